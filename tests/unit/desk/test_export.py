"""The history as CSV files, and cells that no spreadsheet runs."""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.csvtext import cell_text, csv_text, guarded, notes
from engine.desk.export import export_history
from engine.desk.history import History
from engine.errors import FileFault
from engine.model.capex import CapexRow, CapexSeries
from engine.model.earnings import EarningsEvent, EventStatus, Session
from engine.model.vendor import VendorIv
from tests.unit.desk import market
from tests.unit.desk.market import NOON, chain, quote, setting

RISKY = "=+-@\t\r\n＝＋－＠﹢﹣﹦﹫"


@pytest.mark.parametrize("first", RISKY)
def test_X4_a_cell_that_could_run_is_led_by_an_apostrophe(first: str) -> None:
    assert guarded(f"{first}cmd|'/c calc'!A0") == f"'{first}cmd|'/c calc'!A0"


@pytest.mark.parametrize("number", [-5, -5.25, 0, 1e-9, 123456789, -1e300])
def test_X4_numbers_stay_numbers(number: float) -> None:
    assert float(cell_text(number)) == number
    assert not cell_text(number).startswith("'")


@settings(max_examples=60)
@given(st.lists(st.lists(st.text(max_size=12), min_size=2, max_size=2), max_size=5))
def test_X4_every_text_reads_back_and_none_begins_a_formula(table: list[list[str]]) -> None:
    written = csv_text(("a", "b"), table)
    back = list(csv.reader(io.StringIO(written, newline="")))[1:]
    assert len(back) == len(table)
    for row, told in zip(back, table, strict=True):
        for cell, text in zip(row, told, strict=True):
            assert cell.removeprefix("'") == text.replace("\0", "").removeprefix("'")
            assert not cell or cell[0] not in RISKY


@settings(max_examples=60)
@given(st.lists(st.text(max_size=12), max_size=3), st.sampled_from(RISKY), st.sampled_from(",;\t"))
def test_X4_a_note_above_a_table_holds_no_cell_that_could_run(
    texts: list[str], sign: str, between: str
) -> None:
    written = notes([*texts, f"Evil, Inc{between} {sign}cmd|'/c calc'!A0", "", "a\r\n=b"])
    for line in written.split("\r\n")[:-1]:
        assert line.startswith("# ")
        for cell in (*line.split(","), *line.split(";"), *line.split("\t")):
            assert not cell.strip() or cell.strip()[0] not in RISKY
    assert written.endswith("# a =b\r\n")


def test_X4_there_is_one_writer_of_tables(seen: Callable[[str], None]) -> None:
    root = Path(__file__).resolve().parents[3]
    paths = [path for part in ("engine", "gui") for path in (root / part).rglob("*.py")]
    texts = {path.relative_to(root).as_posix(): path.read_text(encoding="utf-8") for path in paths}
    assert [name for name, text in texts.items() if "csv.writer" in text] == [
        "engine/desk/csvtext.py"
    ]
    assert not [name for name, text in texts.items() if "DictWriter" in text or "to_csv" in text]
    writers = [name for name, text in texts.items() if "csv_text(" in text]
    seen(f"one writer for {len(writers) - 1} exports")


def test_unknown_values_are_empty_and_instants_are_utc() -> None:
    taipei = datetime(2026, 9, 16, 20, 0, tzinfo=timezone(timedelta(hours=8)))
    line = csv_text(("a",), [(None, math.nan, math.inf, True, taipei, date(2026, 9, 16))])
    assert line.splitlines()[1] == ",,,yes,2026-09-16T12:00:00+00:00,2026-09-16"


def filled(path: Path) -> History:
    history = History(path)
    s = setting("NVDA", "BTC", history=history)
    days = market.sessions_before(NOON.date(), 40)
    s.desk.accept((market.walk("NVDA", days, s.clock), quote("NVDA", 103.0, s.clock)))
    s.go_to(NOON + timedelta(hours=3, minutes=30))
    s.desk.accept((chain("NVDA", 0.48, s.clock), VendorIv("NVDA", 49.0, NOON, 0.0, "cboe")))
    s.desk.accept((market.dvol_days({date(2026, 9, 15): 45.5}, s.clock),))
    s.go_to(datetime(2026, 9, 17, 1, 0, tzinfo=UTC))
    report = EarningsEvent(
        "NVDA", date(2026, 11, 18), Session.AMC, EventStatus.ESTIMATED, "yahoo", NOON,
        note='=HYPERLINK("http://x")',
    )  # fmt: skip
    moved = replace(report, day=date(2026, 11, 25), as_of=NOON + timedelta(days=1))
    s.go_to(NOON + timedelta(days=1))
    s.desk.accept((report, moved))
    row = CapexRow("NVDA", date(2026, 7, 26), "2026Q2", 1.9, 50.0, "USD", "sec", NOON)
    s.desk.accept((CapexSeries("NVDA", (row,), NOON, 0.0, "sec"),))
    s.desk.tick()
    s.desk.flush()
    return history


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_history_is_written_with_units_sources_and_revisions(tmp_path: Path) -> None:
    history = filled(tmp_path / "history.sqlite")
    files = export_history(history, tmp_path / "out" / "deep").files
    assert [file.name for file in files] == [
        "bars.csv", "implied.csv", "dvol.csv", "earnings.csv", "capex.csv",
    ]  # fmt: skip
    bars, implied, dvol, earnings, capex = map(table, files)
    assert len(bars) == 40
    assert (bars[0]["source"], bars[0]["currency"], bars[0]["version"]) == ("yahoo", "USD", "1")
    assert float(bars[-1]["close (currency)"]) == history.bars()[0].close[-1]
    finished = history.bars()[0].complete
    assert [row["session over"] for row in bars].count("yes") == finished
    by_measure = {row["measure"]: row for row in implied}
    assert set(by_measure) == {"iv30_atm", "iv30_vix", "iv30_dvol", "iv30_vendor"}
    assert by_measure["iv30_vendor"]["source"] == "cboe"
    assert float(by_measure["iv30_atm"]["30-day implied volatility (points)"]) == pytest.approx(
        48.0, abs=0.1
    )
    assert [row["DVOL close (points)"] for row in dvol] == ["45.5"]
    assert [row["day (New York)"] for row in earnings] == ["2026-11-18", "2026-11-25"]
    assert all(row["note"].startswith("'=HYPERLINK") for row in earnings)
    assert earnings[0]["first seen (UTC)"] == "2026-09-16T16:00:00+00:00"
    assert (capex[0]["capex (billions)"], capex[0]["unit"]) == ("1.9", "USD")
    history.close()


def test_an_export_from_a_read_only_history_works(tmp_path: Path) -> None:
    filled(tmp_path / "history.sqlite").close()
    history = History(tmp_path / "history.sqlite", read_only=True)
    files = export_history(history, tmp_path / "out").files
    assert len(table(files[0])) == 40
    history.close()


def test_an_export_that_cannot_replace_a_file_says_so_and_leaves_nothing(tmp_path: Path) -> None:
    history = History(tmp_path / "history.sqlite")
    (tmp_path / "out" / "bars.csv" / "kept").mkdir(parents=True)
    with pytest.raises(FileFault, match=r"bars\.csv"):
        export_history(history, tmp_path / "out")
    assert [entry.name for entry in (tmp_path / "out").iterdir()] == ["bars.csv"]
    history.close()
