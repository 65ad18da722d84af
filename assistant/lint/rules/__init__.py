"""One file a rule: a value `RULE` and its check."""
