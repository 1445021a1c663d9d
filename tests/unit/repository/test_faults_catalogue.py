"""Every fault of the catalogue has a test, and every id of a test is in the catalogue."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.faultreport import CATALOGUE, Gatherer, Outcome, Promise, ids, promises, table

ROOT = Path(__file__).resolve().parents[3]
ORIGINAL = ROOT.parent / "shared" / "FAULTS.md"
_TEST = re.compile(r"def (test_\w+)\(")


def _named() -> set[str]:
    texts = (path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    return {key for text in texts for name in _TEST.findall(text) for key in ids(name)}


def test_every_fault_has_a_test_and_every_test_s_fault_is_known() -> None:
    known = {key for key, promise in promises().items() if not promise.argued}
    assert known - _named() == set(), "faults without a test"
    assert _named() - set(promises()) == set(), "ids that the catalogue does not know"


@pytest.mark.skipif(not ORIGINAL.exists(), reason="the shared folder is not here")
def test_the_catalogue_has_the_ids_that_were_asked_for() -> None:
    asked = re.findall(r"^- \*\*([A-Z]\d+)\*\*", ORIGINAL.read_text(encoding="utf-8"), re.MULTILINE)
    assert list(promises()) == asked


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("test_P7_rate_limit", ("P7",)),
        ("test_P4_P5_mute_and_slow[P9]", ("P4", "P5")),
        ("test_a_G15_window", ("G15",)),
        ("test_P07_or_p7_or_PP7_or_Q1_or_P100", ()),
    ],
)
def test_ids_are_read_from_names(name: str, found: tuple[str, ...]) -> None:
    assert ids(name) == found


def test_an_exception_names_a_fault_that_exists() -> None:
    assert set(_argued()) <= set(promises())


def _argued() -> dict[str, str]:
    return {key: promise.argued for key, promise in promises().items() if promise.argued}


FAULTY = """
import pytest

pytest_plugins = ["tests.support.faultreport"]
"""
TESTS = """
import pytest

def test_P1_holds(seen):
    seen("5 of | 5")
    seen("0.2 s")

def test_P2_P3_fail():
    assert False

@pytest.mark.skip(reason="no")
def test_P4_is_left_out():
    pass

def test_of_no_fault():
    assert False
"""


def test_the_table_tells_what_was_seen_and_fails_on_a_gap(tmp_path: Path) -> None:
    """A run of pytest of its own, over two workers."""
    (tmp_path / "conftest.py").write_text(FAULTY, encoding="utf-8")
    (tmp_path / "test_some.py").write_text(TESTS, encoding="utf-8")
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); import tests.support.faultreport as r;"
        f"from pathlib import Path; r.WRITTEN = Path({str(tmp_path)!r}) / 'out' / 'faults.md';"
        "import pytest; raise SystemExit(pytest.main(sys.argv[1:]))"
    )
    words = ("--faults", "-n", "2", "-p", "no:randomly", "-p", "no:cacheprovider", str(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-c", code, *words, "--rootdir", str(tmp_path)],
        cwd=tmp_path, capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert ended.returncode == 1, ended.stdout + ended.stderr
    written = (tmp_path / "out" / "faults.md").read_text(encoding="utf-8")
    rows = {line.split(" | ")[0].strip("| "): line for line in written.splitlines()}
    assert rows["P1"].endswith("| 1 passed; 5 of / 5; 0.2 s | yes |")
    assert rows["P2"].endswith("| 1 failed | NO |")
    assert rows["P3"].endswith("| 1 failed | NO |")
    assert rows["P4"].endswith("| 1 skipped | NO |")
    assert rows["X16"].endswith("| no test | NO |")
    assert written in ended.stdout
    assert f"{1 + len(_argued())} of {len(promises())} hold" in ended.stdout
    assert "1 passed, 1 skipped" in ended.stdout.replace("1 failed, ", "")


def test_an_argued_exception_is_no_gap() -> None:
    gathered = Gatherer()
    gathered.promises = {
        "P1": Promise("a", "b", argued="no such thing here"),
        "P2": Promise("", ""),
    }
    gathered.found = {"P1": Outcome(skipped=1), "P2": Outcome(passed=2)}
    assert gathered.missed() == []
    assert "argued: no such thing here" in table(gathered.promises, gathered.found)
    gathered.found["P2"].failed = 1
    gathered.found["P1"].failed = 1
    assert gathered.missed() == ["P1", "P2"]
    assert "argued" not in table(gathered.promises, gathered.found)
    assert CATALOGUE.exists()
