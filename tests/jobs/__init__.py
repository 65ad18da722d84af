"""Drafting jobs: runners, crashes, workers."""
