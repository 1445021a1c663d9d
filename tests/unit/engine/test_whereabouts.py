"""A report tells nobody where on a machine things are, nor whose it is."""

from __future__ import annotations

import getpass
import time
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import whereabouts
from engine.crashes import LARGEST
from engine.whereabouts import LONGEST_LINE, without_whereabouts

OURS = "/home/anna/src/voldesk/engine/core.py"
ROOT = Path(whereabouts.__file__).resolve().parents[1]
BLANK = "/home/Anna Maria Schmidt/dev/voldesk/engine/core.py"
WINDOWS = r"C:\Users\alice\AppData\Local\voldesk\settings.toml"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'File "{OURS}", line 3', 'File "…/engine/core.py", line 3'),
        (f'File "{BLANK}", line 3', 'File "…/engine/core.py", line 3'),
        (f"[Errno 2] No such file: {WINDOWS!r}", "[Errno 2] No such file: '…/settings.toml'"),
        (f"no file {WINDOWS}", "no file …/settings.toml"),
        (r"'\\\\fileserver\\alice\\x.csv' is gone", "'…/x.csv' is gone"),
        (r"\\fileserver\alice\x.csv is gone", "…/x.csv is gone"),
        ("'/home/bob/Secret Fund GmbH/Orders 2026/x.txt'", "'…/x.txt'"),
        ("no /home/bob/Secret Fund GmbH/Orders 2026/x.txt: gone", "no …/x.txt: gone"),
        ("cannot enter /home/alice", "cannot enter …"),
        ("cannot enter '/home/alice/'", "cannot enter '…'"),
        (r"cannot enter C:\Users\Alice Smith", "cannot enter …"),
        ("/home/alice/x.py and then /home/bob/y.py", "…/y.py"),
        ("file:///home/alice/x.html", "…/x.html"),
        ("'/home/bob/Secret Fund'", "'…'"),
        ("cannot enter /home/bob/Secret Fund: full", "cannot enter …: full"),
        (
            "'/a/Secret Fund' -> '/b/Other Fund/x.toml.corrupt-2026'",
            "'…' -> '…/x.toml.corrupt-2026'",
        ),
        ('"/home/O\'Brien/Secret Fund/x.txt" is gone', '"…/x.txt" is gone'),
        (r"'/home/x y/bob\'s/x.txt' is gone", "'…/x.txt' is gone"),
        ("/home/bob/it's mine/x.txt is gone", "…/x.txt is gone"),
        ("can't open '/home/bob/Secret Fund/x.txt' now", "can't open '…/x.txt' now"),
        ("'no /home/bob/Secret Fund/x.txt' and 'y'", "'no …/x.txt' and 'y'"),
        ("/srv/a:b/c.txt", "…/c.txt"),
        ("'Secret Fund/x.txt' is gone", "'…/x.txt' is gone"),
        ("'../Secret Fund/x.txt', ./a/b.txt", "'…/x.txt', …/b.txt"),
        ("~/Secret/x.txt", "…/x.txt"),
        ("~bob/Secret/x.txt", "…/x.txt"),
        ("PosixPath('/srv/x/Secret')", "PosixPath('…')"),
        ("PATH=/usr/bin:/home/bob/Secret/bin", "PATH=…"),
        ("cc -I/home/alice/Secret/x", "cc -I…"),
        ("'/home/bob/engine/Secret Fund/x.py'", "'…/x.py'"),
        ("'/home/bob/gui/secret/x.py'", "'…/x.py'"),
        (f"'{ROOT}/tests/unit/x.py', line 3", "'…/x.py', line 3"),
        (f"no {ROOT}/resources/Odd Name/x.png", "no …/resources/Odd Name/x.png"),
        ('File "engine/desk/desk.py", line 3', 'File "…/engine/desk/desk.py", line 3'),
        ("http://alice:***@proxy:1/x.txt", "http://proxy:1/x.txt"),
        (r"text.split('\n')", r"text.split('\n')"),
        ("folder / 'crash.txt'", "folder / 'crash.txt'"),
        ("'America/New_York' and 'BTC/USDT'", "'America/New_York' and 'BTC/USDT'"),
        ("GET https://query.example/v7/quote failed", "GET https://query.example/v7/quote failed"),
        ("1/2 of it, 3 / 4, and/or, n/a", "1/2 of it, 3 / 4, and/or, n/a"),
        ("TypeError: 'x' is no number", "TypeError: 'x' is no number"),
    ],
)
def test_paths_are_cut_to_what_tells_a_file_from_another(text: str, told: str) -> None:
    assert without_whereabouts(text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("'{}/watchlists/my list.txt' is cut off", "'<profile>/watchlists/my list.txt' is cut off"),
        ("{}/backups/a.txt.1: gone", "<profile>/backups/a.txt.1: gone"),
        ("{}/settings.toml: gone", "<profile>/settings.toml: gone"),
        ("cannot write {}/starts now", "cannot write <profile>/starts now"),
        ("'{}/Secret Fund/x.txt'", "'<profile>/…/x.txt'"),
        ("'{}/Secret Fund'", "'<profile>/…'"),
        ("the guide of {}", "the guide of <profile>"),
        ("{}2/x.txt", "…/x.txt"),
        ("{} is full", "<profile> is full"),
    ],
)
def test_the_profile_is_named_as_such(text: str, told: str, tmp_path: Path) -> None:
    assert without_whereabouts(text.format(tmp_path / "gui"), tmp_path / "gui") == told


