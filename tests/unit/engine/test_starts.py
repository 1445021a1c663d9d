"""Starts that failed are counted until one stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.starts import SAFE_AFTER, Starts, safe_notice


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "starts"


def test_R11_the_third_failure_in_a_row_is_seen_by_the_fourth_start(path: Path) -> None:
    assert [Starts(path).begin("") for _ in range(SAFE_AFTER + 1)] == [0, 1, 2, 3]


def test_a_start_that_stands_ends_the_row(path: Path) -> None:
    for _ in range(2):
        Starts(path).begin("")
    third = Starts(path)
    third.begin("")
    third.stands()
    assert Starts(path).begin("") == 0


def test_the_last_reason_is_kept_until_another_is_known(path: Path) -> None:
    Starts(path).begin("Segmentation fault\nin gui")
    later = Starts(path)
    later.begin("")
    assert later.reason == "Segmentation fault in gui"
    assert "Segmentation fault in gui" in safe_notice(later.reason)


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"-4\n", b"many\nwords", b"1" * 5000])
def test_a_damaged_count_stops_no_start(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert 0 <= Starts(path).begin("") <= SAFE_AFTER
    assert path.read_text(encoding="utf-8").splitlines()[0].isdecimal()


def test_a_folder_that_cannot_be_written_stops_no_start(tmp_path: Path) -> None:
    starts = Starts(tmp_path / "missing" / "starts")
    assert starts.begin("why") == 0
    starts.stands()


def test_R11_a_safe_start_that_fails_is_followed_by_a_safe_one_as_it_says(path: Path) -> None:
    for _ in range(SAFE_AFTER + 1):
        Starts(path).begin("")
    safe = Starts(path)
    assert safe.begin("") == SAFE_AFTER
    assert safe_notice("").endswith("once a start works, the next one is normal.")
    safe.stands()
    assert Starts(path).begin("") == 0
