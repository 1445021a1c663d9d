"""Keys: what a chord is, which commands have it, and how presses find them."""
