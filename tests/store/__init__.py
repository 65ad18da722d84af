"""The store: drafts, approved sets, texts and jobs in one file."""
