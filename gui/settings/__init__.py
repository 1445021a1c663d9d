"""The settings sheet: everything that settings.toml holds, found by typing."""
