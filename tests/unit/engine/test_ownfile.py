"""Own documents: what the user wrote survives, damage is set aside, nothing grows forever."""

from __future__ import annotations

import json
import math
import threading
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk import owncapex, owndates, statements
from engine.desk.capex import OWN
from engine.errors import FileFault
from engine.files import Documents, Unreadable
from engine.model.capex import CapexRow, calendar_quarter
from engine.model.earnings import OwnDate, Session
from engine.model.statement import Statement
from engine.model.status import Notice
from engine.options import Options
from engine.ownfile import OwnFile, encoded, parsed, sifted
from engine.paths import Profile
from engine.saver import Saver

NOW = datetime(2026, 11, 22, 12, 30, tzinfo=UTC)
MINE = OwnDate("META", date(2026, 10, 28), Session.AMC, NOW, "told at the meeting")
SAID = Statement("own-1", "TSM", date(2026, 10, 15), "Budget raised", 42.0, "USD bn", "call")
SPENT = CapexRow(
    "AMD", date(2026, 9, 26), "2026Q3", 0.31, math.nan, "USD", OWN, NOW,
    definition="cash PP&E", certainty="from the letter",
)  # fmt: skip


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


def engine(profile: Profile, *, read_only: bool = False) -> Engine:
    options = Options(offline=True)
    return Engine(resources.path(), profile, options, SystemClock(), read_only=read_only)


def left(profile: Profile, *, read_only: bool = False) -> None:
    """One run of the program that leaves one entry in each document."""
    made = engine(profile, read_only=read_only)
    made.start()
    made.set_own_dates((MINE,))
    made.set_own_statements((SAID,))
    made.set_own_capex((SPENT,))
    assert made.stop(30.0)


def test_own_entries_are_there_after_a_restart(profile: Profile) -> None:
    left(profile)
    again = engine(profile)
    assert again.own_dates() == (MINE,)
    (said,) = again.own_statements()
    assert said == SAID
    (spent,) = again.own_capex()
    assert replace(spent, revenue_bn=0.0) == replace(SPENT, revenue_bn=0.0, usd_rate=spent.usd_rate,
                                                     headline_bn=spent.headline_bn)  # fmt: skip
    assert math.isnan(spent.revenue_bn)


def test_a_read_only_profile_is_left_as_it_is(profile: Profile) -> None:
    left(profile, read_only=True)
    assert not profile.dates.exists()
    assert not profile.statements.exists()
    assert not profile.capex.exists()


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"[1", b'{"schema": 0, "dates": []}'])
def test_S_a_broken_document_is_set_aside_and_the_backup_is_loaded(
    profile: Profile, content: bytes
) -> None:
    left(profile)
    profile.dates.write_bytes(content)
    again = engine(profile)
    assert again.own_dates() == (MINE,)
    assert list(profile.root.glob("dates.json.corrupt-*"))
    told = " ".join(one.text for one in again.drain().values() if isinstance(one, Notice))
    assert "dates.json" in told


@pytest.mark.logs_warnings
def test_an_entry_that_cannot_be_is_left_out_and_told(profile: Profile) -> None:
    left(profile)
    document = json.loads(profile.dates.read_bytes())
    document["dates"] += [{"symbol": "META", "day": "never"}, 7]
    profile.dates.write_text(json.dumps(document))
    again = engine(profile)
    assert again.own_dates() == (MINE,)
    told = [one.text for one in again.drain().values() if isinstance(one, Notice)]
    assert "dates.json: entries that could not be read were left out: 2." in told


def test_both_threads_see_one_document(profile: Profile) -> None:
    made = engine(profile)
    seen: list[tuple[OwnDate, ...]] = []
    made.set_own_dates((MINE,))
    other = threading.Thread(target=lambda: seen.append(made.own().dates))
    other.start()
    other.join(10.0)
    assert seen == [(MINE,)]


def test_only_so_many_entries_are_kept_and_read() -> None:
    shape = replace(owndates.SHAPE, most=3)
    many = tuple(replace(MINE, note=str(n)) for n in range(5))
    kept, strange = parsed(shape, encoded(shape, many))
    assert [one.note for one in kept] == ["2", "3", "4"]
    assert strange == 0


