"""The story july-2024 tells the published figures, in order, and nothing before its time."""

from __future__ import annotations

import csv
import math
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from engine.model.earnings import EarningsEvent, EventStatus
from engine.model.options import OptionChain
from engine.model.quote import BarSeries, DvolPoint, DvolSeries, Quote
from engine.model.reason import Reason
from engine.model.value import Quality
from engine.providers.base import Message
from engine.providers.replay import Step, Story

CASES = Path(__file__).resolve().parents[2] / "cases" / "story" / "closes.csv"
DEFAULT = ("NVDA", "META", "MSFT", "GOOGL", "AMD", "TSM", "AVGO", "ASML", "QCOM", "AMZN")
COINS = ("BTC", "ETH")
Steps = tuple[Step, ...]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def _closes(symbol: str) -> dict[date, float]:
    lines = [x for x in CASES.read_text(encoding="utf-8").splitlines() if not x.startswith("#")]
    rows = [row for row in csv.DictReader(lines) if row["symbol"] == symbol]
    assert len(rows) >= 20
    return {date.fromisoformat(row["date"]): float(row["close"]) for row in rows}


def _quotes(steps: Steps, symbol: str) -> list[Quote]:
    said = (message for step in steps for message in step.messages)
    return [m for m in said if isinstance(m, Quote) and m.symbol == symbol]


def _change(quote: Quote) -> float:
    return 100.0 * (quote.last / quote.prev_close - 1.0)


def _key(message: Message) -> str:
    """A message as text, arrays in full."""
    if isinstance(message, BarSeries | DvolSeries):
        return repr([message.stamps.tolist(), message.close.tolist(), message.as_of])
    if isinstance(message, OptionChain):
        return repr([message.symbol, message.spot, [s.call_bid.tolist() for s in message.slices]])
    return repr(message)


@pytest.mark.parametrize("detail", ["closes", "full"])
def test_dvol_closes_are_exact(detail: str, request: pytest.FixtureRequest) -> None:
    steps: Steps = request.getfixturevalue(detail)
    told = {
        m.as_of.date() - timedelta(days=1): m.value
        for step in steps
        for m in step.messages
        if isinstance(m, DvolPoint) and m.as_of.hour == 0
    }
    published = _closes("DVOL_BTC")
    assert published.items() <= told.items()


def test_last_dvol_history_holds_every_published_close(full: Steps) -> None:
    last = [m for step in full for m in step.messages if isinstance(m, DvolSeries)][-1]
    days = [datetime.fromtimestamp(int(stamp), UTC).date() for stamp in last.stamps]
    assert _closes("DVOL_BTC").items() <= dict(zip(days, last.close, strict=True)).items()
    assert last.complete == len(days) == 117


@pytest.mark.parametrize("detail", ["closes", "full"])
def test_nvda_falls_7_04_and_rises_12_81_percent(
    detail: str, request: pytest.FixtureRequest
) -> None:
    steps: Steps = request.getfixturevalue(detail)
    closing = {q.as_of.date(): q for q in _quotes(steps, "NVDA") if q.as_of.hour == 20}
    assert {day: q.last for day, q in closing.items()} == _closes("NVDA")
    assert round(_change(closing[date(2024, 7, 30)]), 2) == -7.04
    assert round(_change(closing[date(2024, 7, 31)]), 2) == 12.81


def test_market_value_of_nvda_follows_from_24_6_billion_shares(closes: Steps) -> None:
    (quote,) = (q for q in _quotes(closes, "NVDA") if q.as_of == at("2024-07-31T20:00"))
    gained = quote.shares * (quote.last - quote.prev_close)
    assert gained == pytest.approx(326.9e9, abs=0.05e9)
    others = [q for symbol in DEFAULT[1:] for q in _quotes(closes, symbol)]
    assert all(math.isnan(q.shares) and math.isnan(q.market_cap) for q in others)


