"""Tests of Voldesk."""
