"""A set at a glance: pictures of it, each with the same said in words."""
