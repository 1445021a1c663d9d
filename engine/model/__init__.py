"""Frozen value types shared by every layer; they import nothing else of ours."""
