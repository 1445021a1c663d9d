"""The search through the real client: what it costs on the wire, and every kind of fault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import resources
from engine.clock import SystemClock
from engine.core import Engine
from engine.errors import (
    BadPayload,
    NoData,
    ProviderError,
    RateLimited,
    TimedOut,
    Unauthorized,
    Unavailable,
)
from engine.model.found import Found, Hits
from engine.options import Options
from engine.paths import Profile
from engine.providers.base import What
from tests.e2e.clients.desk import IN_SESSION
from tests.unit.engine.test_core import Consumer

if TYPE_CHECKING:
    from pathlib import Path

    from tests.e2e.clients.desk import Desk

ROUTE = ("query2.finance.yahoo.com", "/v1/finance/search")


def search(desk: Desk, text: str, seconds: float = 15.0) -> Hits:
    (told,) = desk.ask(What.SEARCH, text, seconds=seconds)
    assert isinstance(told, Hits)
    return told


def test_a_search_is_one_request_without_cookie_and_crumb(desk: Desk) -> None:
    told = search(desk, "taiwan")
    assert [one.symbol for one in told.matches] == ["TAIWAN", "TSM", "2330.TW"]
    assert desk.gate.keys == [""]
    assert desk.counts() == {ROUTE: 1}


@pytest.mark.parametrize("text", ["a&b=c#d?e/f", "台積電", "50% off + more", "^vix"])
def test_any_text_reaches_yahoo_as_it_is(desk: Desk, text: str) -> None:
    assert search(desk, text).text == text
    assert desk.counts() == {ROUTE: 1}


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("503", Unavailable), ("404", BadPayload), ("429:30", RateLimited), ("401", Unauthorized),
        ("html", BadPayload), ("cut", BadPayload), ("empty", NoData), ("hang", TimedOut),
    ],
)  # fmt: skip
def test_P_a_fault_of_the_search_is_named_and_over_with_it(
    desk: Desk, fault: str, kind: type[ProviderError]
) -> None:
    search(desk, "nvda")
    desk.counts()
    desk.market.fail("search", fault)
    with pytest.raises(kind):
        search(desk, "nvda", seconds=1.0)
    assert sum(desk.counts().values()) == 1
    desk.market.heal()
    assert search(desk, "nvda").matches


def test_the_whole_program_searches_at_home_first_and_then_at_yahoo(
    desk: Desk, tmp_path: Path
) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    options = Options(endpoints={"yahoo": desk.market.yahoo_url})
    engine = Engine(resources.path(), profile, options, SystemClock(IN_SESSION))
    consumer = Consumer(engine)

    def found() -> Found:
        view = consumer.views.get(("search", ""))
        return view if isinstance(view, Found) else Found(0, "", ())

    try:
        engine.start()
        engine.search("zebra tech", 1)
        engine.search("nvdq", 2)
        consumer.until(lambda: found().seq == 2 and not found().matches)
        assert found().pending
        consumer.until(lambda: found().online, patience=60.0)
        assert [(one.symbol, one.source) for one in found().matches] == [("NVDQ", "yahoo")]
        desk.market.fail("search", "503")
        engine.search("nvidia", 3)
        consumer.until(lambda: bool(found().note), patience=60.0)
        assert found().note == "Yahoo: HTTP 503"
        assert found().matches[0].symbol == "NVDA"
        assert desk.market.requests[ROUTE] == 2
    finally:
        engine.stop(3.0)
