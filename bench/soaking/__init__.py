"""Long runs of the whole program: what is done to it, what is measured, what is reported."""
