"""The vol sheet: one symbol's volatility as figures and plots."""
