"""Tests of the market server itself."""
