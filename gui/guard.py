"""A debug guard: the window's parts are touched by the GUI thread only."""

from __future__ import annotations

import threading


class WrongThread(RuntimeError):
    """A part of the window was touched by a thread that does not own it."""


def gui_thread_only(name: str) -> None:
    """Raise if the caller is not the GUI thread; free when Python runs with -O.

    Raises:
        WrongThread: Names the part and the thread.
    """
    if __debug__ and threading.current_thread() is not threading.main_thread():
        raise WrongThread(f"{name} was touched by thread {threading.current_thread().name}")
