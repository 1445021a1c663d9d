"""The day's movers of a group, as sorted bars or as tiles sized by market value."""
