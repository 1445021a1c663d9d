"""The carried oracle figures are those of the shared folder."""

from __future__ import annotations

import pytest

from tests.unit.vol.oracles import CASES, ORIGINALS

NAMES = sorted(path.name for path in CASES.glob("*.csv"))


def test_there_are_carried_figures() -> None:
    assert len(NAMES) == 5


@pytest.mark.skipif(not ORIGINALS.exists(), reason="the shared oracles folder is not here")
@pytest.mark.parametrize("name", NAMES)
def test_carried_figures_equal_the_originals(name: str) -> None:
    first, _, rest = (CASES / name).read_text(encoding="utf-8").partition("\n")
    assert first.startswith("# ")
    assert rest.splitlines() == (ORIGINALS / name).read_text(encoding="utf-8").splitlines()
