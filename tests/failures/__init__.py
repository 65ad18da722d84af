"""Every failure of a model endpoint: what the server does, what the person reads, what is kept."""
