"""Recordings: the mark of one that runs, and the sheet that lists, plays and deletes them."""
