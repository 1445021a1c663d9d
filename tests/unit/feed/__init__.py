"""Tests of engine.feed."""
