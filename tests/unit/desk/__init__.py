"""Tests of engine.desk."""
