"""OKR Assistant: strategy text in, reviewed objectives and key results out.

Read `pipeline.py` first: it tells the whole story on one page.
"""

__version__ = "0.1.0"
