"""Tests of the sources: pure parsers on made-up and on recorded bodies."""
