"""The entries: every module here with a `KPIS` tuple is part of the catalogue."""
