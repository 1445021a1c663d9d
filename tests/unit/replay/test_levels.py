"""The program's own computation on the story's chains gives back the published levels."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from engine.model.options import OptionChain
from engine.model.quote import DvolPoint
from engine.providers.replay import Step, Story
from engine.providers.replay.smile import strike_list
from engine.vol.strip import choose_terms, dvol_style, vix_style
from engine.vol.term import atm_30d

Steps = tuple[Step, ...]
PUBLISHED = {
    date(2024, 7, 15): 48.0,
    date(2024, 7, 24): 48.0,
    date(2024, 7, 30): 71.0,
    date(2024, 8, 2): 81.0,
}


def _chains(steps: Steps, symbol: str) -> list[OptionChain]:
    said = (message for step in steps for message in step.messages)
    return [m for m in said if isinstance(m, OptionChain) and m.symbol == symbol]


def _atm(chain: OptionChain) -> float:
    return 100.0 * atm_30d(chain.slices).sigma


def test_nvda_closes_at_the_published_levels(closes: Steps) -> None:
    levels = {chain.as_of.date(): _atm(chain) for chain in _chains(closes, "NVDA")}
    for day, level in PUBLISHED.items():
        assert levels[day] == pytest.approx(level, abs=0.05)


def test_nvda_moves_linearly_per_session_between_the_points(closes: Steps) -> None:
    levels = {chain.as_of.date(): _atm(chain) for chain in _chains(closes, "NVDA")}
    expected = {25: 53.75, 26: 59.5, 29: 65.25, 31: 71.0 + 10.0 / 3.0}
    for day, level in expected.items():
        assert levels[date(2024, 7, day)] == pytest.approx(level, abs=0.05)
    assert levels[date(2024, 8, 9)] == pytest.approx(81.0 - 5 * 35.0 / 20.0, abs=0.05)


def test_nvda_follows_its_level_inside_a_session(full: Steps, story: Story) -> None:
    day = date(2024, 7, 29)
    chains = [chain for chain in _chains(full, "NVDA") if chain.as_of.date() == day]
    assert len(chains) == 8
    assert story.level(chains[0].as_of) == pytest.approx(59.5)
    for chain in chains:
        assert _atm(chain) == pytest.approx(story.level(chain.as_of), abs=0.05)


def test_level_is_flat_overnight_and_before_the_first_point(story: Story) -> None:
    assert story.level(story.start) == 48.0
    close = datetime(2024, 7, 26, 20, tzinfo=UTC)
    assert story.level(close + timedelta(hours=40)) == pytest.approx(story.level(close))


def test_vix_style_reads_above_the_money_as_on_real_single_stocks(closes: Steps) -> None:
    for chain in _chains(closes, "NVDA"):
        near, following, _ = choose_terms(chain.slices, chain.as_of)
        assert near is not None
        assert following is not None
        index = vix_style(near, following, now=chain.as_of).index
        assert 1.04 < index / _atm(chain) < 1.10


def test_own_strip_of_btc_is_near_its_dvol(closes: Steps) -> None:
    dvol = {m.as_of: m.value for step in closes for m in step.messages if isinstance(m, DvolPoint)}
    for chain in _chains(closes, "BTC"):
        assert dvol_style(chain.slices).index == pytest.approx(dvol[chain.as_of], rel=0.02)


@pytest.mark.parametrize(
    ("symbol", "report", "after"), [("META", 31, "2024-08-01"), ("MSFT", 30, "2024-07-31")]
)
def test_event_variance_leaves_with_the_report(
    full: Steps, symbol: str, report: int, after: str
) -> None:
    levels = {chain.as_of: _atm(chain) for chain in _chains(full, symbol)}
    before = levels[datetime(2024, 7, report, 13, 30, tzinfo=UTC)]
    assert before > levels[datetime.fromisoformat(f"{after}T20:00Z")] + 0.5


def test_a_simulated_level_is_the_realized_one_without_an_event(closes: Steps) -> None:
    levels = {chain.as_of.date(): _atm(chain) for chain in _chains(closes, "GOOGL")}
    assert levels[date(2024, 7, 22)] > levels[date(2024, 7, 25)]
    assert 15.0 < levels[date(2024, 7, 25)] < 60.0


@pytest.mark.parametrize("spot", [3.2, 26.0, 118.0, 480.0, 930.0, 3300.0, 66000.0])
def test_strike_list_is_ascending_round_and_wide(spot: float) -> None:
    strikes = strike_list(spot, 0.8)
    assert 60 <= strikes.size <= 180
    assert strikes[0] < 0.45 * spot
    assert strikes[-1] > 2.2 * spot
    assert abs(strikes - spot).min() <= 0.02 * spot


@pytest.mark.parametrize(
    ("symbol", "last", "answer"),
    [
        ("META", date(2024, 7, 31), date(2024, 8, 1)),
        ("MSFT", date(2024, 7, 30), date(2024, 7, 31)),
        ("AMD", date(2024, 7, 30), date(2024, 7, 31)),
        ("TSM", date(2024, 7, 17), date(2024, 7, 18)),
        ("AMZN", date(2024, 8, 1), date(2024, 8, 2)),
        ("GOOGL", date(2024, 7, 23), date(2024, 7, 24)),
    ],
)
def test_a_report_is_in_the_options_until_the_session_that_answers_it(
    full: Steps, symbol: str, last: date, answer: date
) -> None:
    chains = {chain.as_of: chain for chain in _chains(full, symbol)}
    held = [_atm(chain) for at, chain in chains.items() if at.date() == last]
    crushed = [_atm(chain) for at, chain in chains.items() if at.date() == answer]
    assert min(held) > 1.04 * max(crushed)
    assert max(held) < 1.03 * min(held)
    assert max(crushed) < 1.03 * min(crushed)


def test_the_day_after_the_crush_does_not_take_the_answer_for_volatility(closes: Steps) -> None:
    levels = {chain.as_of.date(): _atm(chain) for chain in _chains(closes, "META")}
    assert levels[date(2024, 7, 31)] == pytest.approx(44.6, abs=0.2)
    assert levels[date(2024, 8, 1)] == pytest.approx(34.9, abs=0.2)
    assert levels[date(2024, 8, 2)] == pytest.approx(34.9, abs=0.2)
