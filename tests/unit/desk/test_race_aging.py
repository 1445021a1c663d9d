"""A stand-in line of the Race ages like the same figure elsewhere and never goes without a word."""

from __future__ import annotations

from engine.desk.views import RaceMeasure
from engine.model.reason import Reason
from engine.model.value import Quality
from tests.unit.desk.market import Setting, chain, dvol, setting


def published(s: Setting) -> tuple[Quality, Reason, int]:
    """Quality and reason of BTC's published DVOL in the Race, and how many points are drawn."""
    (extra,) = [one for one in s.window.race().extra if one.measure == "dvol"]
    return extra.last.quality, extra.last.reason, extra.times.size


def test_the_published_level_beside_an_own_strip_is_told_stale_then_withdrawn() -> None:
    s = setting("NVDA", "BTC")
    s.desk.set_race("NVDA", "BTC", RaceMeasure.STRIP)
    s.desk.accept((dvol(50.0, s.clock), chain("BTC", 0.5, s.clock, source="deribit")))
    assert published(s) == (Quality.LIVE, Reason.OK, 1)
    s.clock.advance(130.0)
    s.desk.tick()
    assert published(s) == (Quality.STALE, Reason.OK, 1)
    s.clock.advance(200.0)
    s.desk.tick()
    assert published(s) == (Quality.MISSING, Reason.WITHDRAWN, 1)
