"""What Linux's menus, manuals and package tools read, and the per-user installer's scripts."""
