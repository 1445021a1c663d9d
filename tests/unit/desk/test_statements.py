"""Statements: the shipped table, what of it may be shown, marks on charts, own ones."""

from __future__ import annotations

import csv
import math
import re
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from engine.clock import ManualClock
from engine.desk.desk import Desk
from engine.desk.dump import to_document
from engine.desk.said import FILE, read_statements
from engine.desk.statements import read, told
from engine.desk.statementwork import KIND
from engine.desk.tables import Tables
from engine.desk.views import Mode, RaceMeasure
from engine.errors import FileFault
from engine.model.own import Own
from engine.model.statement import Check, Statement, StatementsView
from engine.providers.replay import Story
from resources import path
from tests.unit.desk.market import Weekdays, Window, setting

FACTS = Path(__file__).resolve().parents[4] / "shared" / "facts"
SHIPPED = read_statements(path("reference"))
BY_ID = {one.id: one for one in SHIPPED}
CHECKS = {"yes": Check.VERIFIED, "differs": Check.DIFFERS, "no": Check.NOT_FOUND}
HAS_FACTS = pytest.mark.skipif(not FACTS.exists(), reason="the facts are not beside the project")


def own(key: str, day: str, symbol: str = "MSFT", report: date | None = None) -> Statement:
    return Statement(key, symbol, date.fromisoformat(day), f"said {key}", report=report)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


class Told:
    """A desk that plays a story as far as its notes and tables go, without its prices."""

    def __init__(self, story: Story, when: str, *statements: Statement) -> None:
        self.window = Window()
        start = at(when)
        self.clock = ManualClock(start, 0.0)
        self.desk = Desk(
            self.clock, Weekdays(), self.window, mode=Mode.REPLAY, story_events=story.events,
            race=("NVDA", "BTC", RaceMeasure.STRIP),
        )  # fmt: skip
        self.desk.take_own(Own(statements=statements), Tables(path("reference"), print))
        self.desk.set_watchlist(("MSFT", "NVDA", "AMD"))

    def ids(self) -> list[str]:
        view = self.window.views["statements", ""]
        assert isinstance(view, StatementsView)
        return [one.id for one in view.statements]

    def go(self, when: str) -> None:
        self.clock.set(at(when), self.clock.monotonic() + 60.0)
        self.desk.tick()

    def dumped(self) -> list[dict[str, object]]:
        found = to_document(self.desk.snapshot(), "1")["statements"]
        assert isinstance(found, list)
        return found


@pytest.fixture(scope="session")
def story() -> Story:
    from engine.providers.replay import load_story

    return load_story(path("replay", "july-2024"))


def test_every_row_has_source_as_of_and_a_check_with_its_reason() -> None:
    assert len(SHIPPED) == 48
    for one in SHIPPED:
        assert one.source
        assert one.as_of
        assert one.known_from
        assert one.check is not Check.OWN
        assert one.why
        assert one.known_from.date() >= one.day


@HAS_FACTS
def test_the_checks_are_those_of_the_facts() -> None:
    with (FACTS / "story.csv").open(encoding="utf-8") as table:
        facts = {row["id"]: row for row in csv.DictReader(table)}
    found = {one.id for one in SHIPPED if one.id in facts}
    assert found == facts.keys() - {"S01"}
    for key in found:
        one, fact = BY_ID[key], facts[key]
        assert one.check is CHECKS[fact["verified"]]
        assert one.day.isoformat() == fact["as_of"]
        assert fact["certainty"] in ("high", "very high") or fact["certainty"] in one.certainty
        assert one.text != fact["article_statement"]
        told_ = fact["verified_value"] if key == "S12" else fact["value"]
        ends = told_.split(" to ")
        if not ends[0] or fact["unit"] == "year":
            assert math.isnan(one.value), key
            continue
        assert one.value == float(ends[0])
        assert [one.high] == [float(end) for end in ends[1:]] or math.isnan(one.high), key
        assert math.isnan(one.high) is (len(ends) == 1), key


@HAS_FACTS
def test_the_guidance_of_amd_is_the_chain_of_the_facts() -> None:
    with (FACTS / "capex-guidance.csv").open(encoding="utf-8") as table:
        rows = [row for row in csv.DictReader(table) if row["company"] == "AMD"]
    chain = {row["stated_on"]: float(row["low"]) for row in rows}
    ours = {one.day.isoformat(): one.value for one in SHIPPED if one.id.startswith("G-AMD")}
    assert ours | {"2024-07-30": BY_ID["S32"].value} == chain


@pytest.mark.parametrize(
    ("key", "check", "words"),
    [
        ("S19", Check.DIFFERS, "year over year"),
        ("S14", Check.VERIFIED, "13.9"),
        ("S15", Check.DIFFERS, "55.1%"),
        ("S04", Check.DIFFERS, "327"),
        ("E06", Check.DIFFERS, "since 12 July"),
        ("S35", Check.VERIFIED, ""),
        ("S12", Check.VERIFIED, "35 to 40"),
        ("S40", Check.DIFFERS, "not reproduced"),
    ],
)
def test_what_differs_says_why(key: str, check: Check, words: str) -> None:
    assert BY_ID[key].check is check
    assert words in BY_ID[key].why


