"""What every table of the window shares: cells, their painting, keys that walk the rows."""
