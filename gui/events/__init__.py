"""The Events screen: what has happened, and what was said of the symbols."""
