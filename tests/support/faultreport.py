"""The faults that Voldesk must survive: which tests show it, and what they measured.

A pytest plugin: a test carries the ids of tests/faults.toml in its name (`test_P7_...`), and tells
figures by the fixture `seen`. With `--faults` only such tests run, and the table of all ids is
printed and written to artefacts/faults.md; an id without a passing test makes the run fail.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[2]
CATALOGUE = ROOT / "tests" / "faults.toml"
WRITTEN = ROOT / "artefacts" / "faults.md"
_SEEN = "seen"
_TAG = re.compile(r"[PDGSRTX][1-9][0-9]?")
_SHOWN = 6
"""Figures shown for an id at most, several tests together."""


@dataclass(slots=True)
class Outcome:
    """What the tests of one id came to."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0
    told: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether a test passed and none failed."""
        return self.passed > 0 and not self.failed

    def words(self) -> str:
        """Counts and figures in a line."""
        counts = [
            f"{number} {name}"
            for number, name in (
                (self.passed, "passed"), (self.failed, "failed"), (self.skipped, "skipped"),
            )
            if number
        ]  # fmt: skip
        return "; ".join([", ".join(counts) or "no test", *self.told[:_SHOWN]])


@dataclass(frozen=True, slots=True)
class Promise:
    """One line of the catalogue: what is given, what is expected, and an exception's reason."""

    given: str
    expected: str
    argued: str = ""


def promises(path: Path = CATALOGUE) -> dict[str, Promise]:
    """The catalogue by id, in its order."""
    read = tomllib.loads(path.read_text(encoding="utf-8"))
    argued = read.pop("argued")
    return {
        key: Promise(given, expected, argued.get(key, ""))
        for group in read.values()
        for key, (given, expected) in group.items()
    }


def ids(name: str) -> tuple[str, ...]:
    """The ids that a test's name carries: ("P4", "P5") of "test_P4_P5_...", parameters aside."""
    return tuple(part for part in name.partition("[")[0].split("_") if _TAG.fullmatch(part))


@pytest.fixture
def seen(request: pytest.FixtureRequest) -> Callable[[str], None]:
    """Tell a figure to the report of the faults: `seen("1,000 kills, none damaged")`."""

    def tell(figure: str) -> None:
        request.node.user_properties.append((_SEEN, figure))

    return tell


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer `--faults`."""
    parser.addoption("--faults", action="store_true", help="fault tests only, with their table")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keep the fault tests only where they are asked for."""
    if config.getoption("--faults"):
        kept = [item for item in items if ids(item.name)]
        config.hook.pytest_deselected(items=[item for item in items if not ids(item.name)])
        items[:] = kept


def pytest_configure(config: pytest.Config) -> None:
    """Gather outcomes where the workers' reports arrive."""
    if config.getoption("--faults") and not hasattr(config, "workerinput"):
        config.pluginmanager.register(Gatherer(), "voldesk-faults")


class Gatherer:
    """Gathers the outcomes by id and makes the table of them."""

    def __init__(self) -> None:
        self.promises = promises()
        self.found = {key: Outcome() for key in self.promises}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Count a test's outcome for each id of its name."""
        if report.passed and report.when != "call":
            return
        for key in ids(report.nodeid.rpartition("::")[2]):
            outcome = self.found.setdefault(key, Outcome())
            outcome.passed += report.passed
            outcome.failed += report.failed
            outcome.skipped += report.skipped
            outcome.told += [
                str(words)
                for name, words in report.user_properties
                if name == _SEEN and report.when == "call"
            ]

    def missed(self) -> list[str]:
        """Ids with a failure, and those without a test whose exception is not argued."""
        return [
            key
            for key, outcome in self.found.items()
            if outcome.failed or not (outcome.good or _argued(self.promises, key))
        ]

    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        """Write the table, and fail where an id is missed."""
        WRITTEN.parent.mkdir(exist_ok=True)
        WRITTEN.write_text(table(self.promises, self.found), encoding="utf-8")
        if self.missed() and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        """Print the table and its sum."""
        held = len(self.found) - len(self.missed())
        terminalreporter.section("faults")
        terminalreporter.write(table(self.promises, self.found))
        terminalreporter.write_line(f"{held} of {len(self.found)} hold; missed: {self.missed()}")


def table(catalogue: dict[str, Promise], found: dict[str, Outcome]) -> str:
    """The table id - given - expected - seen - pass in Markdown."""
    return "\n".join(_lines(catalogue, found)) + "\n"


def _argued(catalogue: dict[str, Promise], key: str) -> bool:
    return key in catalogue and bool(catalogue[key].argued)


def _lines(catalogue: dict[str, Promise], found: dict[str, Outcome]) -> Iterable[str]:
    yield "| id | given | expected | seen | pass |"
    yield "|---|---|---|---|---|"
    for key, outcome in found.items():
        promise = catalogue.get(key, Promise("not in the catalogue", ""))
        verdict = "yes" if outcome.good else "NO"
        if promise.argued and not outcome.failed:
            verdict = f"argued: {promise.argued}"
        cells = (key, promise.given, promise.expected, outcome.words(), verdict)
        yield "| " + " | ".join(cell.replace("|", "/") for cell in cells) + " |"
