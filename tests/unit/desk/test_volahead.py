"""The models' lines over the horizons begin and pass where their figures stand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from engine.desk.volahead import MODELS, garch_line, har_line, horizons, no_forecast
from engine.desk.volforecast import forecasts
from engine.model.garch import GarchFit
from engine.model.reason import Reason
from engine.vol.garch import fit_garch
from engine.vol.har import har
from tests.unit.desk.test_volfigures import BTC, NVDA, bars_of, walk


def _fit(asymmetric: bool = False) -> GarchFit:
    returns = np.diff(np.log(bars_of(walk(700)).close))
    return fit_garch(returns, asymmetric=asymmetric)


def test_horizons_go_to_sixty_days_by_sessions_or_days() -> None:
    shares, coins = horizons(NVDA), horizons(BTC)
    assert shares.size == 42
    assert shares[20] == pytest.approx(30.0)
    assert shares[-1] == pytest.approx(60.0)
    assert coins.tolist() == list(range(1, 61))


def test_each_line_passes_the_figure_of_its_model() -> None:
    found = forecasts(bars_of(walk(700)), NVDA)
    view, numbers = found.ahead, found.numbers
    assert view.reason == ""
    assert [(line.figure, line.name) for line in view.lines] == list(MODELS)
    lines = {line.figure: line.values for line in view.lines}
    assert all(line.size == view.days.size for line in lines.values())
    assert all(line.why == "" for line in view.lines)
    assert np.all(lines["ewma"] == numbers["ewma"].value)
    assert lines["garch"][0] == pytest.approx(numbers["garch_1d"].value)
    assert lines["garch"][20] == pytest.approx(numbers["garch"].value)
    assert lines["gjr"][20] == pytest.approx(numbers["gjr"].value)
    assert lines["har"][0] == pytest.approx(numbers["har"].value)


def test_the_variance_of_a_longer_horizon_is_the_mean_of_its_days() -> None:
    fit = _fit()
    line = garch_line(fit, 42, 252.0)
    days = [fit.forecast(step) for step in range(1, 43)]
    for count in (1, 2, 21, 42):
        mean = math.fsum(days[:count]) / count
        assert line[count - 1] == pytest.approx(100.0 * math.sqrt(mean * 252.0), rel=1e-9)


def test_har_goes_on_from_what_it_expects() -> None:
    random = np.random.default_rng(4)
    daily = 0.4 + 0.1 * random.random(200)
    fit = har(daily)
    line = har_line(fit, daily, 42)
    second = har(daily)
    grown = np.append(daily, fit.forecast)
    causes = (grown[-1], grown[-5:].mean(), grown[-22:].mean())
    weights = (second.daily, second.weekly, second.monthly)
    next_ = fit.constant + sum(w * c for w, c in zip(weights, causes, strict=True))
    assert line[0] == pytest.approx(fit.forecast * 100.0)
    assert line[1] == pytest.approx(100.0 * math.sqrt((fit.forecast**2 + next_**2) / 2.0))
    assert np.isfinite(line).all()


def test_a_fit_that_is_not_stationary_draws_the_next_bar_alone() -> None:
    line = garch_line(replace(_fit(), reason=Reason.NOT_STATIONARY), 42, 252.0)
    assert np.isfinite(line).tolist() == [True, *[False] * 41]
    assert not np.isfinite(garch_line(replace(_fit(), reason=Reason.NO_CONVERGENCE), 4, 1.0)).any()


def test_a_model_without_enough_returns_says_so_and_the_others_draw() -> None:
    view = forecasts(bars_of(walk(80)), NVDA).ahead
    whys = {line.figure: line.why for line in view.lines}
    assert whys["ewma"] == ""
    assert "79 of 100 returns" in whys["garch"]
    assert "of 82 days" in whys["har"]
    assert view.reason == ""
    assert view.inputs.startswith("returns and ranges of 80 daily bars")
    few = forecasts(bars_of(walk(10)), NVDA).ahead
    assert "9 of 20 returns" in few.reason
    assert no_forecast("HTTP 503").reason == "HTTP 503"
