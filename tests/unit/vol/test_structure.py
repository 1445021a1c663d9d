"""The term structure: every expiry shown, slope between 30 and 90 days, shape."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from engine.model.reason import Reason
from engine.vol.structure import term_structure
from tests.support.chains import flat_slice
from tests.unit.vol.recordings import nvda_of_february_2026


def test_slope_runs_from_the_expiry_near_30_days_to_that_near_90() -> None:
    chains = [flat_slice(d, s) for d, s in ((5, 0.9), (28, 0.3), (45, 0.5), (95, 0.36), (400, 0.1))]
    found = term_structure(chains)
    assert found.slope == pytest.approx((0.36 - 0.3) / (67 / 365), rel=1e-9)
    assert found.shape == "contango"
    assert found.reason is Reason.OK
    assert [p.sigma for p in found.points] == pytest.approx([0.9, 0.3, 0.5, 0.36, 0.1], rel=1e-9)
    assert [p.n for p in found.points] == [61] * 5
    assert found.points[1].forward == pytest.approx(100.0)


def test_points_come_nearest_first_with_the_reason_of_the_dead() -> None:
    dead = replace(flat_slice(30, 0.4), call_bid=np.zeros(61), put_bid=np.zeros(61))
    found = term_structure([flat_slice(60, 0.3), dead, flat_slice(20, 0.4)])
    assert [p.reason for p in found.points] == [Reason.OK, Reason.ALL_BIDS_ZERO, Reason.OK]
    assert math.isnan(found.points[1].sigma)
    assert found.shape == "backwardation"


@pytest.mark.parametrize(
    ("change", "shape"),
    [(0.00099, "flat"), (-0.00099, "flat"), (0.0011, "contango"), (-0.0011, "backwardation")],
)
def test_a_tenth_of_a_point_a_month_is_flat(change: float, shape: str) -> None:
    found = term_structure([flat_slice(30, 0.4), flat_slice(90, 0.4 + 2.0 * change)])
    assert found.shape == shape


def test_without_an_expiry_near_30_or_90_days_nearest_and_farthest_are_taken() -> None:
    short = term_structure([flat_slice(d, s) for d, s in ((2, 0.5), (7, 0.6), (12, 0.4))])
    assert short.slope == pytest.approx((0.4 - 0.5) / (10 / 365), rel=1e-9)
    both = term_structure([flat_slice(50, 0.5), flat_slice(300, 0.3)])
    assert both.slope == pytest.approx((0.3 - 0.5) / (250 / 365), rel=1e-9)


def test_expiries_count_as_near_30_or_90_within_half_and_twice_the_days_only() -> None:
    month = [flat_slice(d, s) for d, s in ((21, 0.5), (28, 0.45), (35, 0.4))]
    found = term_structure(month)
    assert found.slope == pytest.approx((0.4 - 0.5) / (14 / 365), rel=1e-9)
    for far, taken in ((44, False), (46, True), (179, True), (181, False)):
        slope = term_structure(
            [flat_slice(10, 0.2), flat_slice(30, 0.3), flat_slice(far, 0.5)]
        ).slope
        near, days = (0.3, far - 30) if taken else (0.2, far - 10)
        assert slope == pytest.approx((0.5 - near) / (days / 365), rel=1e-9)
    for first, taken in ((14, False), (16, True), (59, True)):
        slope = term_structure(
            [flat_slice(5, 0.2), flat_slice(first, 0.3), flat_slice(90, 0.5)]
        ).slope
        near, days = (0.3, 90 - first) if taken else (0.2, 85)
        assert slope == pytest.approx((0.5 - near) / (days / 365), rel=1e-9)


def test_D14_single_none_and_equal_expiries_have_no_slope() -> None:
    only = term_structure([flat_slice(30, 0.4)])
    assert (only.shape, only.reason) == ("", Reason.SINGLE_EXPIRY)
    assert math.isnan(only.slope)
    assert term_structure([]).reason is Reason.NO_CHAIN
    assert term_structure([flat_slice(30, 0.4), flat_slice(30, 0.5)]).reason is Reason.SINGLE_EXPIRY
    gone = replace(flat_slice(1, 0.4), years=0.0)
    assert term_structure([gone]).reason is Reason.EXPIRED


def test_real_chain_before_a_report() -> None:
    chains, _ = nvda_of_february_2026(11)
    found = term_structure(chains)
    assert len(found.points) == 24
    assert all(math.isfinite(p.sigma) for p in found.points)
    assert found.shape == "backwardation"
    jump = [p.sigma for p in found.points if 9.0 < 365 * p.years < 17.0]
    assert jump[1] - jump[0] > 0.1
