"""Everything of Voldesk that is not pixels: no module here imports Qt."""