def test_a_statement_appears_with_its_call_and_not_before(story: Story) -> None:
    desk = Told(story, "2024-07-30T21:29")
    assert "S19" not in desk.ids()
    assert "S35" in desk.ids()
    desk.go("2024-07-30T21:30")
    assert "S19" in desk.ids()
    assert "S21" not in desk.ids()
    newest = [BY_ID[key].day for key in desk.ids()]
    assert newest == sorted(newest, reverse=True)


def test_own_statements_come_in_a_replay_when_their_day_has(story: Story) -> None:
    desk = Told(story, "2024-07-29T15:00", own("a", "2024-07-29"), own("b", "2024-07-31"))
    assert {"a", "b"} & set(desk.ids()) == {"a"}
    desk.go("2024-07-31T14:00")
    assert {"a", "b"} <= set(desk.ids())


def test_no_statement_is_marked_that_the_story_tells_itself(story: Story) -> None:
    desk = Told(story, "2024-08-02T20:00")
    marks = [one for one in desk.desk._assembly.told(desk.desk._moment()) if one.kind == KIND]
    texts = {one.text for one in marks}
    assert BY_ID["S19"].text in texts
    for key in ("S12", "S14", "S23", "S32", "G-TSM-2024-07-18", "S05", "S08", "S03"):
        assert BY_ID[key].text not in texts
        assert key in desk.ids()
    assert all(one.at <= at("2024-08-02T20:00") for one in marks)


def test_every_told_by_names_a_note_that_the_story_has(story: Story) -> None:
    notes = {(one.symbol, one.kind, one.at.date().isoformat()) for one in story.events}
    for one in SHIPPED:
        kind, _, day = one.told_by.partition(" ")
        if kind:
            assert (one.symbol, kind, day or one.day.isoformat()) in notes, one.id


def test_a_mark_says_what_the_check_found(story: Story) -> None:
    desk = Told(story, "2024-08-02T20:00")
    marks = {one.text: one for one in desk.desk._assembly.told(desk.desk._moment())}
    assert "(differs: so with finance leases" in marks[BY_ID["S15"].text].source
    assert marks[BY_ID["S19"].text].at == at("2024-07-30T21:30")


def test_an_own_mark_stands_at_the_close_of_its_day(story: Story) -> None:
    desk = Told(story, "2024-07-29T19:59", own("a", "2024-07-29"))
    moment = desk.desk._moment
    assert not [e for e in desk.desk._assembly.told(moment()) if e.text == "said a"]
    desk.go("2024-07-29T20:00")
    (mark,) = [e for e in desk.desk._assembly.told(moment()) if e.text == "said a"]
    assert (mark.at, mark.kind, mark.symbol) == (at("2024-07-29T20:00"), KIND, "MSFT")
    assert not [e for e in desk.desk._assembly.told(moment(), own=False) if e.text == "said a"]


def test_the_dump_keeps_the_notes_and_adds_what_checks_found(story: Story) -> None:
    found = Told(story, "2024-08-02T20:00").dumped()
    notes = [one for one in found if one["kind"] in ("capex_statement", "guidance")]
    assert len(notes) == 5
    amd = next(one for one in notes if one["symbol"] == "AMD")
    assert (amd["id"], amd["check"], amd["report"]) == ("S32", "verified", "2024-07-30")
    azure = next(one for one in found if one["id"] == "S19")
    assert (azure["value"], azure["unit"], azure["check"]) == (60.0, "%", "differs")
    assert azure["why"]
    keys = [one["id"] for one in found if one["id"]]
    assert len(keys) == len(set(keys))
    ids = {one.id for one in SHIPPED if one.known_from and one.known_from <= at("2024-08-02T20:00")}
    assert set(keys) == ids


def test_live_shows_all_shipped_and_own_ones() -> None:
    s = setting("MSFT")
    s.desk.take_own(Own(statements=(own("a", "2026-09-15"),)), Tables(path("reference"), print))
    view = s.window.views["statements", ""]
    assert isinstance(view, StatementsView)
    assert view.statements[0].id == "a"
    assert len(view.statements) == 1 + len(SHIPPED)


def test_every_figure_of_the_dump_is_told_or_has_a_reason(story: Story) -> None:
    """In the story and live alike: a range has both ends, words without a figure say so."""
    for when in ("2024-08-02T20:00", "2026-11-20T20:00"):
        found = Told(story, when).dumped()
        for one in found:
            reasons = one["reasons"]
            assert isinstance(reasons, dict)
            for name in ("value", "value_high"):
                assert (one[name] is None) == bool(reasons.get(name)), (one["id"], name)
        figures = {one["id"]: (one["value"], one["value_high"]) for one in found}
        assert figures["G-TSM-2024-07-18"] == (30.0, 32.0)
        assert figures["S12"] == (37.0, 40.0)
        assert (figures["S32"], figures["S14"]) == ((4.5, None), (19.0, None))
        assert figures["G-GOOGL-2024-07-23"] == (12.0, None)
        assert figures["S33"] == (None, None)


