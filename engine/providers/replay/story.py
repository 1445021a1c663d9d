"""A story as a lazy, deterministic sequence of dated messages."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from engine.model.earnings import EventStatus, Session
from engine.model.instrument import instrument
from engine.providers.replay.chains import Chains
from engine.providers.replay.days import (
    evening,
    half_before_open,
    instant,
    midnight,
    session_close,
    session_open,
)
from engine.providers.replay.figures import read_figures
from engine.providers.replay.prices import COIN_STEP, DVOL_STEP, EQUITY_STEP, Prices
from engine.providers.replay.steps import Opening, Step

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from engine.model.earnings import EarningsEvent, StoryEvent
    from engine.providers.base import Message
    from engine.providers.replay.days import When
    from engine.providers.replay.figures import Figures, Profile, Report
    from engine.providers.replay.steps import Detail

    Maker = Callable[[], Message]
    Plan = dict[datetime, list[Maker]]

_DAY = timedelta(days=1)
_HOUR = timedelta(hours=1)
_COIN_CHAIN_HOURS = 4
_NAN = float("nan")


def load_story(folder: Path) -> Story:
    """Read the story in `folder`.

    Raises:
        FileFault: A document of the folder is missing or unreadable.
    """
    return Story(read_figures(folder))


class Story:
    """A span of past days.

    Attributes:
        start, end: UTC; the story can be entered anywhere between them.
        speed: Its usual speed, story seconds per second.
        race: Left symbol, right symbol and measure the Race opens with.
        symbols: Canonical symbols that have prices.
        events: Notes for the charts, by time.
        unpublished: (symbol, from, note): after `from` a symbol's level is only a connection.
        ages: Whether its values age as they did live; a story's do not.
        damaged: Nothing: a story is shipped.
    """

    ages = False
    damaged = ""

    def __init__(self, figures: Figures) -> None:
        plot = figures.plot
        self.name = plot.name
        self.title = plot.title
        self.banner = plot.banner
        self.start = plot.start
        self.end = plot.end
        self.speed = plot.speed
        self.race = plot.race
        self.lines: tuple[str, ...] = ()
        self.events: tuple[StoryEvent, ...] = figures.events
        self.symbols = tuple(profile.symbol for profile in figures.profiles)
        thin = (plot.level_symbol, plot.published_until, plot.thin_note)
        self.unpublished: tuple[tuple[str, datetime, str], ...] = (thin,)
        self._figures = figures
        coins = tuple(p for p in figures.profiles if instrument(p.symbol).round_the_clock)
        self._coins = coins
        self._equities = tuple(p for p in figures.profiles if p not in coins)
        self._days = figures.bars[plot.level_symbol].days
        self._prices = Prices(figures)
        self._chains = Chains(figures, self._days)

    def span(self, start: When = None, until: When = None) -> tuple[datetime, datetime]:
        """Cut out of the story.

        Args:
            start: An instant (UTC unless it has a zone), or a date: half an hour before that
                day's New York session; both also as ISO text. None or "" = from the beginning.
            until: The same; a date = 20:00 New York of that day. None or "" = to the end.

        Raises:
            ValueError: No ISO text, or nothing of the story lies between them.
        """
        first = instant(start, half_before_open) or self.start
        last = instant(until, evening) or self.end
        first, last = max(first, self.start), min(last, self.end)
        if first >= last:
            raise ValueError(
                f"{self.name} runs from {self.start:%Y-%m-%d %H:%M} to {self.end:%Y-%m-%d %H:%M}"
                " UTC; nothing of it lies in the span asked for"
            )
        return first, last

    @property
    def sessions(self) -> tuple[date, ...]:
        """Session days inside the story."""
        return tuple(day for day in self._days if self.start <= session_close(day) <= self.end)

    def detail_from(self, at: datetime) -> datetime:
        """Instant from which a jump to `at` is told in full: the day before its last session."""
        begun = [day for day in self.sessions if session_open(day) <= at]
        return midnight(begun[-2]) if len(begun) > 1 else self.start

    def level(self, at: datetime) -> float:
        """The published equity's 30-day level at `at` as the story tells it, in points."""
        return 100.0 * self._chains.level(at)

    def opened(self, at: datetime) -> datetime:
        """The latest instant up to `at` at which the story can be entered: its start."""
        return min(self.start, at)

    def opening(self, at: datetime) -> Opening:
        """What is known where the story is entered to get to `at`."""
        return Opening(self.opened(at), self.start.timestamp(), self.prologue())

    def prologue(self) -> tuple[Message, ...]:
        """What is known at `start`: histories, last prices, the reports ahead."""
        at = self.start
        last = max(day for day in self._days if session_close(day) <= at)
        closed = session_close(last)
        prices = self._prices
        return (
            *(prices.history(symbol, at) for symbol in self.symbols),
            *(prices.dvol_series(coin, at) for coin in self._figures.dvol),
            *(prices.equity_rest(p, closed, last) for p in self._equities),
            *(prices.coin_quote(p, at) for p in self._coins),
            *(prices.dvol_point(coin, at) for coin in self._figures.dvol),
            *(_past(report, at) for report in self._figures.reports if report.past),
            *(_ahead(report, at) for report in self._shown_reports()),
        )

    def steps(self, start: datetime, until: datetime, detail: Detail) -> Iterator[Step]:
        """What becomes known after `start`, up to and including `until`, in order.

        Args:
            start: Exclusive, UTC.
            until: Inclusive, UTC.
            detail: "full", or "closes": only what rebuilds the state at session closes and at
                00:00 UTC (the last quotes, chains, bars and levels there are the same ones).
        """
        first, last = max(start, self.start), min(until, self.end)
        for ahead in range((last.date() - first.date()).days + 1):
            plan = self._plan(first.date() + ahead * _DAY, detail)
            for at in sorted(plan):
                if first < at <= last:
                    yield Step(at, tuple(make() for make in plan[at]))

    def _plan(self, day: date, detail: Detail) -> Plan:
        """Makers of one UTC day's messages by instant, in the order they are to be told."""
        plan: Plan = defaultdict(list)
        self._plan_coin_quotes(plan, day, detail)
        if day in self._days:
            self._plan_session(plan, day, detail)
        self._plan_midnight(plan, day)
        self._plan_coin_chains(plan, day, detail)
        self._plan_reports(plan, day)
        return plan

    def _plan_coin_quotes(self, plan: Plan, day: date, detail: Detail) -> None:
        for at in self._moments(day, COIN_STEP, detail):
            for profile in self._coins:
                plan[at].append(_bound(self._prices.coin_quote, profile, at))
        for at in self._moments(day, DVOL_STEP, detail):
            for coin in self._figures.dvol:
                plan[at].append(_bound(self._prices.dvol_point, coin, at))

    def _moments(self, day: date, step: timedelta, detail: Detail) -> tuple[datetime, ...]:
        """Instants of a UTC day on a grid; for "closes" midnight and the session's close."""
        if detail == "full":
            return tuple(midnight(day) + i * step for i in range(_DAY // step))
        close = (session_close(day),) if day in self._days else ()
        return (midnight(day), *close)

    def _plan_session(self, plan: Plan, day: date, detail: Detail) -> None:
        opened, closed = session_open(day), session_close(day)
        moments = [closed]
        if detail == "full":
            moments = [
                opened + i * EQUITY_STEP for i in range((closed - opened) // EQUITY_STEP + 1)
            ]
        for at in moments:
            for profile in self._equities:
                plan[at].append(_bound(self._prices.equity_quote, profile, at, day))
        for profile in self._equities:
            plan[closed].append(_bound(self._prices.bar, profile.symbol, day, closed))
        for at in moments:
            if (at - opened) % _HOUR and at != closed:
                continue
            for profile in self._equities:
                if profile.options != "none":
                    plan[at].append(_bound(self._equity_chain, profile, at, day))

    def _plan_midnight(self, plan: Plan, day: date) -> None:
        """Bars and DVOL of the day that has just ended."""
        at = midnight(day)
        for profile in self._coins:
            plan[at].append(_bound(self._prices.bar, profile.symbol, day - _DAY, at))
        for coin in self._figures.dvol:
            plan[at].append(_bound(self._prices.dvol_series, coin, at))

    def _plan_coin_chains(self, plan: Plan, day: date, detail: Detail) -> None:
        for at in self._moments(day, _COIN_CHAIN_HOURS * _HOUR, detail):
            for profile in self._coins:
                plan[at].append(_bound(self._coin_chain, profile, at))

    def _plan_reports(self, plan: Plan, day: date) -> None:
        """Results at their time, the reaction at the close that shows it."""
        for report in self._shown_reports():
            known = report.event.known_from
            if known is None:
                continue
            if known.date() == day:
                plan[known].append(_bound(_result, report, known))
            reaction = self._reaction_close(report)
            if reaction is not None and reaction.date() == day:
                plan[reaction].append(_bound(_reaction, report, reaction))

    def _reaction_close(self, report: Report) -> datetime | None:
        """Close of the first session that trades on the report."""
        event = report.event
        after = (
            day
            for day in self._days
            if day > event.day or (day == event.day and event.session is Session.BMO)
        )
        day = next(after, None)
        return None if day is None else session_close(day)

    def _shown_reports(self) -> tuple[Report, ...]:
        return tuple(report for report in self._figures.reports if not report.past)

    def _equity_chain(self, profile: Profile, at: datetime, day: date) -> Message:
        spot = self._prices.equity_quote(profile, at, day).last
        return self._chains.chain(profile, at, spot, lambda: _NAN)

    def _coin_chain(self, profile: Profile, at: datetime) -> Message:
        spot = self._prices.coin_quote(profile, at).last
        return self._chains.chain(
            profile, at, spot, lambda: self._prices.dvol_point(profile.symbol, at).value
        )


def _bound(make: Callable[..., Message], *given: object) -> Maker:
    return lambda: make(*given)


def _past(report: Report, at: datetime) -> EarningsEvent:
    """A report before the story, with the move after it."""
    return replace(report.event, as_of=at, status=EventStatus.REPORTED, known_from=None)


def _ahead(report: Report, at: datetime) -> EarningsEvent:
    """A report as its date and estimate were known before it."""
    return replace(
        report.event, as_of=at, eps_actual=_NAN, revenue_actual=_NAN, move_pct=_NAN, note="",
        known_from=None,
    )  # fmt: skip


def _result(report: Report, at: datetime) -> EarningsEvent:
    return replace(report.event, as_of=at, when=at, status=EventStatus.REPORTED, move_pct=_NAN)


def _reaction(report: Report, at: datetime) -> EarningsEvent:
    return replace(
        report.event,
        as_of=at,
        when=report.event.known_from,
        status=EventStatus.REPORTED,
    )
