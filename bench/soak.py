"""`python -m bench.soak`: long runs of the whole program, with a report to look at.

Two runs, one after the other: a fortnight of simulated time, and an hour of real time with a
random fault of the sources every ten seconds. Prints the seed first, a JSON object a run last, and
writes soak.html with a picture of each run into the folder given. Status 1 if a goal was missed.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from bench.soaking.fortnight import fortnight
from bench.soaking.live import live
from bench.soaking.report import Report, write

ROOT = Path(__file__).resolve().parents[1]
RUNS = ("fortnight", "live")


def main(arguments: list[str] | None = None) -> int:
    """Run what is asked for; 0 if every goal is met."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    parser.add_argument("--only", choices=RUNS, help="one of the two runs")
    parser.add_argument("--days", type=float, default=14.0, help="of the simulated run")
    parser.add_argument("--minutes", type=float, default=60.0, help="of the real run")
    parser.add_argument("--hours", type=float, help="instead of --minutes")
    parser.add_argument("--every", type=float, default=10.0, help="seconds between two faults")
    parser.add_argument("--heal", type=float, default=240.0, help="seconds to be well in at last")
    parser.add_argument("--symbols", type=int, default=50, help="in the list of the real run")
    parser.add_argument("--seed", type=int, default=None, help="of faults and world; else drawn")
    parser.add_argument("--out", type=Path, default=ROOT / "artefacts", help="for the report")
    given = parser.parse_args(arguments)
    seed = random.SystemRandom().randrange(10**6) if given.seed is None else given.seed
    minutes = given.minutes if given.hours is None else 60.0 * given.hours
    print(json.dumps({"seed": seed}), flush=True)
    reports = []
    for name in RUNS if given.only is None else (given.only,):
        begun = time.monotonic()
        with tempfile.TemporaryDirectory() as folder:
            if name == "fortnight":
                report = Report(
                    f"Voldesk, {given.days:g} simulated days",
                    f"seed {seed}: sessions, nights, week-ends, outages, suspends, a user", seed,
                )  # fmt: skip
                fortnight(report, Path(folder) / "p", days=given.days)
            else:
                report = Report(
                    f"Voldesk, {minutes:g} minutes of real time",
                    f"seed {seed}: a fault every {given.every:g} s, {given.symbols} symbols,"
                    " 4 charts", seed,
                )  # fmt: skip
                live(
                    report, Path(folder) / "p", minutes=minutes, every_s=given.every,
                    heal_s=given.heal, symbols=given.symbols,
                )  # fmt: skip
        report.about += f"; took {(time.monotonic() - begun) / 60.0:.1f} minutes"
        reports.append(report)
        write(reports, given.out, "soak")
        print(report.line(), flush=True)
    return 0 if all(report.good for report in reports) else 1


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
