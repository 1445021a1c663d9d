"""Tells the installer for Windows that the program runs: it must not replace files in use."""

from __future__ import annotations

import sys

NAME = "Local\\Voldesk"
"""Of the mutex that packaging/windows/voldesk.nsi looks for (a test compares the two)."""

if sys.platform == "win32":
    import ctypes

    def hold() -> None:
        """Make the mutex; the system drops it when the process ends, however it ends."""
        ctypes.windll.kernel32.CreateMutexW(None, False, NAME)

else:

    def hold() -> None:
        """Nothing: only Windows locks the files of a running program."""
