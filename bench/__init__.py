"""Performance, measured as ratios of interleaved rounds in one run."""
