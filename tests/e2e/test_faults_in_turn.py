"""One running engine with the real clients; faults switched on and off in turn."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.desk.views import RowView
from engine.model.reason import Reason
from engine.model.status import ProviderState, ProviderStatus
from engine.model.value import Quality
from engine.options import Options
from engine.paths import Profile
from tests.e2e.live import session_market
from tests.market import MarketServer

pytestmark = pytest.mark.timeout(400)

_PATIENCE_S = 60.0


class Watcher:
    """What a window would know: the newest view of everything."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.views: dict[tuple[str, str], object] = {}
        self._news = threading.Event()
        engine.set_wake(self._news.set)

    def row(self, symbol: str) -> RowView | None:
        view = self.views.get(("row", symbol))
        return view if isinstance(view, RowView) else None

    def provider(self, name: str) -> ProviderStatus | None:
        view = self.views.get(("provider", name))
        return view if isinstance(view, ProviderStatus) else None

    def until(self, true: Callable[[], bool], what: str, patience: float = _PATIENCE_S) -> float:
        begun = time.monotonic()
        while True:
            self.views.update(self.engine.drain())
            if true():
                return time.monotonic() - begun
            assert time.monotonic() - begun < patience, (
                f"{what}: {self.provider('yahoo')} {self.provider('deribit')}"
            )
            self._news.wait(0.2)
            self._news.clear()


class Running:
    """An engine on a market server of its own."""

    def __init__(self, folder: Path) -> None:
        profile = Profile(folder / "p")
        profile.prepare()
        (profile.watchlists / "default.txt").write_text(
            "#voldesk-watchlist 1\nNVDA\nBTC\n", encoding="utf-8"
        )
        self._open = ExitStack()
        self.market = self._open.enter_context(session_market())
        urls = {"yahoo": self.market.yahoo_url, "deribit": self.market.deribit_url}
        clock = SystemClock(self.market.clock.now())
        self.engine = Engine(resources.path(), profile, Options(endpoints=urls), clock)
        self.engine.start()
        self.watcher = Watcher(self.engine)

    def end(self) -> bool:
        """Whether the engine ended in time; its market is gone."""
        with self._open:
            return self.engine.stop(3.0)


@pytest.fixture(autouse=True)
def _no_thread_left() -> None:
    """Engines of other tests run on here; `ready` looks when all have ended."""


@pytest.fixture(scope="module")
def ready(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[list[Running]]:
    """An engine for each test, filled at the same time: that takes twenty seconds."""
    before = set(threading.enumerate())
    tests = sum(item.path == request.path for item in request.session.items)
    made = [Running(tmp_path_factory.mktemp("running")) for _ in range(tests)]
    for one in made:
        one.watcher.until(one.engine.settled, "the first fill")
    yield made
    ended = [one.end() for one in made]
    assert all(ended)
    left = [
        thread
        for thread in threading.enumerate()
        if thread not in before and not thread.name.startswith("pytest_timeout")
    ]
    for thread in left:
        thread.join(2.0)
    assert [thread.name for thread in left if thread.is_alive()] == []


@pytest.fixture
def running(ready: list[Running]) -> Iterator[Running]:
    one = ready.pop()
    one.watcher.views.update(one.engine.drain())
    yield one
    assert one.end()


@pytest.fixture
def market(running: Running) -> MarketServer:
    return running.market


@pytest.fixture
def watcher(running: Running) -> Watcher:
    return running.watcher


def _value(watcher: Watcher, symbol: str) -> float:
    row = watcher.row(symbol)
    return row.last.value if row is not None else math.nan


def _moved(watcher: Watcher, symbol: str, before: float) -> bool:
    return _value(watcher, symbol) != before


@pytest.mark.logs_warnings
def test_faults_are_named_good_values_stay_and_the_source_comes_back(
    market: MarketServer, watcher: Watcher
) -> None:
    for fault, words in (
        ("503", "HTTP 503"),
        ("garbage", "unreadable reply"),
        ("nan_prices", "unreadable reply"),
        ("{}", "reply"),
        ("hang", "timed out"),
    ):
        before = _value(watcher, "NVDA")
        market.fail("yahoo", fault)
        watcher.engine.refresh()

        def named(words: str = words) -> bool:
            status = watcher.provider("yahoo")
            return status is not None and words in status.text

        watcher.until(named, f"{fault} is named")
        row = watcher.row("NVDA")
        assert row is not None
        assert row.last.known, fault
        assert row.last.value == pytest.approx(before, rel=0.05)
        other = watcher.provider("deribit")
        assert other is not None
        assert other.state is ProviderState.OK
        market.heal()
        watcher.until(
            lambda: getattr(watcher.provider("yahoo"), "state", None) is ProviderState.OK,
            f"recovery after {fault}",
        )


def test_quotes_move(watcher: Watcher) -> None:
    for symbol in ("NVDA", "BTC"):
        before = _value(watcher, symbol)
        watcher.until(partial(_moved, watcher, symbol, before), f"{symbol} moves")


@pytest.mark.logs_warnings
def test_P7_rate_limit_closes_yahoo_alone_and_says_until_when(
    market: MarketServer, watcher: Watcher
) -> None:
    market.fail("yahoo", "429:90")
    watcher.engine.refresh()
    watcher.until(
        lambda: getattr(watcher.provider("yahoo"), "state", None) is ProviderState.RATE_LIMITED,
        "the limit is told",
    )
    status = watcher.provider("yahoo")
    assert status is not None
    assert "rate limited, next try " in status.text
    assert status.next_try is not None
    asked = market.count("yahoo")
    asked_coins = market.count("ticker")
    watcher.engine.refresh()
    watcher.until(lambda: market.count("ticker") >= asked_coins + 2, "Deribit goes on")
    assert market.count("yahoo") == asked


@pytest.mark.logs_warnings
def test_D13_chain_without_bids_freezes_the_implied_volatility(
    market: MarketServer, watcher: Watcher
) -> None:
    row = watcher.row("BTC")
    assert row is not None
    level, as_of = row.iv30_atm.value, row.iv30_atm.as_of
    assert row.iv30_atm.quality is Quality.LIVE
    assert as_of is not None
    market.fail("board", "zero_bids")
    watcher.engine.refresh()

    def frozen() -> bool:
        now = watcher.row("BTC")
        return now is not None and now.iv30_atm.quality is Quality.FROZEN

    watcher.until(frozen, "the figure is frozen")
    row = watcher.row("BTC")
    assert row is not None
    assert row.iv30_atm.reason is Reason.ALL_BIDS_ZERO
    assert row.iv30_atm.value == pytest.approx(level, rel=0.05)
    assert row.iv30_atm.as_of is not None
    assert as_of <= row.iv30_atm.as_of < watcher.engine.now()
