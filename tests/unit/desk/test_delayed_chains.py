"""Chains that are 15 minutes old by design: which session they show, how they age and switch."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from engine.model.options import OptionChain
from engine.model.reason import Reason
from engine.model.value import Quality
from tests.unit.desk.market import NOON, Setting, chain, setting

DELAY = 900.0


def cboe(s: Setting, sigma: float, *, ago: float = DELAY) -> OptionChain:
    """A chain as Cboe gives it: stamped by the newest trade, 15 minutes behind."""
    made = chain("NVDA", sigma, s.clock, source="cboe", quality=Quality.DELAYED)
    return replace(made, as_of=s.clock.now() - timedelta(seconds=ago), delay_s=DELAY)


def iv(s: Setting) -> tuple[float, str]:
    one = s.row("NVDA").iv30_atm
    return (round(one.value) if one.known else -1.0, one.source)


@pytest.mark.parametrize(
    ("at", "ago", "taken"),
    [
        (datetime(2026, 9, 16, 13, 40, tzinfo=UTC), DELAY, False),  # 9:40 shows 9:25
        (datetime(2026, 9, 16, 13, 40, tzinfo=UTC), 17.7 * 3600.0, False),  # last trade yesterday
        (datetime(2026, 9, 16, 13, 50, tzinfo=UTC), DELAY, True),
        (datetime(2026, 9, 16, 13, 50, tzinfo=UTC), 17.9 * 3600.0, False),
        (datetime(2026, 9, 16, 20, 10, tzinfo=UTC), DELAY, True),  # 16:10 shows 15:55
        (datetime(2026, 9, 16, 20, 14, tzinfo=UTC), 840.0, True),
        (datetime(2026, 9, 16, 20, 17, tzinfo=UTC), 1020.0, False),
        (datetime(2026, 9, 16, 23, 0, tzinfo=UTC), 3.0 * 3600.0, False),
    ],
)
def test_D13_a_delayed_chain_counts_for_the_session_it_shows(
    at: datetime, ago: float, taken: bool
) -> None:
    s = setting("NVDA", now=at)
    s.desk.accept((cboe(s, 0.48, ago=ago),))
    assert s.row("NVDA").iv30_atm.known is taken


def test_T4_an_early_close_ends_delayed_chains_early() -> None:
    s = setting("NVDA", now=datetime(2026, 9, 7, 16, 0, tzinfo=UTC))
    s.desk.accept((cboe(s, 0.48),))
    assert not s.row("NVDA").iv30_atm.known


def test_D22_a_delayed_figure_is_delayed_grey_after_its_delay_too_and_frozen_at_night() -> None:
    s = setting("NVDA")
    s.desk.accept((cboe(s, 0.48),))
    assert s.row("NVDA").iv30_atm.quality is Quality.DELAYED
    s.clock.advance(3_500.0)
    assert s.row("NVDA").iv30_atm.quality is Quality.DELAYED
    s.clock.advance(1_100.0)
    assert s.row("NVDA").iv30_atm.quality is Quality.STALE
    s.go_to(datetime(2026, 9, 16, 21, 0, tzinfo=UTC))
    assert s.row("NVDA").iv30_atm.quality is Quality.FROZEN


def test_a_switch_of_sources_never_goes_back_in_time() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    s.clock.advance(60.0)
    s.desk.accept((cboe(s, 0.40),))
    assert iv(s) == (50.0, "yahoo")
    s.clock.advance(900.0)
    s.desk.accept((cboe(s, 0.42),))
    assert iv(s) == (42.0, "cboe")
    s.clock.advance(60.0)
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    assert iv(s) == (50.0, "yahoo")


def test_a_rank_does_not_flip_while_two_sources_answer() -> None:
    s = setting("NVDA")
    s.desk.accept((chain("NVDA", 0.50, s.clock),))
    seen = set()
    for _ in range(6):
        s.clock.advance(60.0)
        s.desk.accept((chain("NVDA", 0.50, s.clock), cboe(s, 0.40)))
        seen.add(iv(s))
    assert seen == {(50.0, "yahoo")}


def test_a_stream_of_a_board_and_the_board_itself_follow_their_stamps() -> None:
    s = setting("BTC")
    for n in range(4):
        source = ("deribit", "deribit-stream")[n % 2]
        s.desk.accept((chain("BTC", 0.5 + n / 100, s.clock, spot=6e4, source=source),))
        assert s.row("BTC").iv30_atm.source == source
        s.clock.advance(5.0)
    old = chain("BTC", 0.9, s.clock, spot=6e4, source="deribit")
    s.desk.accept((replace(old, as_of=NOON),))
    assert s.row("BTC").iv30_atm.value == pytest.approx(53.0, abs=0.2)


@pytest.mark.parametrize(
    ("kept", "reason"),
    [(0, Reason.NO_CHAIN), (1, Reason.SINGLE_STRIKE)],
)
def test_D12_an_empty_or_one_strike_chain_of_cboe_says_why(kept: int, reason: Reason) -> None:
    s = setting("NVDA")
    whole = cboe(s, 0.48)
    middle = len(whole.slices[0].strikes) // 2
    part = slice(middle, middle + kept)
    cut = tuple(
        replace(
            one, strikes=one.strikes[part], call_bid=one.call_bid[part],
            call_ask=one.call_ask[part], put_bid=one.put_bid[part], put_ask=one.put_ask[part],
        )
        for one in whole.slices
    )  # fmt: skip
    expiries = tuple(one.expiry for one in whole.slices)
    s.desk.accept((replace(whole, slices=cut if kept else (), expiries=expiries),))
    found = s.row("NVDA").iv30_atm
    assert not found.known
    assert found.reason is reason
