from __future__ import annotations

import json
from pathlib import Path

import pytest

from bench import __main__ as program
from bench.ratios import WORSE, best_of, ratios
from bench.rounds import Row, interleaved

FAST = Row("table_50", 10.0, "qtablewidget", 20.0).line()
SLOW = Row("table_50", 40.0, "qtablewidget", 20.0).line()


class Measured:
    """Ratios of one bench, run after run."""

    def __init__(self, *runs: dict[str, float]) -> None:
        self.runs = list(runs)

    def __call__(self, module: str) -> dict[str, float]:
        del module
        return self.runs.pop(0)


def test_a_row_is_the_object_of_the_contract() -> None:
    assert json.loads(Row("iv", 3.0, "vollib", 12.0, {"rows": 5}).line()) == {
        "name": "iv", "ours_ms": 3.0, "peer": "vollib", "peer_ms": 12.0, "ratio": 0.25, "rows": 5,
    }  # fmt: skip
    alone = json.loads(Row("idle", 3.0, None, None).line())
    assert alone["peer"] is None
    assert alone["ratio"] is None


def test_rounds_take_turns_and_print_a_line_per_peer(capsys: pytest.CaptureFixture[str]) -> None:
    turns: list[str] = []
    time = iter(range(1000))

    def work(name: str) -> None:
        turns.append(name)

    rows = interleaved(
        "x", lambda: work("o"), {"a": lambda: work("a"), "b": lambda: work("b")}, rounds=3,
        clock=lambda: float(next(time)),
    )  # fmt: skip
    assert turns == ["o", "a", "b"] * 4  # one warm-up each, three rounds
    assert [row.peer for row in rows] == ["a", "b"]
    assert [row.ratio for row in rows] == [1.0, 1.0]
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_work_that_returns_seconds_has_timed_itself() -> None:
    (row,) = interleaved("x", lambda: 0.5, {"a": lambda: 2.0}, rounds=1)
    assert row.ours_ms == 500.0
    assert row.ratio == 0.25


def test_rows_without_a_peer_have_no_ratio_to_check() -> None:
    assert ratios([Row("idle", 3.0, None, None).line(), FAST]) == {"table_50 qtablewidget": 0.5}


def test_a_line_that_is_no_row_is_refused() -> None:
    with pytest.raises(ValueError, match="no row of a bench"):
        ratios(['{"name": "table_50"}'])


def test_a_worsened_ratio_is_named_after_three_tries() -> None:
    measure = Measured({"t q": 1.0}, {"t q": 0.9}, {"t q": 1.2})
    (fault,) = best_of({"t q": 0.5}, ["table"], measure)
    assert fault == "t q: ratio 0.9, stored 0.5, worse by 1.80x"
    assert measure.runs == []


def test_the_best_of_three_counts() -> None:
    measure = Measured({"t q": 1.0}, {"t q": 0.5})
    assert best_of({"t q": 0.5}, ["table"], measure) == ()


def test_ratios_that_hold_are_measured_once() -> None:
    measure = Measured({"t q": WORSE * 0.5})
    assert best_of({"t q": 0.5}, ["table"], measure) == ()


def test_a_stored_ratio_that_is_no_longer_measured_is_named() -> None:
    assert best_of({"t q": 0.5, "gone x": 1.0}, ["table"], Measured({"t q": 0.5})) == (
        "gone x: not measured",
    )


@pytest.mark.parametrize(("line", "status"), [(FAST, 0), (SLOW, 1)])
def test_the_checker_fails_on_a_worsened_ratio(
    line: str, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    monkeypatch.setattr(program, "run", lambda module: [line] if module == "table" else [])
    stored = tmp_path / "ratios.json"
    stored.write_text('{"table_50 qtablewidget": {"module": "table", "ratio": 0.5}}')
    assert program.main(["--check", "--only", "table", "--ratios", str(stored)]) == status
    assert ("table_50 qtablewidget: ratio 2" in capsys.readouterr().err) is bool(status)


def test_storing_one_bench_keeps_the_ratios_of_the_others(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(program, "run", lambda module: [FAST] if module == "table" else [])
    stored = tmp_path / "ratios.json"
    stored.write_text('{"iv vollib": {"module": "iv", "ratio": 0.1}}')
    assert program.main(["--store", "--only", "table", "--ratios", str(stored)]) == 0
    assert json.loads(stored.read_text()) == {
        "iv vollib": {"module": "iv", "ratio": 0.1},
        "table_50 qtablewidget": {"module": "table", "ratio": 0.5},
    }


def test_stored_ratios_belong_to_benches_that_exist() -> None:
    stored = json.loads(program.STORED.read_text(encoding="utf-8"))
    assert {entry["module"] for entry in stored.values()} == set(program.MODULES) - program.ALONE
    assert all(entry["ratio"] > 0 for entry in stored.values())
