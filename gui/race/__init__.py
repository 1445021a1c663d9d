"""The home screen: equity volatility against crypto volatility."""
