"""The events feed of one desk: each thing once, nothing of the past as news, nothing too early."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.clock import ManualClock
from engine.desk import happenings
from engine.desk.ages import Moment
from engine.desk.board import Board
from engine.desk.glance import Glance
from engine.desk.happeningsfeed import HappeningsFeed
from engine.desk.happeningskept import MOST, SHAPE, Seen
from engine.desk.hours import Hours
from engine.desk.store import Store
from engine.desk.views import Crossing, Mode, RaceMeasure, RaceView
from engine.model.earnings import (
    DateChange,
    EarningsEvent,
    EventStatus,
    Session,
    StoryEvent,
)
from engine.model.happening import Happening, HappeningKind
from engine.model.own import Own
from engine.model.quote import DvolPoint, DvolSeries
from engine.model.statement import Check, Statement
from engine.ownfile import encoded, parsed
from tests.unit.desk.market import NOON, Setting, Weekdays, dvol_days, quote, setting

META = EarningsEvent(
    "META", date(2026, 9, 16), Session.BMO, EventStatus.REPORTED, "yahoo", NOON,
    eps_estimate=4.76, eps_actual=5.16, revenue_estimate=38_310.0, revenue_actual=39_071.0,
)  # fmt: skip
PAST = replace(META, day=date(2026, 7, 29))


def watched(feed: HappeningsFeed, made: Setting) -> HappeningsFeed:
    made.desk.watch((feed,))
    return feed


def live(made: Setting, *kept: Happening | Seen) -> HappeningsFeed:
    return watched(HappeningsFeed(made.clock, replay=False, kept=kept), made)


def texts(feed: HappeningsFeed) -> list[str]:
    return [one.text for one in feed.view().items]


def lasting(feed: HappeningsFeed) -> tuple[Happening | Seen, ...]:
    """What a restart finds on the disk."""
    read, strange = parsed(SHAPE, encoded(SHAPE, feed.entries()))
    assert not strange
    return read


def test_a_result_that_arrives_is_told_with_its_surprise() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    made.clock.advance(60.0)
    made.desk.accept((replace(META, session=Session.AMC),))
    assert texts(feed) == [
        "META reported: EPS 5.16 against 4.76 expected, +8.4%; "
        "revenue $39.07bn against 38.31 expected, +2.0%"
    ]
    (one,) = feed.view().items
    assert (one.kind, one.symbol, one.new) == (HappeningKind.REPORT, "META", True)
    assert one.at <= made.clock.now()


def test_the_first_run_does_not_announce_what_was_before_it() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    quarters = (replace(PAST, day=PAST.day - timedelta(days=91 * n)) for n in range(12))
    made.desk.accept(tuple(quarters))
    assert feed.view().items == ()


def test_a_report_that_came_while_the_program_was_away_is_news() -> None:
    made = setting("META", now=NOON)
    feed = live(made, Seen(NOON - timedelta(days=60), NOON - timedelta(days=1)))
    made.desk.accept((PAST,))
    (one,) = feed.view().items
    assert one.new
    assert one.at.date() == PAST.day


def test_nothing_is_told_twice_by_a_second_answer_or_after_a_restart() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    late = replace(META, session=Session.AMC)
    for _ in range(2):
        made.clock.advance(60.0)
        made.desk.accept((late, replace(late, source="nasdaq", day=META.day + timedelta(days=1))))
    assert len(feed.view().items) == 1
    feed.seen()
    again = setting("META", now=NOON + timedelta(hours=1))
    restarted = live(again, *lasting(feed))
    again.desk.accept((late,))
    (one,) = restarted.view().items
    assert not one.new
    assert one.told is not None


def test_a_report_that_is_moved_by_a_day_stays_one_line() -> None:
    made = setting("META", now=NOON)
    before = happenings.report(replace(META, day=META.day - timedelta(days=1)), NOON)
    assert before is not None
    feed = live(made, before, Seen(NOON - timedelta(days=9), NOON))
    made.desk.accept((META,))
    assert [one.id for one in feed.view().items] == [before.id]


def test_a_figure_that_comes_later_mends_the_line() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    made.clock.advance(60.0)
    late = replace(META, session=Session.AMC, revenue_actual=math.nan)
    made.desk.accept((late,))
    feed.seen()
    made.clock.advance(60.0)
    made.desk.accept((replace(late, revenue_actual=39_071.0, as_of=made.clock.now()),))
    (one,) = feed.view().items
    assert "revenue $39.07bn" in one.text
    assert not one.new


def test_one_figure_is_rounded_alike_wherever_it_stands() -> None:
    """AMD's 5,835 m: the story's own note says 5.84 bn."""
    one = happenings.report(replace(META, revenue_actual=5_835.0), NOON + timedelta(days=60))
    assert one is not None
    assert "revenue $5.84bn" in one.text


def test_a_report_is_not_told_before_its_results_are_known() -> None:
    made = setting("META", now=NOON, mode=Mode.REPLAY)
    feed = watched(HappeningsFeed(made.clock, replay=True), made)
    made.desk.accept((replace(META, known_from=NOON + timedelta(hours=4)),))
    assert texts(feed) == []
    made.clock.advance(4 * 3600.0)
    made.desk.tick()
    assert len(texts(feed)) == 1


def test_a_changed_date_is_told_once_though_its_source_repeats_it() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    made.clock.advance(60.0)
    first = EarningsEvent(
        "META", date(2026, 10, 28), Session.AMC, EventStatus.CONFIRMED, "yahoo", made.clock.now()
    )
    made.desk.accept((first,))
    for _ in range(3):
        made.clock.advance(600.0)
        made.desk.accept((replace(first, day=date(2026, 10, 29), as_of=made.clock.now()),))
    assert texts(feed) == [
        "META: report moves from 28 Oct, after close to 29 Oct, after close (Yahoo)"
    ]


def test_one_change_told_by_two_sources_is_one_line_that_names_both() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    days = date(2026, 9, 22), date(2026, 9, 23)
    sessions = Session.AMC, Session.AMC
    yahoo = DateChange("META", "yahoo", *days, *sessions, NOON)
    nasdaq = replace(
        yahoo, source="nasdaq", seen=NOON + timedelta(hours=3), session_after=Session.UNKNOWN
    )
    other = replace(nasdaq, source="other", after=date(2026, 9, 24))
    made.desk._board.take_changes((yahoo,))
    made.desk.tick()
    made.clock.advance(4 * 3_600.0)
    made.desk._board.take_changes((nasdaq,))
    for _ in range(3):
        made.clock.advance(60.0)
        made.desk.tick()
    (line,) = feed.view().items
    assert line.text.endswith("(Yahoo, Nasdaq)")
    assert line.source == "yahoo, nasdaq"
    again = live(made, *lasting(feed))
    made.desk._board.take_changes((other,))
    made.desk.tick()
    assert [one.source for one in again.view().items] == ["other", "yahoo, nasdaq"]


def test_a_change_of_a_date_that_was_told_before_a_restart_is_not_told_again() -> None:
    made = setting("META", now=NOON)
    seen = NOON - timedelta(hours=2)
    one = DateChange(
        "META", "yahoo", date(2026, 10, 28), date(2026, 10, 29), Session.AMC, Session.AMC, seen
    )
    feed = live(made, happenings.change(one), Seen(NOON - timedelta(days=9), NOON))
    made.clock.advance(60.0)
    first = EarningsEvent("META", one.before, Session.AMC, EventStatus.CONFIRMED, "yahoo", NOON)
    made.desk.accept((first,))
    made.clock.advance(60.0)
    made.desk.accept((replace(first, day=one.after, as_of=made.clock.now()),))
    assert len(feed.view().items) == 1


def test_a_change_stored_with_another_instant_of_the_same_day_is_the_same() -> None:
    seen = NOON + timedelta(hours=2)
    one = DateChange(
        "META", "yahoo", date(2026, 10, 28), date(2026, 10, 29), Session.AMC, Session.AMC, seen
    )
    later = happenings.change(replace(one, seen=seen + timedelta(hours=3)))
    assert happenings.same_change(happenings.change(one), later)
    much = happenings.change(replace(one, seen=seen + timedelta(days=9)))
    assert not happenings.same_change(happenings.change(one), much)


def dvol(made: Setting, days: int) -> DvolSeries:
    first = NOON.date() - timedelta(days=days)
    levels = {first + timedelta(days=n): 50.0 + n % 7 for n in range(days)}
    return dvol_days(levels, made.clock)


def point(made: Setting, value: float) -> DvolPoint:
    return DvolPoint("BTC", value, made.clock.now(), made.clock.monotonic(), "deribit")


def test_a_record_of_iv_rank_is_told_once_a_day() -> None:
    made = setting("BTC", now=NOON)
    feed = live(made)
    made.desk.accept((dvol(made, 65),))
    made.clock.advance(60.0)
    made.desk.accept((point(made, 55.0),))
    assert texts(feed) == []
    for value in (61.0, 62.0, 63.0):
        made.clock.advance(60.0)
        made.desk.accept((point(made, value),))
    (one,) = feed.view().items
    assert one.text.startswith("IV rank of BTC 100: highest of 6")
    assert one.kind is HappeningKind.RANK


def test_too_few_days_have_no_records() -> None:
    made = setting("BTC", now=NOON)
    feed = live(made)
    made.desk.accept((dvol(made, 12), point(made, 99.0)))
    assert texts(feed) == []


def note(kind: str, at: datetime, text: str) -> StoryEvent:
    return StoryEvent(at, "META", kind, text, "company release")


def crossed(day: date, direction: str, basis: str = "closes") -> Crossing:
    return Crossing(
        day, direction, basis, datetime(day.year, day.month, day.day, 20, tzinfo=UTC), 1
    )


def test_a_crossing_by_closes_is_told_and_a_live_one_is_not() -> None:
    made = setting("NVDA", "BTC", now=NOON, race=("NVDA", "BTC", RaceMeasure.ATM))
    made.desk.publish_all()
    race = replace(
        made.window.race(),
        crossings=(
            crossed(date(2026, 9, 14), "above"),
            crossed(date(2026, 9, 15), "below", "live"),
        ),
    )
    (one,) = happenings.crossings(race)
    assert one.text.startswith("NVDA ATM closes above BTC ATM: 1.0")
    assert one.id.endswith("2026-09-14 above")


def test_a_crossing_that_later_closes_disprove_is_taken_back() -> None:
    made = setting("NVDA", "BTC", now=NOON, race=("NVDA", "BTC", RaceMeasure.ATM))
    made.desk.publish_all()
    race = made.window.race()
    assert race.left is not None
    assert race.right is not None
    days = tuple((f"2026-09-{n}", 50.0) for n in (14, 15))
    found = replace(race, crossings=(crossed(date(2026, 9, 15), "above"),))
    feed = HappeningsFeed(made.clock, replay=True)
    moment = Moment(NOON, 0.0, Mode.REPLAY, Hours(Weekdays()))
    store = Store(moment.hours)

    def seen(view: RaceView) -> list[str]:
        feed.look(Glance(moment, None, (), {}, (), store, Board(store), lambda *_: row, view))
        return texts(feed)

    row = made.row("NVDA")
    assert len(seen(found)) == 1
    assert len(seen(replace(found, headline="newer"))) == 1
    left, right = (replace(side, closes=days) for side in (race.left, race.right))
    assert seen(replace(race, crossings=(), left=left, right=right)) == []


def test_own_statements_follow_the_user_and_are_no_news() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    mine = Statement("1", "META", NOON.date(), "Budget raised", 42.0, "USD bn", "call")
    ahead = replace(mine, id="2", day=NOON.date() + timedelta(days=1))
    made.desk.take_own(Own(statements=(mine, ahead)))
    made.desk.tick()
    (one,) = feed.view().items
    assert (one.text, one.source, one.new) == ("Budget raised (42 USD bn)", "call", False)
    made.desk.take_own(Own(statements=(replace(mine, text="Budget kept"),)))
    made.desk.tick()
    assert texts(feed) == ["Budget kept (42 USD bn)"]
    made.desk.take_own(Own())
    made.desk.tick()
    assert texts(feed) == []


class Spoken:
    """Statements of a desk that stand at noon of their day."""

    def __init__(self, *said: Statement, told: str = "") -> None:
        self._said, self._told = said, told

    def statements(self, _moment: Moment, /) -> tuple[Statement, ...]:
        return self._said

    def place(self, one: Statement, _moment: Moment, /) -> datetime:
        return datetime.combine(one.day, NOON.timetz())

    def is_told(self, one: Statement, /) -> bool:
        return one.id == self._told


def test_shipped_statements_are_told_once_their_instant_has_come() -> None:
    said = Statement("s1", "MSFT", NOON.date(), "Azure AI customers", 60.0, "%", "press",
                     Check.VERIFIED)  # fmt: skip
    ahead = replace(said, id="s2", day=NOON.date() + timedelta(days=1))
    spoken = Spoken(said, ahead, replace(said, id="s3"), replace(said, check=Check.OWN), told="s3")
    moment = Moment(NOON, 0.0, Mode.REPLAY, Hours(Weekdays()))
    (one,) = happenings.statements(spoken, moment)
    assert (one.id, one.text, one.source) == (
        "statement s1",
        "Azure AI customers (60 %)",
        "press (verified)",
    )
    differs = replace(said, check=Check.DIFFERS, why="another period")
    (other,) = happenings.statements(Spoken(differs), moment)
    assert other.text == "Azure AI customers (60 %) (differs)"
    assert other.source == "press (differs: another period)"
    year = replace(said, text="Supply stays tight into 2025", value=2025.0, unit="")
    assert happenings.with_figure(year) == year.text
    (again,) = happenings.statements(Spoken(replace(said, text="60 % more")), moment)
    assert again.text == "60 % more"


def test_own_statements_are_not_kept_twice() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    made.desk.take_own(Own(statements=(Statement("1", "META", NOON.date(), "Mine"),)))
    made.desk.tick()
    assert texts(feed) == ["Mine"]
    assert [type(one) for one in feed.entries()] == [Seen]


def test_a_replay_tells_what_has_come_and_what_was_before_is_not_new() -> None:
    made = setting("META", now=NOON, mode=Mode.REPLAY)
    feed = watched(HappeningsFeed(made.clock, replay=True), made)
    made.clock.advance(3600.0)
    made.desk.accept((replace(PAST, day=date(2026, 8, 20)),))
    made.desk.accept((replace(META, session=Session.AMC, day=date(2026, 11, 1)),))
    late, early = feed.view().items
    assert late.new
    assert not early.new
    assert late.replay
    assert feed.view().replay


def test_a_story_tells_a_report_in_words_until_its_figures_are_there() -> None:
    told = note("earnings", NOON, "Meta reports Q2")
    (one,) = happenings.told_reports((told, replace(told, symbol="")))
    assert one.id == f"report META {META.day.isoformat()}"
    assert happenings.notes((told, replace(told, kind="published"))) == ()


def test_looking_at_the_feed_marks_all_and_lasts() -> None:
    made = setting("META", now=NOON)
    feed = live(made)
    made.clock.advance(60.0)
    made.desk.accept((replace(META, session=Session.AMC),))
    assert feed.view().new == 1
    feed.seen()
    assert feed.view().new == 0
    again = HappeningsFeed(made.clock, replay=False, kept=lasting(feed))
    assert again.view().new == 0
    assert len(again.view().items) == 1


def test_only_the_newest_are_kept() -> None:
    feed = HappeningsFeed(ManualClock(NOON), replay=False)
    for n in range(2 * MOST + 50):
        at = NOON + timedelta(seconds=n)
        feed.add(Happening(f"a {n}", at, HappeningKind.ALERT, "", "x", "y"))
    view = feed.view()
    assert len(view.items) == MOST
    assert view.items[0].id == f"a {2 * MOST + 49}"


_TEXT = st.text(st.characters(codec="utf-8"), max_size=40)
_AT = st.integers(0, 4_000_000_000).map(lambda second: datetime.fromtimestamp(second, UTC))


@given(_TEXT.filter(bool), _AT, st.sampled_from(HappeningKind), _TEXT, st.none() | _AT)
@settings(max_examples=60)
def test_every_line_is_read_as_it_was_written(
    name: str, at: datetime, kind: HappeningKind, text: str, told: datetime | None
) -> None:
    one = Happening(name, at, kind, "BRK-B", text, "yahoo", told=told)
    assert parsed(SHAPE, encoded(SHAPE, (one, Seen(at, at)))) == ((one, Seen(at, at)), 0)


@pytest.mark.parametrize(
    "entry",
    [{}, {"id": "a", "at": "never"}, {"looked": "x", "began": 3}, {"id": 5, "kind": "report"},
     {"id": "a", "at": "2026-01-01T00:00:00", "kind": "report", "symbol": "", "text": "",
      "source": ""}],
)  # fmt: skip
def test_S_an_entry_that_cannot_be_is_none(entry: dict[str, object]) -> None:
    assert SHAPE.read(entry) is None


def test_reports_nobody_changed_are_not_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    made = setting("META", now=NOON)
    live(made)
    made.clock.advance(60.0)
    made.desk.accept((replace(META, session=Session.AMC),))
    looked: list[str] = []
    found = happenings.report

    def counted(event: EarningsEvent, now: datetime) -> Happening | None:
        looked.append(event.symbol)
        return found(event, now)

    monkeypatch.setattr(happenings, "report", counted)
    made.desk.accept((quote("META", 500.0, made.clock),))
    looked.clear()
    made.desk.accept((quote("META", 501.0, made.clock),))
    assert looked == []
    made.clock.advance(60.0)
    made.desk.tick()
    assert looked == []
    made.clock.advance(1.0)
    made.desk.accept((replace(META, session=Session.BMO, as_of=made.clock.now()),))
    assert looked == ["META"]


@pytest.mark.parametrize("ahead", [1, 400])
def test_a_clock_that_was_ahead_at_the_first_start_does_not_empty_the_feed(ahead: int) -> None:
    made = setting("META", now=NOON + timedelta(days=ahead))
    kept = lasting(live(made))
    again = setting("META", now=NOON + timedelta(hours=1))
    feed = live(again, *kept)
    again.clock.advance(60.0)
    first = EarningsEvent(
        "META", date(2026, 10, 28), Session.AMC, EventStatus.CONFIRMED, "yahoo", again.clock.now()
    )
    again.desk.accept((first,))
    again.clock.advance(3_600.0)
    again.desk.accept((replace(first, day=date(2026, 10, 30), as_of=again.clock.now()),))
    again.clock.advance(60.0)
    assert any("moves from 28 Oct" in text for text in texts(feed))
    assert any(one.new for one in feed.view().items)


def test_what_was_told_while_the_clock_was_ahead_is_new_until_it_is_seen() -> None:
    ahead = NOON + timedelta(days=400)
    known = Happening("a", ahead, HappeningKind.REPORT, "META", "reported", "yahoo", told=ahead)
    unseen = replace(known, id="b", told=ahead + timedelta(hours=1))
    kept: tuple[Happening | Seen, ...] = (Seen(ahead, ahead), known, unseen)
    for turn in range(3):
        made = setting("META", now=NOON + timedelta(hours=turn))
        feed = live(made, *kept)
        made.clock.advance(60.0)
        made.desk.tick()
        assert [one.id for one in feed.view().items if one.new] == (["b"] if turn == 0 else [])
        feed.seen()
        assert not any(one.new for one in feed.view().items)
        kept = lasting(feed)


def test_a_report_whose_day_is_none_is_no_report_of_any_day() -> None:
    odd = Happening("report META ²", NOON, HappeningKind.REPORT, "META", "reported", "yahoo")
    assert happenings.report_day(odd) is None