def test_a_file_beyond_its_size_is_not_read() -> None:
    shape = replace(owndates.SHAPE, largest=10)
    with pytest.raises(Unreadable, match="too large"):
        parsed(shape, encoded(shape, (MINE,)))


_TEXT = st.text(st.characters(codec="utf-8"), max_size=40)


@given(_TEXT, st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.sampled_from(Session))
def test_every_own_date_is_read_as_it_was_written(note: str, day: date, when: Session) -> None:
    one = OwnDate("BRK-B", day, when, NOW, note)
    assert parsed(owndates.SHAPE, encoded(owndates.SHAPE, (one,))) == ((one,), 0)


@given(_TEXT.filter(str.strip), st.floats(-1e9, 1e9), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_every_statement_is_read_as_it_was_written(text: str, value: float, day: date) -> None:
    one = Statement("own-2", "", day, text, value, "pts", "me", report=day)
    assert parsed(statements.SHAPE, encoded(statements.SHAPE, (one,))) == ((one,), 0)


@given(st.floats(1e-3, 1e4), st.dates(date(2000, 1, 1), date(2100, 1, 1)))
def test_every_capex_row_is_read_as_it_was_written(spent: float, end: date) -> None:
    one = CapexRow("TSM", end, calendar_quarter(end), spent, 2 * spent, "TWD", OWN, NOW)
    ((again,), strange) = parsed(owncapex.SHAPE, encoded(owncapex.SHAPE, (one,)))
    assert (again.capex_bn, again.revenue_bn, again.calendar_quarter) == (
        spent, 2 * spent, one.calendar_quarter,
    )  # fmt: skip
    assert (again.unit, again.period_end, again.source, strange) == ("TWD", end, "own", 0)


def test_what_cannot_be_read_stays_in_the_file() -> None:
    odd: tuple[object, ...] = ({"symbol": "META", "day": "never"}, 7)
    content = encoded(owndates.SHAPE, (MINE,), odd)
    assert sifted(owndates.SHAPE, content) == ((MINE,), odd)


@pytest.mark.logs_warnings
def test_a_later_version_s_entry_survives_an_edit(profile: Profile) -> None:
    left(profile)
    document = json.loads(profile.dates.read_bytes())
    document["dates"].append({"symbol": "META", "moon": "full"})
    profile.dates.write_text(json.dumps(document))
    made = engine(profile)
    made.start()
    made.set_own_dates((replace(MINE, note="other"),))
    assert made.stop(30.0)
    assert b'"moon": "full"' in profile.dates.read_bytes()


def test_half_a_letter_does_not_keep_a_document_from_being_saved() -> None:
    one = replace(MINE, note="a\ud800b")
    assert sifted(owndates.SHAPE, encoded(owndates.SHAPE, (one,))) == (
        (replace(MINE, note="a?b"),), (),
    )  # fmt: skip


def test_of_two_entries_with_one_id_the_second_is_set_aside() -> None:
    again = replace(SAID, text="Another")
    kept, strange = sifted(statements.SHAPE, encoded(statements.SHAPE, (SAID, again)))
    assert kept == (SAID,)
    assert len(strange) == 1


class _Denied:
    """Documents of which none can be read."""

    def read(self, path: Path, _parse: object, schema: int = 0) -> object:
        raise FileFault(f"{path.name} cannot be read")


class _Wrote:
    def __init__(self) -> None:
        self.paths: list[Path] = []

    def put(self, path: Path, _content: bytes) -> None:
        self.paths.append(path)


def test_S_a_file_that_cannot_be_read_is_not_written_over(tmp_path: Path) -> None:
    saver, told = _Wrote(), []
    file = OwnFile(
        tmp_path / "dates.json", owndates.SHAPE, cast(Documents, _Denied()), cast(Saver, saver),
        lambda _key, _level, text: told.append(text),
    )  # fmt: skip
    assert file.keep((MINE,))
    assert file.entries() == (MINE,)
    assert saver.paths == []
    assert told == ["dates.json cannot be read. Own report dates are not shown."]


def test_no_change_of_another_thread_is_lost(profile: Profile) -> None:
    made = engine(profile)
    preset = made.alerts()
    other = replace(preset[0], id="other")
    made.set_alerts((*preset, other))
    made.switch_off(frozenset({"other"}))
    assert [one.on for one in made.alerts()] == [True, False]
