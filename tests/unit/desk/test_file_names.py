"""Whatever a list is called, its file is one plain name on every system."""

from __future__ import annotations

import re
from pathlib import PurePosixPath, PureWindowsPath

from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.desk.watchlist.naming import file_name

_DEVICE = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])\s*(\.|$)")
_HOSTILE = st.text(alphabet="./\\:*?\"<>|%~ \0\r\n\t\u202e\uff0fACONUL$'-;", max_size=30)


@settings(max_examples=150)
@given(st.one_of(st.text(max_size=40), _HOSTILE))
@example("../../etc/passwd")
@example("..\\..\\x")
@example("C:\\x")
@example("\\\\server\\share")
@example("CON")
@example("nul.txt")
@example("a:stream")
@example(".hidden")
@example("x'; DROP TABLE bars; --")
def test_X6_no_name_leaves_its_folder_or_names_a_device(name: str) -> None:
    found = file_name(name)
    assert found.endswith(".txt")
    for kind in (PurePosixPath, PureWindowsPath):
        path = kind("profile") / found
        assert path.parent == kind("profile")
        assert path.name == found
    assert not _DEVICE.match(found)
    assert not set(found) & set('<>:"/\\|?*\0\r\n')
    assert found == ".txt" or not found.startswith(".")
