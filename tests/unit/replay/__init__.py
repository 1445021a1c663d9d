"""Tests of the stories and of their player."""
