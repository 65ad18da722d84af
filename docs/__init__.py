"""The manual; `reference.py` prints the pages that follow from the code."""
