"""The story's folder holds the published figures, and a broken folder is refused by name."""

from __future__ import annotations

import csv
import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from engine.errors import FileFault
from engine.providers.replay.figures import Figures, read_figures
from resources import path

FOLDER = path("replay", "july-2024")
FACTS = Path(__file__).resolve().parents[4] / "shared" / "facts"
COINS = ("BTC", "ETH")


@pytest.fixture(scope="module")
def figures() -> Figures:
    return read_figures(FOLDER)


def test_history_before_the_story_has_62_sessions(figures: Figures) -> None:
    days = figures.bars["NVDA"].days
    assert sum(day < date(2024, 7, 15) for day in days) == 62
    assert (days[0], days[-1], len(days)) == (date(2024, 4, 15), date(2024, 8, 9), 82)


@pytest.mark.parametrize(
    "name", ["bars.csv", "dvol.csv", "earnings.csv", "events.csv", "published.csv", "symbols.csv"]
)
def test_documents_say_where_their_figures_come_from(name: str) -> None:
    text = (FOLDER / name).read_text(encoding="utf-8").lower()
    comments = [line for line in text.splitlines() if line.startswith("#")]
    assert any("as of" in line or "as_of" in line for line in comments)
    assert any(word in " ".join(comments) for word in ("source", "vendor"))


def test_no_volumes_are_carried() -> None:
    for document in FOLDER.glob("*.csv"):
        assert "volume" not in document.read_text(encoding="utf-8").lower()


def test_unknown_dvol_extremes_stay_empty(figures: Figures) -> None:
    daily = figures.dvol["BTC"]
    empty = [day for day, high in zip(daily.days, daily.high, strict=True) if high != high]
    assert empty == [date(2024, 4, 28), date(2024, 5, 29), date(2024, 6, 30), date(2024, 8, 1)]


def test_bars_equal_the_facts(figures: Figures) -> None:
    source = FACTS / "replay-july-2024-daily.csv"
    if not source.exists():
        pytest.skip("the shared facts are not here: nothing to compare with")
    with source.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    checked = 0
    for row in rows:
        symbol = {"VIX": "^VIX", "DVOL_BTC": "BTC"}.get(row["symbol"], row["symbol"])
        daily = (figures.dvol if row["symbol"] == "DVOL_BTC" else figures.bars).get(symbol)
        if daily is None:
            continue
        index = daily.index(date.fromisoformat(row["date"]))
        assert index is not None
        names = ("open", "high", "low", "close")
        for name, value in zip(names, daily.at(index), strict=True):
            assert value == float(row[name]) if row[name] else value != value
        checked += 1
    assert checked == 1256


def _broken(tmp_path: Path, name: str, change: Callable[[str], str]) -> Path:
    folder = tmp_path / "story"
    shutil.copytree(FOLDER, folder)
    document = folder / name
    document.write_text(change(document.read_text(encoding="utf-8")), encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("bars.csv", "NVDA,2024-07-30,111.52", "NVDA,2024-07-30,eleven"),
        ("bars.csv", "NVDA,2024-07-30,111.52,111.99", "NVDA,2024-07-30,111.52,11.99"),
        ("bars.csv", "NVDA,2024-07-30", "NVDA,2024-05-30"),
        ("dvol.csv", "2024-07-30,51.73", "2024-07-30,-51.73"),
        ("earnings.csv", "2024-07-31T20:00:00Z", "2024-07-31T20:00:00"),
        ("earnings.csv", "AMC", "noon"),
        ("symbols.csv", "simulated", "guessed"),
        ("story.toml", "schema = 1", "schema = 9"),
        ("story.toml", 'banner = "', "banner = "),
        ("story.toml", "start = 2024-07-15T13:00:00Z", 'start = "soon"'),
    ],
)
def test_broken_document_is_refused_by_name(tmp_path: Path, name: str, old: str, new: str) -> None:
    folder = _broken(tmp_path, name, lambda text: text.replace(old, new, 1))
    with pytest.raises(FileFault, match=name):
        read_figures(folder)


def test_missing_document_is_refused_by_name(tmp_path: Path) -> None:
    folder = _broken(tmp_path, "events.csv", lambda text: text)
    (folder / "events.csv").unlink()
    with pytest.raises(FileFault, match=r"events\.csv"):
        read_figures(folder)


def test_companies_name_the_default_list_with_their_groups() -> None:
    text = path("reference", "companies.csv").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if not line.startswith("#")]
    groups = {row["symbol"]: row["group"] for row in csv.DictReader(lines)}
    chips = {"NVDA", "AMD", "TSM", "AVGO", "ASML", "QCOM"}
    tech = {"META", "MSFT", "GOOGL", "AMZN"}
    assert {*chips, *tech, "BTC", "ETH", "ORCL", "INTC", "AAPL", "SPY", "QQQ"} == set(groups)
    assert {groups[symbol] for symbol in chips} == {"chips"}
    assert {groups[symbol] for symbol in tech} == {"big tech"}
    assert set(groups.values()) == {"big tech", "chips", "crypto", "funds"}
