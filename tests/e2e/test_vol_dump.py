"""The vol sheets of a share and of a coin, filled by the real clients from the market server."""

from __future__ import annotations

from datetime import datetime
from itertools import pairwise
from typing import Any

import pytest

from engine.desk.volview import SHAPE, THIRTY_DAY, WINDOWS
from tests.e2e.live import Live, Seen, live

LIST = "#voldesk-watchlist 1\nNVDA\nBTC\n"
OWN = THIRTY_DAY[:3]
MINUTES = 300.0


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Seen:
    """A dump of both."""
    return live(Live(LIST), tmp_path_factory.mktemp("vol"))


def check_figures(sheet: dict[str, Any], names: tuple[str, ...], source: str, at: datetime) -> None:
    """Known, live, of this source and of these minutes, with n and inputs that agree."""
    for name in names:
        one = sheet[name]
        assert one["value"] is not None, (name, one)
        assert (one["source"], one["quality"]) == (source, "live"), (name, one)
        assert abs((datetime.fromisoformat(one["as_of"]) - at).total_seconds()) < MINUTES, name
        assert one["n"] > 0, (name, one)
    for name in OWN:
        assert sheet[name]["inputs"].startswith(f"{sheet[name]['n']} quotes, ")


def check_pictures(sheet: dict[str, Any], source: str) -> None:
    """Term structure, smile and cone of one chain and of the bars."""
    known = (sheet["chain_source"], sheet["chain_quality"], sheet["chain_reason"])
    assert known == (source, "live", None)
    term = [point for point in sheet["term"] if point["atm"] is not None]
    assert len(term) >= 2
    assert all(a["days"] < b["days"] for a, b in pairwise(term))
    assert all(point["quotes"] > 0 and point["forward"] > 0.0 for point in term)
    smile = sheet["smile"]
    shown = [iv for iv, why in zip(smile["iv"], smile["reason"], strict=True) if why is None]
    assert len(shown) == smile["used_otm"] >= 6
    assert smile["used"] >= smile["used_otm"]
    assert all(5.0 < iv < 200.0 for iv in shown)
    assert len(smile["fit_iv"]) > 10
    cone = sheet["cone"]
    assert cone["windows"] == list(WINDOWS)
    assert cone["reason"] is None
    assert cone["inputs"].startswith("close-to-close, ")
    assert all(n > 100 for n in cone["n"])
    assert all(line == sorted(line) for line in cone["values"])
    assert len(cone["implied"]) == len(term)


def test_the_share_s_sheet_is_filled(seen: Seen) -> None:
    sheet, now = seen.document["vol"]["NVDA"], seen.now
    check_figures(sheet, (*OWN, *SHAPE), "yahoo", now)
    check_pictures(sheet, "yahoo")
    true = 100 * seen.world.atm_30d("NVDA", now)
    assert [sheet[name]["value"] for name in OWN] == pytest.approx([true] * 3, rel=0.15)
    for name in ("dvol", "dvol_difference"):
        assert (sheet[name]["value"], sheet[name]["n"]) == (None, 0)
        assert sheet[name]["reason"].startswith("does not apply to this instrument")


def test_the_coin_s_sheet_is_filled(seen: Seen) -> None:
    sheet, now = seen.document["vol"]["BTC"], seen.now
    check_figures(sheet, (*OWN, "dvol", *SHAPE), "deribit", now)
    check_figures(sheet, ("dvol_difference",), "computed", now)
    check_pictures(sheet, "deribit")
    assert sheet["dvol"]["value"] == pytest.approx(seen.world.dvol("BTC", now.timestamp()), abs=2)
    gap = sheet["dvol"]["value"] - sheet["iv30_dvol"]["value"]
    assert sheet["dvol_difference"]["value"] == pytest.approx(gap)
    assert sheet["history_band"]["days"] == 252
    assert sheet["history_band"]["low"] < sheet["history_band"]["high"]
