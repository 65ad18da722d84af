"""The web service: pages and JSON API over the pipeline."""