DAYS = re.compile(r"\b(\d{4}-\d{2}(?:-\d{2})?)\b")
MONTHS = {"January": 1, "July": 7, "August": 8, "September": 9}
MONTH_DAYS = re.compile(r"\b(\d{1,2}) (January|July|August|September) ?(\d{4})?")


def later_days(words: str, now: date) -> list[str]:
    """Days named in a text that are later than `now`, by their ISO form or their English name."""
    found = [day for day in DAYS.findall(words) if day > now.isoformat()[: len(day)]]
    for day, month, year in MONTH_DAYS.findall(words):
        named = date(int(year or now.year), MONTHS[month], int(day))
        found += [f"{day} {month}"] if named > now else []
    return found


def test_no_word_of_a_cut_names_a_later_day(story: Story) -> None:
    tables = Tables(path("reference"), print)
    day = at("2024-07-17T21:00")
    while day < at("2024-08-10T00:00"):
        today = day.date()
        for one in tables.statements(day):
            assert not later_days(f"{one.text} {one.source} {one.why}", today), one.id
            assert one.source
            assert one.as_of is not None
            assert one.as_of <= today
        for said in tables.guidance(day):
            assert not later_days(f"{said.text} {said.source}", today), said
            assert said.text
            assert said.source
            assert said.as_of is not None
            assert said.as_of <= today
        for note in story.events:
            if note.at <= day:
                assert not later_days(f"{note.text} {note.source}", today), note
        day += timedelta(hours=12)


def test_what_a_later_day_told_is_there_from_that_day_on() -> None:
    tables = Tables(path("reference"), print)

    def e06(when: str) -> Statement:
        return next(one for one in tables.statements(at(when)) if one.id == "E06")

    assert "14 crossings" not in e06("2024-08-29T23:59").why
    assert "14 crossings counted" in e06("2024-08-30T00:00").why
    assert (e06("2024-08-30T00:00").as_of, e06("2026-11-22T00:00").as_of) == (
        date(2024, 7, 29), date(2026, 11, 22),
    )  # fmt: skip
    april = next(one for one in tables.guidance(at("2024-07-31T20:00")) if one.low == 35.0)
    assert april.source == "company press release, of a later day"
    assert "July" not in april.text
    april = next(one for one in tables.guidance(at("2024-08-01T00:00")) if one.low == 35.0)
    assert april.source == "company release 2024-07-31"


@pytest.mark.logs_warnings
def test_S4_a_missing_table_is_told_once_and_shows_none(tmp_path: Path) -> None:
    words: list[str] = []
    tables = Tables(tmp_path, words.append)
    for _ in range(2):
        assert tables.statements(at("2026-01-01T00:00")) == ()
    assert words == ["Statements: statements.csv cannot be read."]
    with pytest.raises(FileFault):
        read_statements(tmp_path)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("S35,TSM,2024-07-18", "S36,TSM,2024-07-18"),
        ("S35,TSM,2024-07-18", "S35,TSM,2024-07-38"),
        ("S35,TSM,2024-07-18", ",TSM,2024-07-18"),
        ("2,,times,The Register 2024-07-18,verified", "2,,times,The Register 2024-07-18,perhaps"),
        ("2,,times,The Register 2024-07-18,verified", "2,,times,The Register 2024-07-18,own"),
        ("2,,times,The Register 2024-07-18,verified", "2,1,times,The Register 2024-07-18,verified"),
        ("2,,times,The Register 2024-07-18,verified", ",1,times,The Register 2024-07-18,verified"),
    ],
)
def test_a_broken_row_is_left_out_with_one_line(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, old: str, new: str
) -> None:
    text = path("reference", FILE).read_text(encoding="utf-8")
    assert old in text
    (tmp_path / FILE).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert len(read_statements(tmp_path)) == len(SHIPPED) - 1
    (record,) = caplog.records
    assert record.message.startswith("statements.csv line ")
    caplog.clear()


def test_an_own_statement_survives_its_file_and_damage_does_not() -> None:
    one = replace(own("a", "2026-09-15", report=date(2026, 9, 16)), value=4.5, unit="US$ bn")
    assert read(told(one)) == one
    assert math.isnan(read(told(replace(one, value=math.nan))).value)  # type: ignore[union-attr]
    for field, value in (
        ("day", "yesterday"), ("text", " "), ("id", 7), ("value", "4"), ("value", True),
        ("symbol", "no such one!"), ("report", 5), ("text", "x" * 501),
    ):  # fmt: skip
        assert read({**told(one), field: value}) is None, field
