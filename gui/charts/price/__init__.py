"""What the price chart shows: its panes, lines over the price, comparison and words."""
