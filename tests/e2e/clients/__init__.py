"""The real yfinance, curl and ccxt clients against the loopback market server."""
