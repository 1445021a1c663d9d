"""Pure functions on arrays: realized and implied volatility, forwards, strips and ranks."""
