"""Nine sources in all states, and recordings of every kind."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import timedelta

from engine.model.feedview import FeedLine, FeedsView, Freshness, LaneLine
from engine.model.recorded import RecordingInfo, RecordingsView
from engine.model.status import ProviderState, ProviderStatus
from tests.support.fake_engine import START


def line(
    name: str,
    label: str,
    *,
    kind: str = "poll",
    state: ProviderState = ProviderState.OK,
    text: str = "ok",
    sent: int = 0,
    soft: int = 600,
    hard: int = 1000,
    gives: str = "",
    success: float | None = 4.0,
    next_try: float | None = None,
    on: bool = True,
    fresh: tuple[int, int, float] = (0, 0, math.nan),
) -> FeedLine:
    """A source; `success` and `next_try` in seconds before and after START."""
    status = ProviderStatus(
        name, state, text, sent, hard,
        None if success is None else START - timedelta(seconds=success),
        None if next_try is None else START + timedelta(seconds=next_try),
    )  # fmt: skip
    return FeedLine(LaneLine(status, label, kind, soft, gives, on), Freshness(*fresh))


def feeds_view(note: str = "") -> FeedsView:
    """All nine, each state at least once."""
    state = ProviderState
    return FeedsView(
        (
            line("yahoo", "Yahoo", state=state.RATE_LIMITED, sent=612, success=312, next_try=201,
                 text="rate limited, next try 15:03:21", gives="daily bars, fundamentals",
                 fresh=(38, 12, 318)),
            line("yahoo-stream", "Yahoo stream", kind="stream", sent=2, soft=20, hard=60,
                 gives="quotes", success=1, fresh=(41, 0, 1)),
            line("cboe", "Cboe", sent=54, soft=120, hard=240, gives="option chains", success=42,
                 fresh=(31, 0, 942)),
            line("deribit", "Deribit", state=state.LATE, text="late, 21 s since the last answer",
                 sent=188, gives="history of DVOL, coins' bars", success=21, fresh=(2, 1, 21)),
            line("deribit-stream", "Deribit stream", kind="stream", state=state.DOWN, sent=60,
                 soft=20, hard=60, text="connection refused, next try 15:00:09", success=4210,
                 next_try=9, gives="quotes, DVOL, option chains", fresh=(2, 2, 4210)),
            line("coinbase", "Coinbase", state=state.OFF, text="off", success=None, on=False),
            line("kraken", "Kraken", state=state.BROKEN, sent=7, soft=60, hard=120,
                 text="KeyError five times in a row, see the log", success=86_500, next_try=600),
            line("nasdaq", "Nasdaq", sent=5, soft=30, hard=60, gives="report dates",
                 success=1840, fresh=(26, 0, 1840)),
            line("sec", "SEC", state=state.OFF, success=None, soft=0, hard=300,
                 text="off: the SEC asks for a contact address, see settings"),
        ),
        note,
        START,
    )  # fmt: skip


def put(view: FeedsView, changed: FeedLine) -> FeedsView:
    """The view with one line in place of its namesake."""
    name = changed.lane.status.name
    lines = tuple(changed if old.lane.status.name == name else old for old in view.lines)
    return replace(view, lines=lines)


def recording(name: str, days_ago: float, hours: float, *, whole: bool = True) -> RecordingInfo:
    """A recording of two symbols and more."""
    start = START - timedelta(days=days_ago)
    return RecordingInfo(
        name, start, start + timedelta(hours=hours), int(4_100_000 * hours), int(9_600 * hours),
        ("NVDA", "META", "MSFT", "AMD", "BTC", "ETH"), whole,
    )  # fmt: skip


def recordings_view(*, running: bool = True) -> RecordingsView:
    """One being written, whole ones, one cut short, one unreadable."""
    now = replace(recording("2026-09-28T144719Z", 0, 0), values=2_210, size=12_400_000,
                  start=START - timedelta(minutes=12, seconds=41), end=START, running=True,
                  whole=False)  # fmt: skip
    others = (
        recording("2026-09-25T133000Z", 3, 6.5),
        recording("2026-09-24T133000Z", 4, 2.1, whole=False),
        replace(recording("2026-09-23T133000Z", 5, 0.2), fault="it was written by a newer Voldesk"),
        recording("2026-09-22T133000Z", 6, 26),
    )
    return RecordingsView((now, *others) if running else others, now.name if running else "")
