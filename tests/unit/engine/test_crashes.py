"""Reports of crashed runs: kept, cleaned, told in a sentence."""

from __future__ import annotations

import os
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from engine.crashes import KEPT, LARGEST, cause, cleaned, take_left
from engine.logs import CRASH

SEGFAULT = """Fatal Python error: Segmentation fault

Thread 0x00007f3b8f7fd6c0 (most recent call first):
  File "/home/user/src/voldesk/engine/clock.py", line 48 in wait

Current thread 0x00007f3b8f7fe6c0 (most recent call first):
  File "/usr/lib/python3/dist-packages/numpy/core/x.py", line 7 in f
  File "/home/user/src/voldesk/gui/charts/pane.py", line 120 in paint
  File "/home/user/src/voldesk/main.py", line 48 in <module>
"""
RAISED = """Traceback (most recent call last):
  File "/home/user/src/voldesk/main.py", line 48, in <module>
    leave(main())
  File "/home/user/src/voldesk/engine/core.py", line 33, in start
    raise ValueError("no /home/user/secret/place")
ValueError: no /home/user/secret/place
"""


@pytest.fixture
def logs(tmp_path: Path) -> Path:
    folder = tmp_path / "profile" / "logs"
    folder.mkdir(parents=True)
    return folder


def left(logs: Path, text: str) -> Path:
    path = logs / CRASH
    path.write_text(text, encoding="utf-8")
    stamp = datetime(2026, 11, 20, 14, 3, 9, tzinfo=UTC).timestamp()
    os.utime(path, (stamp, stamp))
    return path


@pytest.mark.parametrize("text", ["", "\n  \n"])
def test_a_run_that_ended_well_left_no_report(logs: Path, text: str) -> None:
    left(logs, text)
    assert take_left(logs, logs.parent) is None


def test_a_first_start_has_no_report(logs: Path) -> None:
    assert take_left(logs, logs.parent) is None


def test_R4_a_crash_is_set_aside_under_its_time_and_told_once(logs: Path) -> None:
    left(logs, SEGFAULT)
    crash = take_left(logs, logs.parent)
    assert crash is not None
    assert crash.sentence.startswith("Voldesk ended unexpectedly on 2026-11-20 14:03 UTC: Segment")
    assert (logs / "crash-20261120T140309Z.txt").read_text(encoding="utf-8") == SEGFAULT
    assert take_left(logs, logs.parent) is None


def test_reports_do_not_pile_up(logs: Path) -> None:
    for day in range(1, 9):
        (logs / f"crash-202610{day:02}T000000Z.txt").write_text("x", encoding="utf-8")
    left(logs, SEGFAULT)
    take_left(logs, logs.parent)
    kept = sorted(path.name for path in logs.glob("crash-*.txt"))
    assert len(kept) == KEPT
    assert kept[0] == "crash-20261005T000000Z.txt"
    assert kept[-1] == "crash-20261120T140309Z.txt"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SEGFAULT, "Segmentation fault in charts/pane.py line 120"),
        (RAISED, "ValueError: no … in engine/core.py line 33"),
        (r'Fatal Python error: Aborted' "\n" r'  File "C:\Apps\voldesk\gui\app.py", line 3 in run',
         "Aborted in gui/app.py line 3"),
        ("\x00\x00 rubbish", "the report names no cause"),
    ],
)  # fmt: skip
def test_the_cause_is_named_with_the_place_in_our_code(text: str, told: str) -> None:
    assert cause(text) == told


def test_X2_a_report_holds_no_secret_and_no_folder_beyond_the_profile(logs: Path) -> None:
    profile = logs.parent
    raw = (
        f'File "{profile}/watchlists/a.txt", line 1\n'
        'File "/home/user/deep/engine/core.py", line 2\n'
        r'File "C:\Users\User\AppData\voldesk\gui\app.py", line 3'
        "\nGET https://h/v7?crumb=s3cret http://u:pa55@proxy:1"
    )
    text = cleaned(raw, profile)
    assert "<profile>/watchlists/a.txt" in text
    assert "…/engine/core.py" in text
    assert "…/gui/app.py" in text
    for word in ("user", "User", str(profile.parent), "s3cret", "pa55"):
        assert word not in text


def test_of_an_endless_report_beginning_and_end_are_kept(logs: Path) -> None:
    frames = "".join(f'  File "engine/x.py", line {n} in f\n' for n in range(9_000))
    left(logs, "Traceback (most recent call last):\n" + frames + "ValueError: the end\n")
    crash = take_left(logs, logs.parent)
    assert crash is not None
    assert len(crash.text) <= LARGEST
    assert crash.text.startswith("Traceback (most recent call last):")
    assert crash.text.endswith("ValueError: the end\n")
    assert "left out" in crash.text


def test_a_report_that_cannot_be_renamed_is_told_once(
    logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(_path: Path, _target: Path) -> Path:
        raise PermissionError("in use")

    left(logs, SEGFAULT)
    monkeypatch.setattr(Path, "replace", denied)
    assert take_left(logs, logs.parent) is not None
    assert take_left(logs, logs.parent) is None


def test_a_report_that_cannot_be_touched_is_not_told_again_and_again(
    logs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def denied(*_words: object) -> None:
        raise PermissionError("in use")

    left(logs, SEGFAULT)
    monkeypatch.setattr(Path, "replace", denied)
    monkeypatch.setattr(Path, "write_bytes", denied)
    assert take_left(logs, logs.parent) is None


def test_a_huge_report_is_not_read_whole(logs: Path) -> None:
    path = left(logs, RAISED)
    with path.open("a", encoding="utf-8") as file:
        file.write("/home/Anna Maria/x\n" * 1_000_000 + RAISED.replace("no /home", "at /home"))
    before = time.process_time()
    crash = take_left(logs, logs.parent)
    assert crash is not None
    assert crash.cause == "ValueError: at … in engine/core.py line 33"
    assert crash.text.startswith("Traceback (most")
    assert crash.text.endswith("ValueError: at …\n")
    assert "Anna" not in crash.text
    assert len(crash.text) <= LARGEST
    assert time.process_time() - before < 5


def test_a_report_left_for_a_user_does_not_grow_without_end(logs: Path) -> None:
    path = left(logs, RAISED)
    assert take_left(logs, logs.parent, leave=True) is not None
    path.write_text(RAISED * 10_000, encoding="utf-8")
    assert take_left(logs, logs.parent, leave=True) is not None
    assert not path.exists()
    assert take_left(logs, logs.parent, leave=True) is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (SEGFAULT + RAISED, "ValueError: no … in engine/core.py line 33"),
        (RAISED + SEGFAULT, "Segmentation fault in charts/pane.py line 120"),
        (
            SEGFAULT + SEGFAULT.replace("120", "121"),
            "Segmentation fault in charts/pane.py line 121",
        ),
    ],
)
def test_of_several_crashes_in_one_file_the_last_is_named(text: str, told: str) -> None:
    assert cause(text) == told


def test_X2_a_folder_called_like_one_of_ours_is_no_place_in_our_code() -> None:
    text = SEGFAULT.replace("/home/user/src/voldesk/gui/charts", "/home/user/engine/Secret Fund")
    assert cause(text) == "Segmentation fault in main.py line 48"


def test_X2_the_notice_names_the_profile_as_such(logs: Path) -> None:
    left(logs, RAISED.replace("no /home/user/secret/place", f"'{logs}/a b.txt'"))
    crash = take_left(logs, logs.parent)
    assert crash is not None
    assert crash.cause == "ValueError: '<profile>/logs/a b.txt' in engine/core.py line 33"
