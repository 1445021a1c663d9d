"""The earnings calendar: its model and pane."""
