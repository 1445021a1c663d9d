from __future__ import annotations

import re
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from engine.desk.volview import FIGURES, REALIZED, Figure
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing
from gui import format as fmt
from gui.vol.definitions import (
    DEFINITIONS,
    PERCENT,
    POINTS,
    RANKS,
    SLOPE,
    SQUARED,
    definition,
    number,
    provisional,
    tip,
    with_unit,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

AT = datetime(2024, 7, 30, 20, 0, tzinfo=UTC)


def _known(value: float, reason: Reason = Reason.OK, detail: str = "") -> Measured:
    return Measured(value, AT, "computed from yahoo", Quality.REPLAYED, 0.0, reason, detail)


@pytest.fixture(autouse=True)
def _in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_every_figure_of_the_sheet_is_defined_once() -> None:
    assert tuple(DEFINITIONS) == FIGURES
    assert len(DEFINITIONS) == len(FIGURES) == len({what.title for what in DEFINITIONS.values()})
    for name, what in DEFINITIONS.items():
        assert what.text.endswith("."), name
        assert 30 < len(what.text) < 260, name
        assert "{" not in what.title + what.text, name
        assert len(what.short) <= 16, name
        assert what.unit in (POINTS, PERCENT, SQUARED, SLOPE)


def test_realized_figures_name_their_window() -> None:
    for name in REALIZED:
        window = name.rpartition("_")[2]
        assert window in re.findall(r"\d+", definition(name).title), name
        assert window in re.findall(r"\d+", definition(name).text), name


@pytest.mark.parametrize("name", ["", "yang_zhang", "yang_zhang_31", "guess_30", "_30"])
def test_a_name_that_is_no_figure_has_no_definition(name: str) -> None:
    with pytest.raises(KeyError):
        definition(name)


def test_every_source_of_a_definition_is_a_reference_of_the_page() -> None:
    page = Path(__file__).resolve().parents[3] / "docs" / "volatility.md"
    references = page.read_text(encoding="utf-8").partition("## References")[2].split("\n- ")
    cited = {
        (re.split(r",| and ", authors)[0], year)
        for what in DEFINITIONS.values()
        for authors, year in re.findall(r"\(([A-Z][^()]*), (\d{4})\)", what.text)
    }
    assert len(cited) >= 12
    for author, year in cited:
        assert any(author in one and year in one for one in references), (author, year)


def test_a_tip_tells_value_definition_inputs_time_count_source_and_quality() -> None:
    said = tip(Figure("yang_zhang_30", _known(67.42), 30, "31 daily bars to 30 Jul 2024"), "NVDA")
    lines = said.split("\n")
    assert lines[0] == "NVDA Yang-Zhang, 30 bars: 67.4\u2009points"
    assert "(Yang and Zhang, 2000)" in lines[1]
    assert lines[2:] == [
        "Inputs: 31 daily bars to 30 Jul 2024", "As of 2024-07-30 20:00:00 UTC", "n: 30",
        "Source: computed from yahoo", "Quality: replayed",
    ]  # fmt: skip


def test_the_local_time_stands_beside_utc_where_it_is_another(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TZ", "Asia/Taipei")
    time.tzset()
    said = tip(Figure("ewma", _known(40.0)))
    assert "2024-07-30 20:00:00 UTC (31 Jul 04:00 local time)" in said


def test_a_missing_figure_says_why_and_shows_no_number() -> None:
    said = tip(Figure("garch", missing(Reason.TOO_FEW_BARS, "99 of 250"), 0))
    assert said.startswith(f"GARCH(1,1), next 30 days: {fmt.DASH}\n")
    assert said.endswith("Missing: too few bars: 99 of 250")
    assert "Note:" not in said
    assert "n:" not in said.replace("minutes:", "")
    assert "nan" not in said.casefold()


def test_a_caveat_of_a_known_figure_is_a_note() -> None:
    said = tip(Figure("iv30_vix", _known(50.0, Reason.EXTRAPOLATED), 88))
    assert said.endswith("Note: extrapolated: no pair of expiries brackets 30 days")
    assert "Missing" not in said


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("iv30_atm", 67.44, "67.4\u2009points"),
        ("iv_minus_rv", -3.21, "\u22123.2\u2009points"),
        ("dvol_difference", 0.42, "+0.4\u2009points"),
        ("iv_rank", 63.2, "63\u2009%"),
        ("jump_share", 12.4, "12\u2009%"),
        ("implied_move_pct", 6.36, "6.4\u2009%"),
        ("variance_premium", 431.7, "+432\u2009squared points"),
        ("term_slope", -0.126, "\u22120.13\u2009points a month"),
    ],
)
def test_a_number_carries_its_sign_and_unit(name: str, value: float, text: str) -> None:
    figure = Figure(name, _known(value), 1)
    assert with_unit(figure) == text
    assert number(figure) == text.partition("\u2009")[0]


@pytest.mark.parametrize("name", RANKS)
def test_ranks_are_grey_until_60_days_and_complete_from_252(name: str) -> None:
    def said(days: int) -> tuple[bool, str]:
        figure = Figure(name, _known(50.0), days)
        line = next(line for line in tip(figure).split("\n") if line.startswith("n:"))
        return provisional(figure), line

    assert said(20) == (True, "n: 20 days recorded of 252 for a complete year, grey below 60")
    assert said(59)[0]
    assert said(60) == (False, "n: 60 days recorded of 252 for a complete year")
    assert "of 252" in said(251)[1]
    assert said(252) == (False, "n: 252 days, a complete year")
    assert said(400) == said(252)
    assert not provisional(Figure(name, missing(Reason.TOO_FEW_DAYS), 5))
    assert not provisional(Figure("yang_zhang_30", _known(50.0), 30))


class _Shouting(QTranslator):
    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        del disambiguation, n
        return source.replace("Rank", "RANG") if context == "voldesk" else ""

    def isEmpty(self) -> bool:
        return False


def test_a_language_switched_later_is_used(qapp: QCoreApplication) -> None:
    translator = _Shouting()
    assert DEFINITIONS["iv_rank"].short == "Rank"
    qapp.installTranslator(translator)
    try:
        assert DEFINITIONS["iv_rank"].short == "RANG"
    finally:
        qapp.removeTranslator(translator)
    assert DEFINITIONS["iv_rank"].short == "Rank"
