"""The C library's own memory, which a program that runs for weeks has to look after.

Charts, answers and layouts come and go in many sizes. What is freed of them stays with the process
in pieces, and each piece that something small has settled in can neither be given back nor hold
the next large one: the process grows for hours although nothing is lost. Only glibc has these
calls; elsewhere they do nothing and say so.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import ctypes

_MMAP_THRESHOLD, _TRIM_THRESHOLD = -3, -1
"""What `mallopt` calls them (malloc.h)."""
LARGE: Final = 262_144
"""Bytes from which a block gets pages of its own.

glibc begins at half of that, but raises it to the size of any such block that is freed, up to
32 MiB; once it is set it stays.
"""
_SPARE: Final = 131_072
"""Bytes that are kept free at the end of the heap: glibc's own figure, which it raises as well."""


def keep_large_apart() -> bool:
    """Give each large block pages of its own from now on; False where it cannot be asked for.

    Such a block goes back to the system whole when it is freed, and no small one settles in it.
    """
    library = _glibc()
    if library is None:
        return False
    large = library.mallopt(_MMAP_THRESHOLD, LARGE)
    return bool(library.mallopt(_TRIM_THRESHOLD, _SPARE) and large)


def give_back() -> bool:
    """Have the C library return freed memory to the system; False where it has no such call."""
    library = _glibc()
    if library is None:
        return False
    library.malloc_trim(0)
    return True


def _glibc() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    return library if hasattr(library, "malloc_trim") and hasattr(library, "mallopt") else None
