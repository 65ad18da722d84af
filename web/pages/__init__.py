"""The pages people see: one module per page, with the dataclass its template reads."""
