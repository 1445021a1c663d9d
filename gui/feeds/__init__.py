"""The Feeds screen: every source, how it does and what it may still be asked."""
