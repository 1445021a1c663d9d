"""Runs before the frozen program: what it starts finds the system's libraries, not the bundled.

PyInstaller's loader puts the folder into LD_LIBRARY_PATH. The dynamic loader has read that by now;
a file manager or a user's alert program would inherit it and break over libraries of another age.
"""

import os

before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
os.environ.pop("LD_LIBRARY_PATH", None)
if before:
    os.environ["LD_LIBRARY_PATH"] = before
