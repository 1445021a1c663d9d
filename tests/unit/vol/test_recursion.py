"""The recursion behind weights and GARCH equals the plain loop and brings no heavy library."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.vol.recursion import Recursion

POLES = (0.0, 5e-324, 1e-200, 1e-9, 0.01, 0.3, 0.5, 0.7, 0.9, 0.94, 0.97, 0.999, 1 - 2**-53, 1.0)
SIZES = (0, 1, 2, 3, 64, 500, 1000, 1001, 5000)
HEAVY = ("scipy.signal", "scipy.stats", "scipy.optimize")
FIT = (
    "import numpy\n"
    "from engine.vol.ewma import ewma, har\n"
    "from engine.vol.garch import fit_garch\n"
    "returns = numpy.random.default_rng(0).standard_normal(300)\n"
    "ewma(returns)\n"
    "for asymmetric in (False, True):\n"
    "    assert fit_garch(returns, asymmetric=asymmetric).n == 300\n"
)
EVERYTHING = (
    "import importlib, pkgutil, engine.vol\n"
    "for found in pkgutil.walk_packages(engine.vol.__path__, 'engine.vol.'):\n"
    "    importlib.import_module(found.name)\n"
)


def loop(inputs: np.ndarray, pole: float) -> np.ndarray:
    results, result = [], 0.0
    for value in inputs.tolist():
        result = value + pole * result
        results.append(result)
    return np.array(results)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("pole", POLES)
def test_recursion_equals_the_plain_loop(pole: float, size: int) -> None:
    inputs = np.random.default_rng(size).exponential(size=size)
    of_the_loop = 2.0**-54 * size if pole > 0.9999 else 0.0  # its rounding all goes one way
    rtol = 1e-13 + of_the_loop
    np.testing.assert_allclose(Recursion(pole, size)(inputs), loop(inputs, pole), rtol=rtol)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.one_of(st.just(0.0), st.floats(-1e100, 1e100)), max_size=40),
    st.floats(min_value=0.0, max_value=1.0),
    st.integers(min_value=1, max_value=60),
)
def test_signs_and_sizes_cost_no_accuracy(some: list[float], pole: float, times: int) -> None:
    inputs = np.repeat(some, times)
    scale = loop(np.abs(inputs), pole)
    ours = Recursion(pole, inputs.size)(inputs)
    floor = 1e-290 * np.abs(inputs).max(initial=1e-20)
    assert (np.abs(ours - loop(inputs, pole)) <= 1e-13 * scale + floor).all()


@pytest.mark.parametrize("pole", [0.2, 0.5, 0.9])
def test_a_single_impulse_dies_away_as_in_the_loop(pole: float) -> None:
    inputs = np.zeros(1500)
    inputs[7] = 1e100
    expected = loop(inputs, pole)
    ours = Recursion(pole, inputs.size)(inputs)
    far = expected > 1e-250
    np.testing.assert_allclose(ours[far], expected[far], rtol=1e-12)
    assert (np.abs(ours[~far]) <= 1e-200).all()


@pytest.mark.parametrize("pole", [0.01, 0.5, 0.97])
def test_stacked_signals_are_those_of_each_alone(pole: float) -> None:
    stack = np.random.default_rng(2).standard_normal((2, 3, 1200))
    together = Recursion(pole, 1200)(stack)
    for i, j in np.ndindex(2, 3):
        np.testing.assert_array_equal(together[i, j], Recursion(pole, 1200)(stack[i, j]))


@pytest.mark.parametrize("pole", [0.01, 0.5, 0.97])
def test_later_samples_change_no_earlier_result(pole: float) -> None:
    inputs = np.random.default_rng(3).standard_normal(3000)
    whole = Recursion(pole, 3000)(inputs)
    for size in (1, 499, 1800):
        np.testing.assert_array_equal(Recursion(pole, size)(inputs[:size]), whole[:size])


def test_the_input_is_left_alone() -> None:
    for pole in (0.0, 0.01, 0.9, 1.0):
        inputs = np.ones(2000)
        inputs.flags.writeable = False
        result = Recursion(pole, 2000)(inputs)
        assert result.base is not inputs
        assert (inputs == 1.0).all()


@pytest.mark.parametrize("pole", [-0.1, 1.1, np.nan])
def test_poles_outside_zero_to_one_are_refused(pole: float) -> None:
    with pytest.raises(ValueError, match="not between"):
        Recursion(pole, 3)


@pytest.mark.parametrize("program", [FIT, EVERYTHING + FIT])
def test_fits_load_no_signal_statistics_or_optimisation_library(program: str) -> None:
    check = f"import sys\nprint([n for n in {HEAVY} if n in sys.modules])\n"
    done = subprocess.run(
        [sys.executable, "-c", program + check], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_a_fit_alone_needs_numpy_only() -> None:
    check = "import sys\nprint('scipy' in sys.modules)\n"
    done = subprocess.run(
        [sys.executable, "-c", FIT + check], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "False"
