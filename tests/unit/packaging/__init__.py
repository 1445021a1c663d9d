"""Tests of what is shipped: package, frozen program, set-up, audit."""
