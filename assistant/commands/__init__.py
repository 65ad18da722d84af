"""The commands of `okr-assistant`, grouped by what a person is doing.

Each module adds click commands; what is expensive to import is imported inside the command that
needs it. `cli.py` puts them together.
"""