def test_a_relative_profile_is_no_word_of_a_text(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    text = f"the guide says gui, in {tmp_path}/gui/x.txt"
    assert without_whereabouts(text, Path("gui")) == "the guide says gui, in <profile>/x.txt"


def test_X2_the_user_s_name_goes_wherever_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "alice")
    monkeypatch.setattr(Path, "home", lambda: Path("/srv/people/Anna Schmidt"))
    text = "alice's run as ALICE, Anna Schmidt; malice and alice-2 are others"
    assert without_whereabouts(text) == "…'s run as …, …; malice and alice-2 are others"


def test_a_name_that_says_nothing_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(getpass, "getuser", lambda: "root")
    monkeypatch.setattr(Path, "home", lambda: Path("/root"))
    assert without_whereabouts("the root of it") == "the root of it"


@pytest.mark.parametrize("piece", ["a.", " 'a", "'/", "/a:", "-/", "\\", "<profile>", "x", '"a/b '])
def test_a_report_made_to_take_long_takes_not_long(piece: str) -> None:
    text = piece * (LARGEST // len(piece))
    begun = time.process_time()
    without_whereabouts(text, Path("/p/q"))
    assert time.process_time() - begun < 2.0


def test_what_is_behind_a_very_long_line_is_still_told() -> None:
    text = without_whereabouts("y" * 9_000 + "\nValueError: the end")
    assert text == "y" * LONGEST_LINE + "…\nValueError: the end"


_PARTS = st.lists(
    st.text(st.sampled_from("abcXYZ .-_ß你"), min_size=1, max_size=9).filter(
        lambda part: part.strip(" .") == part
    ),
    min_size=3, max_size=6,
)  # fmt: skip


@given(parts=_PARTS, windows=st.booleans(), quoted=st.booleans())
def test_X2_no_folder_outside_the_program_is_left(
    parts: list[str], windows: bool, quoted: bool
) -> None:
    parts = [f"<{part}>".strip("<>") + "Q7" for part in parts[:-1]] + ["file.txt"]
    path = str(PureWindowsPath("C:/", *parts) if windows else PurePosixPath("/", *parts))
    text = f"OSError: {path!r} is gone" if quoted else f"OSError: {path} is gone"
    assert "Q7" not in without_whereabouts(text)
    assert "file.txt" in without_whereabouts(text)
