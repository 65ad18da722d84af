"""JSON Schema 2020-12 files: the contract other tools read."""
