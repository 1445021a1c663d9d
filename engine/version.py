"""The program's version, the one in pyproject.toml (a test compares them)."""

VERSION = "0.1.0"
