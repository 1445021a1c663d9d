"""Tabs, floating panes, second windows, links by colour, and the workspaces made of them."""
