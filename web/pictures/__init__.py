"""Pictures as geometry: what stands where, in units of the drawing. Templates in `templates/pictures/` draw it."""
