"""The simulated week in short: an hour and a half of a bad Friday with 500 symbols."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.week import LIMITS_S, heard, report, simulate
from engine.errors import Fault, ProviderError, Unavailable
from engine.providers.base import What

FRIDAY = datetime(2026, 9, 18, 13, 0, tzinfo=UTC)


def test_500_symbols_stay_within_every_budget_on_a_bad_day(tmp_path: Path) -> None:
    """From the first fill on: no stream, and from 14:00 on no Cboe."""
    run = simulate(500, FRIDAY, FRIDAY + timedelta(hours=1.5), tmp_path)
    found, beyond = report(run)
    assert not heard(FRIDAY)
    assert beyond == [], found
    assert run.fullest_hour("yahoo") <= 600
    assert run.asks["yahoo", What.QUOTES] >= 1.5 * 3600 / 100 * 11 * 0.8
    assert run.asks["yahoo", What.CHAIN] >= 20, "the first rows' chains came from Yahoo"
    assert 1 <= run.asks["cboe", What.CHAIN] <= 300
    assert (
        run.worst["price in session, streams silent"] < LIMITS_S["price in session, streams silent"]
    )
    assert {name for name in run.sent if run.sent[name]} >= {"yahoo", "cboe", "deribit", "nasdaq"}


def test_no_price_is_silently_stale_when_everything_fails_at_once(tmp_path: Path) -> None:
    """Streams fall silent at 13:45, Yahoo and Deribit fail from 13:50 to 14:20."""
    silent, down, up = (FRIDAY + timedelta(minutes=m) for m in (45, 50, 80))

    def heard(at: datetime) -> bool:
        return at < silent

    def faults(name: str, at: datetime) -> ProviderError | None:
        failing = name in {"yahoo", "deribit", "coinbase", "kraken"} and down <= at < up
        return Unavailable(name, "HTTP 503", Fault.SERVER, 503) if failing else None

    run = simulate(
        40, FRIDAY, FRIDAY + timedelta(minutes=100), tmp_path, heard=heard, faults=faults,
        audited=True,
    )  # fmt: skip
    audit = run.audit
    assert audit is not None
    assert audit.wrong == []
    assert audit.marked > 40 * 100, "half an hour of old prices was looked at"
    assert audit.looks > 40 * 700
