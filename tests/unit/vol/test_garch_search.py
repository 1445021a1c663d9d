"""The search behind a fit: bounded steps, no longer than needed, no worse for it."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from scipy.optimize import nnls

from engine.model.reason import Reason
from engine.vol import garch_search
from engine.vol.garch import fit_garch
from engine.vol.garch_likelihood import Curvature, Path, curvature, path
from engine.vol.garch_search import constraints, search
from engine.vol.garch_step import bounded_step, least_squares

MOST_DERIVATIVES = 145 + 5
"""Steps of all climbs together, and the start of each."""


@pytest.mark.parametrize("columns", [1, 2, 3, 4, 5])
def test_weights_are_those_of_scipy(columns: int) -> None:
    random = np.random.default_rng(columns)
    for _ in range(200):
        sizes = 10.0 ** random.uniform(-3, 3, columns)
        target = (random.standard_normal((columns + 1, columns)) + 0.5) * sizes
        aim = random.standard_normal(columns + 1)
        weights = least_squares(target, aim)
        assert (weights >= 0.0).all()
        _, distance = nnls(target, aim)
        ours = np.linalg.norm(target @ weights - aim)
        assert ours == pytest.approx(distance, rel=1e-9, abs=1e-12)


def test_columns_that_repeat_are_fitted_too() -> None:
    random = np.random.default_rng(1)
    for _ in range(30):
        target = random.standard_normal((4, 2))[:, [0, 1, 0, 1]]
        target[:, 2] *= -1.0
        aim = random.standard_normal(4)
        ours = np.linalg.norm(target @ least_squares(target, aim) - aim)
        assert ours == pytest.approx(nnls(target, aim)[1], rel=1e-9)


@pytest.mark.parametrize("k", [4, 5])
@pytest.mark.parametrize("seed", range(4))
def test_no_allowed_step_lowers_the_model_further(k: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    rows, floors = constraints(k)
    theta = np.array([0.0, 0.02, 0.05 * (seed % 2), 0.9, 0.0])[:k]
    at = path(theta, random.standard_normal(300) * (1.0 + random.random(300)))
    slope, slack = curvature(at), rows @ theta - floors
    square = slope.hessian @ slope.hessian.T / 100.0 + np.eye(k)
    made_convex = Curvature(slope.gradient, square, slope.information, slope.scores)
    step, convex = bounded_step(made_convex, rows, slack)
    assert convex
    assert (rows @ step >= -slack - 1e-9).all()

    def model(move: np.ndarray) -> float:
        return float(slope.gradient @ move + 0.5 * move @ square @ move)

    for size, _ in itertools.product((1e-4, 1e-2, 1.0), range(200)):
        other = step + size * random.standard_normal(k)
        if (rows @ other >= -slack).all():
            assert model(other) >= model(step) - 1e-9 * abs(model(step))


def awkward() -> list[np.ndarray]:
    """Returns that hardly know volatility clusters, or nothing but a trend, steps and spikes."""
    random = np.random.default_rng(12)
    spikes = np.zeros(400)
    spikes[[50, 70, 300]] = random.standard_normal(3)
    return [
        random.standard_normal(400),
        random.standard_t(3, 400),
        random.standard_cauchy(400),
        np.resize(random.standard_normal(17), 400),
        np.arange(400.0),
        np.arange(400.0) ** 2,
        spikes,
        np.where(np.arange(400) % 2 == 0, 1.0, -0.5),
        np.append(random.standard_normal(200), 20.0 * random.standard_normal(200)),
    ]


@pytest.mark.parametrize("asymmetric", [False, True])
@pytest.mark.parametrize("case", range(9))
def test_no_returns_are_searched_for_long(
    case: int, asymmetric: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[Path] = []

    def counted(at: Path) -> Curvature:
        steps.append(at)
        return curvature(at)

    monkeypatch.setattr(garch_search, "curvature", counted)
    found = fit_garch(awkward()[case], asymmetric=asymmetric).reason
    assert found in {Reason.OK, Reason.NOT_STATIONARY}
    assert len(steps) <= MOST_DERIVATIVES


@pytest.mark.parametrize("asymmetric", [False, True])
def test_climbs_given_up_early_cost_no_likelihood(
    asymmetric: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    some = [np.random.default_rng(seed).standard_normal(250) for seed in (0, 1, 90, 128)]
    some += [np.random.default_rng(seed).standard_t(4, 250) for seed in (0, 1, 71)]
    some = [(one - one.mean()) / one.std() for one in some]
    short = [search(one, asymmetric=asymmetric) for one in some]
    monkeypatch.setattr(garch_search, "_pointless", lambda *_: False)
    monkeypatch.setattr(garch_search, "_FURTHER_STEPS", 400)
    full = [search(one, asymmetric=asymmetric) for one in some]
    for ours, theirs in zip(short, full, strict=True):
        assert ours.converged
        assert ours.at.value < theirs.at.value + 0.005


def test_all_further_climbs_share_their_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    ends: list[garch_search.Found] = []
    climb = garch_search._climb

    def noted(*given: object) -> garch_search.Found:
        ends.append(climb(*given))  # type: ignore[arg-type] # passed on as they came
        return ends[-1]

    monkeypatch.setattr(garch_search, "_climb", noted)
    monkeypatch.setattr(garch_search, "_pointless", lambda *_: False)
    monkeypatch.setattr(garch_search, "_FURTHER_STEPS", 15)
    assert fit_garch(np.random.default_rng(1).standard_normal(300)).reason is Reason.OK
    assert len(ends) == 5
    assert sum(end.steps for end in ends[1:]) == 15
