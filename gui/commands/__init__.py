"""The tables of commands: menus, shortcuts, palette and help sheet are made from them."""
