"""Prompt versions: one folder per task and version, Jinja2 templates beside a small manifest."""
