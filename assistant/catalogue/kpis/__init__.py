"""The entries: `<area>/<id>.json`, one KPI a file. A file is enough to add one."""
