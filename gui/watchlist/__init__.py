"""The watchlist: its model, columns, inline editor, undo bar and pane."""
