"""`python -m bench`: every bench in a process of its own, one JSON object a line.

`--check` compares with bench/ratios.json instead, `--store` writes that file.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bench.ratios import best_of, ratios
from bench.rounds import TINY

if TYPE_CHECKING:
    from collections.abc import Sequence

ROOT = Path(__file__).resolve().parents[1]
STORED = Path(__file__).with_name("ratios.json")
MODULES = (
    "iv",
    "chain",
    "realized",
    "garch",
    "charts",
    "table",
    "updates",
    "first_paint",
    "frames",
)

ALONE = frozenset({"frames"})
"""Those of them whose rows have no peer, and so no ratio."""


class BenchFailed(Exception):
    """A bench ended with an error."""


def run(module: str) -> list[str]:
    """Run one bench and pass its lines on as they come.

    Raises:
        BenchFailed: It did not end well.
    """
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    lines: list[str] = []
    with subprocess.Popen(
        [sys.executable, "-m", f"bench.{module}"], cwd=ROOT, env=environment, text=True,
        stdout=subprocess.PIPE,
    ) as bench:  # fmt: skip
        if bench.stdout is None:
            raise BenchFailed(f"bench.{module} has no output")
        for line in bench.stdout:
            print(line, end="", flush=True)
            lines.append(line)
    if bench.returncode != 0:
        raise BenchFailed(f"bench.{module} ended with status {bench.returncode}")
    return lines


def _note(text: str) -> None:
    sys.stderr.write(f"bench: {text}\n")


def _note_load() -> None:
    if hasattr(os, "getloadavg"):
        load = " ".join(f"{value:.1f}" for value in os.getloadavg())
        _note(f"load {load} on {os.cpu_count()} cores")


def check(modules: Sequence[str], path: Path) -> int:
    """Best of three against the stored ratios; 1 if one is worse."""
    stored = {
        key: float(entry["ratio"])
        for key, entry in json.loads(path.read_text(encoding="utf-8")).items()
        if entry["module"] in modules
    }
    faults = best_of(stored, modules, lambda module: ratios(run(module)))
    for fault in faults:
        _note(fault)
    _note("a ratio got worse" if faults else f"{len(stored)} ratios hold")
    return 1 if faults else 0


def store(modules: Sequence[str], path: Path) -> None:
    """Write the ratios of one run; those of benches not run stay as they are."""
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    kept = {key: entry for key, entry in known.items() if entry["module"] not in modules}
    for module in modules:
        for key, ratio in ratios(run(module)).items():
            kept[key] = {"module": module, "ratio": ratio}
    path.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main(arguments: list[str] | None = None) -> int:
    """Run, check or store; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare with the stored ratios")
    parser.add_argument("--store", action="store_true", help="store this run's ratios")
    parser.add_argument("--only", action="append", choices=MODULES, help="run this bench")
    parser.add_argument("--ratios", type=Path, default=STORED, metavar="FILE")
    parser.add_argument("--tiny", action="store_true", help="one small round: do they work at all")
    given = parser.parse_args(arguments)
    if given.tiny:
        os.environ[TINY] = "1"
    modules = tuple(given.only or MODULES)
    _note_load()
    try:
        if given.check:
            return check(modules, given.ratios)
        if given.store:
            store(modules, given.ratios)
        else:
            for module in modules:
                run(module)
    except BenchFailed as failed:
        _note(str(failed))
        return 1
    _note_load()
    return 0


if __name__ == "__main__":
    sys.exit(main())
