"""The calendar document, read back by a strict reader of RFC 5545's own rules."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.earnings import report_instant
from engine.desk.icalendar import document, uid
from engine.desk.views import EarningsRow
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing

STAMP = datetime(2026, 9, 16, 16, 0, tzinfo=UTC)
NONE = missing(Reason.NO_CHAIN)
NAME = re.compile(r"[A-Z][A-Z0-9-]*")
DATE = re.compile(r"\d{8}")
DATE_TIME = re.compile(r"\d{8}T\d{6}Z")
DURATION = re.compile(r"-?PT\d+M")
ONCE = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "DESCRIPTION", "STATUS", "TRANSP")


@dataclass
class Component:
    name: str
    lines: dict[str, tuple[str, str]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)

    def text(self, name: str) -> str:
        return unescaped(self.lines[name][1])


def unescaped(value: str) -> str:
    """3.3.11: a backslash stands only before ; , n N or another; those never stand alone."""
    found, place = "", 0
    while place < len(value):
        char = value[place]
        assert char not in ";,"
        if char == "\\":
            place += 1
            assert value[place] in "\\;,nN"
            char = "\n" if value[place] in "nN" else value[place]
        found += char
        place += 1
    return found


def read(text: str) -> Component:
    """3.1 and 3.6, strictly; any breach fails."""
    assert text.endswith("\r\n")
    raw = text.encode("utf-8")
    assert raw.count(b"\n") == raw.count(b"\r") == raw.count(b"\r\n")
    physical = raw[:-2].split(b"\r\n")
    assert all(0 < len(piece) <= 75 for piece in physical)
    for piece in physical:
        piece.decode("utf-8")
    logical = re.sub("\r\n ", "", text)[:-2].split("\r\n")
    stack = [Component("")]
    for line in logical:
        head, value = line.split(":", 1)
        name, _, parameter = head.partition(";")
        assert NAME.fullmatch(name)
        assert all(c == "\t" or ord(c) >= 32 for c in value)
        if name == "BEGIN":
            stack.append(Component(value))
        elif name == "END":
            done = stack.pop()
            assert done.name == value
            stack[-1].parts.append(done)
        else:
            assert name not in stack[-1].lines
            stack[-1].lines[name] = (parameter, value)
    (root,) = stack
    (calendar,) = root.parts
    assert calendar.name == "VCALENDAR"
    assert calendar.lines["VERSION"] == ("", "2.0")
    assert calendar.lines["PRODID"][1]
    for event in calendar.parts:
        checked(event)
    return calendar


def checked(event: Component) -> None:
    assert event.name == "VEVENT"
    assert set(event.lines) == set(ONCE)
    assert DATE_TIME.fullmatch(event.lines["DTSTAMP"][1])
    (kind, begin), (kind_too, end) = event.lines["DTSTART"], event.lines["DTEND"]
    assert kind == kind_too
    assert (DATE if kind == "VALUE=DATE" else DATE_TIME).fullmatch(begin)
    assert begin < end
    assert event.lines["STATUS"][1] in ("TENTATIVE", "CONFIRMED")
    for alarm in event.parts:
        assert alarm.name == "VALARM"
        assert alarm.lines["ACTION"] == ("", "DISPLAY")
        assert DURATION.fullmatch(alarm.lines["TRIGGER"][1])
        assert "DESCRIPTION" in alarm.lines


def row(
    symbol: str = "META",
    day: date = date(2026, 10, 28),
    session: Session = Session.AMC,
    status: EventStatus = EventStatus.CONFIRMED,
    *,
    note: str = "",
    until: date | None = None,
    fiscal: str = "FY26 Q3",
    when: datetime | None = None,
) -> EarningsRow:
    event = EarningsEvent(
        symbol, day, session, status, "yahoo", STAMP, until=until, when=when, note=note
    )
    due = None if until else report_instant(event)
    return EarningsRow(event, NONE, ("nasdaq", "yahoo"), due=due, fiscal=fiscal)


def test_an_hour_that_is_told_is_an_instant_in_utc() -> None:
    told = row(when=datetime(2026, 10, 28, 20, 5, tzinfo=UTC))
    (event,) = read(document([told], STAMP)).parts
    assert event.lines["DTSTART"] == ("", "20261028T200500Z")
    assert event.lines["DTSTAMP"] == ("", "20260916T160000Z")
    assert event.text("SUMMARY") == "META reports, FY26 Q3, after close, confirmed"
    assert event.text("DESCRIPTION") == "Status: confirmed\nSource: nasdaq, yahoo"


@pytest.mark.parametrize("when", [None, datetime(2026, 10, 28, 20, 0, tzinfo=UTC)])
def test_the_border_of_a_session_is_no_appointment(when: datetime | None) -> None:
    """Who stamps the very close tells the session; the hour is not known (GOOGL, AMD, META)."""
    (event,) = read(document([row(when=when)], STAMP)).parts
    assert event.lines["DTSTART"] == ("VALUE=DATE", "20261028")
    assert event.lines["DTEND"] == ("VALUE=DATE", "20261029")
    assert "after close" in event.text("SUMMARY")
    assert "Hour: not told, after close" in event.text("DESCRIPTION")


def test_there_is_no_reminder_of_a_report_that_is_out_or_past() -> None:
    day = date(2026, 9, 10)
    past = [row(day=day, status=status) for status in (EventStatus.REPORTED, EventStatus.OWN)]
    for event in read(document(past, STAMP, remind=timedelta(hours=24))).parts:
        assert event.parts == []


@pytest.mark.parametrize(
    ("day", "hour"),
    [
        (date(2026, 3, 6), 21),
        (date(2026, 3, 9), 20),
        (date(2026, 10, 30), 20),
        (date(2026, 11, 2), 21),
    ],
)
def test_the_border_follows_new_yorks_daylight_saving(day: date, hour: int) -> None:
    close = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    (event,) = read(document([row(day=day, when=close)], STAMP)).parts
    assert event.lines["DTSTART"][0] == "VALUE=DATE"
    (event,) = read(document([row(day=day, when=close + timedelta(minutes=1))], STAMP)).parts
    assert event.lines["DTSTART"][1] == f"{day:%Y%m%d}T{hour}0100Z"


def test_an_unknown_session_is_a_whole_day_and_a_window_all_its_days() -> None:
    whole = row(session=Session.UNKNOWN, status=EventStatus.ESTIMATED)
    (event,) = read(document([whole], STAMP)).parts
    assert event.lines["DTSTART"] == ("VALUE=DATE", "20261028")
    assert event.lines["DTEND"] == ("VALUE=DATE", "20261029")
    assert event.lines["STATUS"][1] == "TENTATIVE"
    (event,) = read(document([row(until=date(2026, 11, 1))], STAMP)).parts
    assert event.lines["DTEND"] == ("VALUE=DATE", "20261102")


def test_a_moved_date_keeps_its_uid_and_two_reports_never_share_one() -> None:
    moved = row(day=date(2026, 10, 29))
    assert uid(row()) == uid(moved) == "META-FY26Q3@voldesk"
    assert uid(row("BRK-B", fiscal="")) != uid(row("BRKB", fiscal=""))
    assert uid(row(fiscal="")) == "META-2026-10@voldesk"


def test_a_result_and_an_own_date_of_one_quarter_are_two_events() -> None:
    own = row(day=date(2026, 11, 3), status=EventStatus.OWN)
    out = row(status=EventStatus.REPORTED)
    for rows in ([own, out], [out, own]):
        names = {
            event.lines["STATUS"][1] + event.lines["DTSTART"][1][:8]: event.lines["UID"][1]
            for event in read(document(rows, STAMP)).parts
        }
        assert len(set(names.values())) == 2
        assert uid(out) in names.values()
        assert "META-FY26Q3-20261103-own@voldesk" in names.values()


def test_a_reminder_comes_as_long_before_as_wished() -> None:
    (event,) = read(document([row()], STAMP, remind=timedelta(hours=1, minutes=30))).parts
    (alarm,) = event.parts
    assert alarm.lines["TRIGGER"][1] == "-PT90M"


def test_what_other_sources_say_and_the_implied_move_stand_in_the_description() -> None:
    move = Measured(7.25, STAMP, "cboe", Quality.LIVE, 0.0, Reason.OK, "")
    one = replace(row(), disputed="Nasdaq: 29 Oct, after close", implied_move_pct=move)
    (event,) = read(document([one], STAMP)).parts
    assert "Other sources: Nasdaq: 29 Oct, after close" in event.text("DESCRIPTION")
    assert "Implied move: 7.2%" in event.text("DESCRIPTION")


def test_no_reports_are_a_calendar_without_events() -> None:
    assert read(document([], STAMP)).parts == []


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["META", "BRK-B", "2330.TW", "^VIX"]))
def test_any_text_comes_back_whole(note: str, symbol: str) -> None:
    (event,) = read(document([row(symbol, note=note)], STAMP)).parts
    told = event.text("DESCRIPTION")
    plain = note.replace("\r\n", "\n").replace("\r", "\n")
    kept = "".join(c for c in plain if c in "\n\t" or c.isprintable())
    head = "Status: confirmed\nSource: nasdaq, yahoo\nHour: not told, after close"
    assert told == head + (f"\n{kept}" if note else "")


def test_long_lines_of_wide_characters_are_folded_between_characters() -> None:
    note = "Gewinn je Aktie übertrifft 予想 " * 12 + "🙂" * 40
    (event,) = read(document([row(note=note)], STAMP)).parts
    assert event.text("DESCRIPTION").endswith(note)


def test_a_users_zone_changes_nothing_of_the_document() -> None:
    east, west = ZoneInfo("Asia/Tokyo"), ZoneInfo("America/Los_Angeles")
    shown = {document([row()], STAMP.astimezone(zone)) for zone in (east, west, UTC)}
    assert len(shown) == 1