@pytest.mark.parametrize("symbol", DEFAULT)
def test_quotes_of_a_session_touch_its_bar(full: Steps, story: Story, symbol: str) -> None:
    bars = {
        datetime.fromtimestamp(int(m.stamps[0]), UTC).date(): m
        for step in full
        for m in step.messages
        if isinstance(m, BarSeries) and m.symbol == symbol
    }
    quotes = _quotes(full, symbol)
    assert tuple(bars) == story.sessions
    for day, bar in bars.items():
        told = [q for q in quotes if q.as_of.date() == day]
        lasts = [q.last for q in told]
        assert len(told) == 79
        assert (lasts[0], max(lasts), min(lasts), lasts[-1]) == (
            bar.open[0], bar.high[0], bar.low[0], bar.close[0],
        )  # fmt: skip
        assert told[0].as_of == datetime(day.year, day.month, day.day, 13, 30, tzinfo=UTC)


def test_running_high_and_low_know_the_past_only(full: Steps) -> None:
    told = [q for q in _quotes(full, "NVDA") if q.as_of.date() == date(2024, 7, 30)]
    for i, quote in enumerate(told):
        lasts = [q.last for q in told[: i + 1]]
        assert (quote.high, quote.low) == (max(lasts), min(lasts))


@pytest.mark.parametrize("coin", COINS)
def test_coins_are_quoted_every_quarter_of_an_hour_round_the_clock(
    full: Steps, story: Story, coin: str
) -> None:
    stamps = [q.as_of for q in _quotes(full, coin)]
    gaps = {later - earlier for earlier, later in pairwise(stamps)}
    assert gaps == {timedelta(minutes=15)}
    assert (stamps[0], stamps[-1]) == (story.start + timedelta(minutes=15), story.end)


def test_coin_change_is_against_the_price_a_day_before(full: Steps) -> None:
    quotes = {q.as_of: q for q in _quotes(full, "BTC")}
    now = at("2024-07-24T17:45")
    assert quotes[now].prev_close == quotes[now - timedelta(days=1)].last


def test_chains_come_at_the_open_hourly_and_at_the_close(full: Steps) -> None:
    day = date(2024, 7, 30)
    for symbol in DEFAULT:
        times = [
            step.at.strftime("%H:%M")
            for step in full
            for m in step.messages
            if isinstance(m, OptionChain) and m.symbol == symbol and step.at.date() == day
        ]
        assert times == ["13:30", "14:30", "15:30", "16:30", "17:30", "18:30", "19:30", "20:00"]


def test_steps_come_in_order_and_carry_nothing_from_later(full: Steps, closes: Steps) -> None:
    for steps in (full, closes):
        stamps = [step.at for step in steps]
        assert stamps == sorted(set(stamps))
        assert all(m.as_of <= step.at for step in steps for m in step.messages)


def test_every_message_is_marked_replayed(story: Story, full: Steps) -> None:
    told = [*story.prologue(), *(m for step in full for m in step.messages)]
    dated = [m for m in told if not isinstance(m, EarningsEvent)]
    qualities = {m.quality for m in dated if hasattr(m, "quality")}
    assert qualities == {Quality.REPLAYED}


def test_bars_are_told_after_their_day_only(story: Story, full: Steps) -> None:
    for message in (*story.prologue(), *(m for step in full for m in step.messages)):
        if isinstance(message, BarSeries) and message.symbol not in COINS:
            begun = datetime.fromtimestamp(int(message.stamps[-1]), UTC)
            assert begun + timedelta(hours=20) <= message.as_of
        elif isinstance(message, BarSeries | DvolSeries):
            begun = datetime.fromtimestamp(int(message.stamps[-1]), UTC)
            assert begun + timedelta(days=1) <= message.as_of


