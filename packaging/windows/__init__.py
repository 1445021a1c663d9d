"""The installer for Windows: its script, the program's version resource, the signing hook."""
