"""Tries what `make installer` made, a line for each check: make test-installer.

check_installer.py [NAME...]     only these of the checks (their files in packaging/checks)
"""

from __future__ import annotations

import argparse
import importlib
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))
from checks.built import Built, built
from checks.verdict import Result
from release import DIST

if TYPE_CHECKING:
    from collections.abc import Iterator

CHECKS = (
    "sizes", "libraries", "metadata", "published", "frozen", "windows", "start", "debian", "repeat",
)  # fmt: skip


def main(words: list[str]) -> int:
    """Run the checks; the status is the number of faults, 100 at most."""
    grammar = argparse.ArgumentParser(description="Tries what make installer made.")
    grammar.add_argument("--dist", type=Path, default=DIST, help="folder of the builds (dist)")
    grammar.add_argument("names", nargs="*", metavar="NAME", help=", ".join(CHECKS))
    told = grammar.parse_args(words)
    names: list[str] = told.names
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        grammar.error(f"no check called {', '.join(unknown)}; there are {', '.join(CHECKS)}")
    made = built(told.dist.resolve())
    begun = time.monotonic()
    results = []
    for name in names or CHECKS:
        for result in _of(name, made):
            results.append(result)
            print(result.line(), flush=True)
    print(summary(results, time.monotonic() - begun))
    return min(sum(result.verdict == "FAIL" for result in results), 100)


def _of(name: str, made: Built) -> Iterator[Result]:
    """A check's results; one that breaks down is a fault of its own."""
    try:
        yield from importlib.import_module(f"checks.{name}").check(made)
    except (OSError, RuntimeError, LookupError, ValueError, AssertionError) as fault:
        yield Result(name, "FAIL", f"broke down: {type(fault).__name__}: {fault}")


def summary(results: list[Result], seconds: float) -> str:
    """The last line: how many of each verdict."""
    counts = {
        verdict: sum(result.verdict == verdict for result in results)
        for verdict in ("PASS", "FAIL", "SKIP")
    }
    return (
        f"installer: {counts['PASS']} passed, {counts['FAIL']} failed, "
        f"{counts['SKIP']} not checked, {seconds:.0f} s"
    )


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what was begun is undone
    sys.exit(main(sys.argv[1:]))