def test_results_are_told_from_their_time_only(story: Story, full: Steps) -> None:
    told = [(story.start, m) for m in story.prologue()]
    told += [(step.at, m) for step in full for m in step.messages]
    every = [(when, m) for when, m in told if isinstance(m, EarningsEvent)]
    past = [m for _, m in every if m.day < story.start.date()]
    assert len(past) == 20
    assert all(m.status is EventStatus.REPORTED and m.known_from is None for m in past)
    reports = [(when, m) for when, m in every if m not in past]
    results = [(when, m) for when, m in reports if not math.isnan(m.eps_actual)]
    assert {m.symbol for _, m in results} == set(DEFAULT) - {"NVDA", "AVGO"}
    for when, event in results:
        assert event.known_from is not None
        assert when >= event.known_from
        assert event.status is EventStatus.REPORTED
    for when, event in reports:
        if math.isnan(event.eps_actual):
            assert math.isnan(event.revenue_actual)
            assert event.status is not EventStatus.REPORTED
        if not math.isnan(event.move_pct):
            assert when.hour == 20
            assert when.date() >= event.day


def test_reactions_are_the_published_moves(full: Steps) -> None:
    moves = {
        m.symbol: (step.at.date(), m.move_pct)
        for step in full
        for m in step.messages
        if isinstance(m, EarningsEvent) and not math.isnan(m.move_pct)
    }
    assert moves["META"] == (date(2024, 8, 1), 4.82)
    assert moves["ASML"] == (date(2024, 7, 17), -12.74)
    assert moves["MSFT"] == (date(2024, 7, 31), -1.08)
    closing = {(q.symbol, q.as_of.date()): q for s in moves for q in _quotes(full, s)}
    for symbol, (day, move) in moves.items():
        assert _change(closing[symbol, day]) == pytest.approx(move, abs=0.011)


def test_prologue_holds_what_was_known_on_15_july(story: Story) -> None:
    said = story.prologue()
    bars = {m.symbol: m for m in said if isinstance(m, BarSeries)}
    assert set(bars) == {*DEFAULT, *COINS, "^VIX"} == set(story.symbols)
    assert all(len(bars[symbol]) == 62 and bars[symbol].replaces for symbol in DEFAULT)
    (dvol,) = (m for m in said if isinstance(m, DvolSeries))
    assert dvol.close[-1] == 49.30
    ahead = {m.symbol: m for m in said if isinstance(m, EarningsEvent)}
    assert set(ahead) == set(DEFAULT)
    assert ahead["NVDA"].day == date(2024, 8, 28)
    assert all(math.isnan(m.eps_actual) and math.isnan(m.move_pct) for m in ahead.values())
    last = {m.symbol: m.last for m in said if isinstance(m, Quote)}
    assert last["NVDA"] == 129.24


def test_same_path_whatever_the_start(story: Story, full: Steps) -> None:
    begin, end = at("2024-07-24T16:07"), at("2024-07-25T15:00")
    late = tuple(story.steps(begin, end, "full"))
    same = tuple(step for step in full if begin < step.at <= end)
    assert [step.at for step in late] == [step.at for step in same]
    for one, other in zip(late, same, strict=True):
        assert [_key(m) for m in one.messages] == [_key(m) for m in other.messages]


def test_brief_telling_ends_in_the_state_of_the_full_one(full: Steps, closes: Steps) -> None:
    """Latest value of each kind and symbol at every session close and UTC midnight."""
    latest: dict[tuple[str, str], Message] = {}
    brief: dict[tuple[str, str], Message] = {}
    short = {step.at: step for step in closes if _named(step)}
    for step in full:
        latest.update(_named(step))
        if step.at in short:
            brief.update(_named(short[step.at]))
            assert {k: _key(m) for k, m in brief.items()} == {
                k: _key(m) for k, m in latest.items() if k in brief
            }
    assert latest.keys() == brief.keys()


def _named(step: Step) -> dict[tuple[str, str], Message]:
    named: dict[tuple[str, str], Message] = {}
    for m in step.messages:
        if isinstance(m, DvolPoint | DvolSeries):
            named[type(m).__name__, m.coin] = m
        elif isinstance(m, Quote | BarSeries | OptionChain):
            named[type(m).__name__, m.symbol] = m
    return named


