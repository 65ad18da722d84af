"""Benchmarks: `make bench`. Ratios and medians of one run; nothing here fails on a slow machine."""
