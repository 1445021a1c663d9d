"""Lines of the Race: what may be compared, how it is called, what is found of any two."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.desk.dump import race_document
from engine.desk.racelines import (
    MEASURES,
    VIX,
    cannot,
    chosen,
    label,
    moved,
    named_pair,
    parsed,
    refusal,
    spelled,
)
from engine.desk.views import RaceMeasure, RacePick
from engine.desk.volview import ESTIMATORS
from engine.model.instrument import COINS
from engine.model.value import Quality
from tests.unit.desk import market
from tests.unit.desk.market import NOON, Setting, chain, dvol, quote, setting

PICKS = st.lists(
    st.builds(RacePick, st.sampled_from(["NVDA", "BRK-B", "2330.TW", "BTC", VIX]),
              st.sampled_from(MEASURES)),
    max_size=6,
)  # fmt: skip
OWN, COIN = RacePick("NVDA", "iv30_atm"), RacePick("BTC", "dvol")
RV = RacePick("NVDA", "rv_yang_zhang_30")


def with_bars(*picks: RacePick, count: int = 80, now: datetime = NOON) -> Setting:
    s = setting("NVDA", "BTC", now=now)
    days = market.sessions_before(now.date(), count)
    s.desk.accept((market.walk("NVDA", days, s.clock),))
    coin_days = [now.date() - timedelta(days=n) for n in range(count, 0, -1)]
    s.desk.accept((market.walk("BTC", coin_days, s.clock, seed=2),))
    if picks:
        s.desk.set_race_lines(picks)
    return s


@given(PICKS)
def test_lines_written_to_the_settings_read_back_equal(picks: list[RacePick]) -> None:
    lines = tuple(picks)
    if refusal(lines):
        assert parsed(spelled(lines)) is None
    else:
        assert parsed(spelled(lines)) == chosen(lines)


@pytest.mark.parametrize(
    "lines",
    [("NVDA",), ("NVDA iv30_atm",), ("", ""), ("NVDA iv31", "BTC dvol"), (" dvol", "A vix")],
)
def test_lines_of_a_damaged_file_are_none(lines: tuple[str, ...]) -> None:
    assert parsed(lines) is None


@pytest.mark.parametrize("measure", [m for m in RaceMeasure if m is not RaceMeasure.CUSTOM])
@pytest.mark.parametrize("pair", [("NVDA", "BTC"), ("BTC", "NVDA"), ("BTC", "ETH")])
def test_a_named_pair_is_known_by_its_lines(measure: RaceMeasure, pair: tuple[str, str]) -> None:
    lineup = named_pair(*pair, measure)
    assert chosen(lineup.picks) == lineup


@pytest.mark.parametrize(
    ("picks", "why"),
    [
        ((OWN,), "2 to 5 lines"),
        ((OWN, OWN), "each line once"),
        ((OWN, RacePick("NVDA", "dvol")), "no published DVOL"),
        ((OWN, RacePick("NVDA", "vix")), "not of NVDA"),
        ((OWN, RacePick("BTC", "iv60")), "no measure"),
        ((OWN, RacePick("", "iv30_atm")), "a symbol"),
        (tuple(RacePick("NVDA", one) for one in MEASURES[:6]), "not 6"),
    ],
)
def test_what_cannot_be_compared_says_why(picks: tuple[RacePick, ...], why: str) -> None:
    assert why in refusal(picks)
    with pytest.raises(ValueError, match=why):
        chosen(picks)
    s = setting("NVDA", "BTC")
    with pytest.raises(ValueError, match=why):
        s.desk.set_race_lines(picks)
    assert s.window.race().measure is RaceMeasure.PUBLISHED


@given(PICKS, st.sampled_from(["AMD", "ETH", VIX]), st.sampled_from(["BTC", "META"]))
def test_other_symbols_keep_the_measures_they_can_have(
    picks: list[RacePick], left: str, right: str
) -> None:
    if refusal(tuple(picks)):
        return
    before = chosen(tuple(picks))
    after = moved(before, left, right, RaceMeasure.CUSTOM)
    assert (after.left, after.right) == (left, right)
    assert refusal(after.picks) == ""
    for old, new in zip(before.picks[:2], after.picks[:2], strict=True):
        assert (
            new.measure == old.measure
            or len(after.picks) == 2
            or cannot(RacePick(new.symbol, old.measure))
        )


def test_every_line_has_a_label_of_its_own() -> None:
    every = [RacePick(s, m) for s in ("NVDA", "BTC", VIX) for m in MEASURES]
    labels = [label(pick) for pick in every if not cannot(pick)]
    assert len(set(labels)) == len(labels)
    assert label(RV) == "NVDA RV, Yang-Zhang 30"
    assert label(RacePick(VIX, "vix")) == "VIX"
    assert all(("RV" in label(p)) == p.measure.startswith("rv_") for p in every)
    assert {"dvol"} == {p.measure for p in every if p.symbol in COINS and "published" in label(p)}


@pytest.mark.parametrize("estimator", ESTIMATORS)
def test_a_realized_line_ends_at_the_figure_of_its_estimator(estimator: str) -> None:
    pick = RacePick("NVDA", f"rv_{estimator}_30")
    race = with_bars(pick, RacePick("BTC", f"rv_{estimator}_30"), count=100).window.race()
    assert race.measure is RaceMeasure.CUSTOM
    assert race.left is not None
    assert race.left.last.known
    assert race.left.values[-1] == pytest.approx(race.left.last.value)
    assert race.left.closes[-1][1] == race.left.values[-1]
    assert race.left.label in (label(pick),)
    assert "the same estimator" in race.definition
    assert "implied" not in race.definition


def test_two_realized_lines_are_compared_by_their_closes() -> None:
    race = with_bars(RV, RacePick("BTC", "rv_yang_zhang_30")).window.race()
    assert race.left is not None
    assert race.right is not None
    days = set(dict(race.left.closes)) & set(dict(race.right.closes))
    assert len(race.spread_times) == len(days)
    last = max(days)
    gap = dict(race.left.closes)[last] - dict(race.right.closes)[last]
    assert race.spread.value == pytest.approx(gap)
    assert race.spread.quality is Quality.FROZEN
    assert race.headline.startswith("NVDA RV ")
    assert " BTC RV " in race.headline
    assert "recording" not in race.headline


def test_one_symbol_twice_is_told_apart() -> None:
    s = with_bars(OWN, RV)
    s.desk.accept((chain("NVDA", 0.674, s.clock),))
    race = s.window.race()
    assert race.right is not None
    rv = race.right.last.value
    assert race.headline.startswith(f"NVDA ATM 67.4 over NVDA RV {rv:.1f}: +{67.4 - rv:.1f}")
    assert race.spread.quality is Quality.LIVE
    assert "what is expected against what was" in race.definition
    s.desk.set_race_lines((RV, RacePick("NVDA", "rv_parkinson_30")))
    assert s.window.race().headline.startswith("NVDA RV Yang-Zhang ")


def test_realized_lines_wait_for_the_day_of_both_to_end() -> None:
    s = with_bars(now=datetime(2026, 9, 16, 16, 0, tzinfo=UTC))
    s.go_to(datetime(2026, 9, 16, 21, 0, tzinfo=UTC))
    days = market.sessions_before(date(2026, 9, 17), 80)
    s.desk.accept((market.walk("NVDA", days, s.clock),))
    s.desk.set_race_lines((RV, RacePick("BTC", "rv_yang_zhang_30")))
    assert s.window.race().spread.why == "closes of 2026-09-15"


def test_the_present_session_counts_in_the_words_and_in_the_mark() -> None:
    s = setting("NVDA", "BTC")
    for day, left in ((16, 48.0), (17, 62.0)):
        s.go_to(datetime(2026, 9, day, 19, 50, tzinfo=UTC))
        s.desk.accept((chain("NVDA", left / 100.0, s.clock),))
        s.go_to(datetime(2026, 9, day + 1, 0, 0, tzinfo=UTC))
        s.desk.accept((dvol(60.0, s.clock),))
    s.go_to(datetime(2026, 9, 18, 16, 0, tzinfo=UTC))
    s.desk.accept((chain("NVDA", 0.63, s.clock), dvol(60.0, s.clock)))
    race = s.window.race()
    assert [(one.day.day, one.sessions, one.until) for one in race.crossings] == [(17, 2, None)]
    said = "+3.0, second session above, 1st crossing since recording began"
    assert race.headline == f"NVDA 63.0 over BTC 60.0: {said}"


def test_a_live_figure_is_compared_with_the_realized_one_that_stands() -> None:
    s = with_bars(OWN, RV)
    for sigma in (0.67, 0.69):
        s.clock.advance(60.0)
        s.desk.accept((chain("NVDA", sigma, s.clock),))
    race = s.window.race()
    assert race.right is not None
    assert len(race.spread_times) == 2
    assert race.spread_values[-1] == pytest.approx(69.0 - race.right.last.value, abs=0.05)
    assert race.ratio_values is not None
    assert race.ratio_values[-1] == pytest.approx(69.0 / race.right.last.value, abs=0.01)


def test_a_coin_moving_at_night_crosses_no_realized_volatility_of_a_share() -> None:
    s = with_bars(RV, COIN, now=datetime(2026, 9, 16, 19, 50, tzinfo=UTC))
    s.desk.accept((dvol(34.0, s.clock),))
    s.go_to(datetime(2026, 9, 16, 21, 0, tzinfo=UTC))
    s.desk.accept((dvol(16.0, s.clock),))
    race = s.window.race()
    assert race.crossings == ()
    assert race.spread.quality is Quality.FROZEN
    assert race.spread.value < 0.0


def test_the_index_is_a_line_of_its_closes_and_prices() -> None:
    s = setting("NVDA", "BTC")
    days = market.sessions_before(NOON.date(), 30)
    s.desk.accept((market.walk(VIX, days, s.clock),))
    s.desk.set_race_lines((RacePick(VIX, "vix"), COIN))
    for price in (17.0, 18.5):
        s.clock.advance(60.0)
        s.desk.accept((quote(VIX, price, s.clock), dvol(50.0, s.clock)))
    race = s.window.race()
    assert race.left is not None
    assert (race.left.label, race.left.last.value) == ("VIX", 18.5)
    assert race.left.values[-2:].tolist() == [17.0, 18.5]
    assert len(race.left.closes) == 30
    assert race.headline == "VIX 18.5 under BTC 50.0: \u221231.5"
    assert "VIX as published by Cboe" in race.definition
    assert race.notes == ()


def test_further_lines_and_the_dump_name_every_line() -> None:
    s = with_bars(OWN, COIN, RV, RacePick("BTC", "rv_yang_zhang_30"))
    s.desk.accept((chain("NVDA", 0.6, s.clock), dvol(50.0, s.clock)))
    race = s.window.race()
    assert [one.label for one in race.more] == ["NVDA RV, Yang-Zhang 30", "BTC RV, Yang-Zhang 30"]
    assert [pick.measure for pick in race.picks] == [
        "iv30_atm", "dvol", "rv_yang_zhang_30", "rv_yang_zhang_30",
    ]  # fmt: skip
    assert race.extra == ()
    document = race_document(race)
    assert document["measure"] == "custom"
    lines = document["lines"]
    assert isinstance(lines, list)
    assert [(line["symbol"], line["measure"]) for line in lines] == [
        (pick.symbol, pick.measure) for pick in race.picks
    ]


def test_bands_stand_on_the_closes_of_both() -> None:
    s = with_bars(RV, RacePick("BTC", "rv_yang_zhang_30"), count=90)
    race = s.window.race()
    assert race.left is not None
    assert race.right is not None
    right = dict(race.right.closes)
    both = [(day, value, right[day]) for day, value in race.left.closes if day in right]
    for band, values, now in (
        (race.spread_band, [a - b for _, a, b in both], race.spread.value),
        (race.ratio_band, [a / b for _, a, b in both], race.ratio.value),
    ):
        assert band is not None
        assert band.closes == len(both)
        assert band.since == date.fromisoformat(both[0][0])
        assert min(values) <= band.low <= band.middle <= band.high <= max(values)
        below = sum(value < now for value in values)
        assert band.percentile == pytest.approx(100.0 * below / len(values))


def test_no_band_stands_on_few_closes() -> None:
    race = with_bars(RV, RacePick("BTC", "rv_yang_zhang_30"), count=40).window.race()
    assert race.left is not None
    assert race.left.closes
    assert (race.spread_band, race.ratio_band) == (None, None)
    assert race.hysteresis == pytest.approx(0.5)


def test_a_tick_of_one_side_draws_and_counts_nothing_of_the_other_anew() -> None:
    s = with_bars(OWN, COIN)
    s.desk.accept((chain("NVDA", 0.6, s.clock), dvol(50.0, s.clock)))
    before = s.window.race()
    work = s.desk._assembly._work
    counts = work.closed.count
    s.clock.advance(20.0)
    s.desk.accept((dvol(51.0, s.clock),))
    after = s.window.race()
    assert before.left is not None
    assert after.left is not None
    assert after.left.times is before.left.times
    assert after.right is not before.right
    assert work.closed.count == counts
    assert math.isfinite(after.spread.value)