def test_rate_is_zero_with_its_reason_but_for_coins(closes: Steps) -> None:
    chains = [m for step in closes for m in step.messages if isinstance(m, OptionChain)]
    told = {(chain.symbol in COINS, chain.rate_reason) for chain in chains}
    assert told == {(True, Reason.OK), (False, Reason.NO_RATE)}
    assert {part.rate for chain in chains for part in chain.slices} == {0.0}


def test_sources_say_what_is_published_interpolated_or_simulated(closes: Steps) -> None:
    sources: dict[str, set[str]] = {}
    for step in closes:
        for m in step.messages:
            if isinstance(m, OptionChain):
                sources.setdefault(m.symbol, set()).add(m.source)
    nvda = sources.pop("NVDA")
    assert any("Fintel" in source for source in nvda)
    assert any("unpublished" in source for source in nvda)
    assert set().union(*sources.values()) == {"simulated"}


def test_quotes_are_never_crossed(closes: Steps) -> None:
    for step in closes:
        for m in step.messages:
            for part in m.slices if isinstance(m, OptionChain) else ():
                for bid, ask in ((part.call_bid, part.call_ask), (part.put_bid, part.put_ask)):
                    assert np.all(bid >= 0.0)
                    assert np.all(bid < ask)
                assert np.all(np.diff(part.strikes) > 0.0)


def test_chains_list_fridays_on_both_sides_of_thirty_days(full: Steps) -> None:
    for step in full:
        for m in step.messages:
            if not isinstance(m, OptionChain):
                continue
            days = [(part.expiry - m.as_of) / timedelta(days=1) for part in m.slices]
            assert sum(day <= 30.0 for day in days) == 2
            assert sum(day > 30.0 for day in days) == 1
            assert {part.expiry.weekday() for part in m.slices} == {4}


def test_notes_name_publisher_and_certainty(story: Story) -> None:
    published = [event for event in story.events if event.kind == "published"]
    assert {(e.symbol, e.value) for e in published if e.symbol == "NVDA"} == {
        ("NVDA", 48.0), ("NVDA", 71.0), ("NVDA", 81.0),
    }  # fmt: skip
    assert all("Fintel" in e.source for e in published if e.symbol == "NVDA")
    assert all("medium" in e.text for e in published if e.symbol == "NVDA")
    (note,) = (event for event in story.events if event.kind == "note")
    assert "90" in note.text
    assert "one-year high, early August" in note.text
    assert math.isnan(note.value)
    assert all(story.start <= event.at <= story.end for event in story.events)


def test_nothing_is_published_after_2_august(story: Story) -> None:
    ((symbol, since, note),) = story.unpublished
    assert (symbol, since) == ("NVDA", at("2024-08-02T20:00"))
    assert "90" in note
    assert story.race == ("NVDA", "BTC", "published")
    assert story.banner == "Replay - July 2024, reconstructed from published daily figures"


@pytest.mark.parametrize(
    ("start", "until", "first", "last"),
    [
        (None, None, "2024-07-15T13:00", "2024-08-10T00:00"),
        ("", "", "2024-07-15T13:00", "2024-08-10T00:00"),
        (date(2024, 7, 29), date(2024, 7, 31), "2024-07-29T13:00", "2024-08-01T00:00"),
        ("2024-07-29", "2024-07-31", "2024-07-29T13:00", "2024-08-01T00:00"),
        ("2024-07-29T10:00-04:00", "2024-07-29T15:30", "2024-07-29T14:00", "2024-07-29T15:30"),
        ("2020-01-01", "2030-01-01", "2024-07-15T13:00", "2024-08-10T00:00"),
    ],
)
def test_span_of_a_date_is_its_new_york_session(
    story: Story, start: date | str | None, until: date | str | None, first: str, last: str
) -> None:
    assert story.span(start, until) == (at(first), at(last))


@pytest.mark.parametrize(
    ("start", "until"), [("2024-09-01", ""), ("2024-07-31", "2024-07-30"), ("soon", "")]
)
def test_empty_or_unreadable_span_is_refused(story: Story, start: str, until: str) -> None:
    with pytest.raises(ValueError, match=r"nothing of it|format"):
        story.span(start, until)
