"""What a start finds of the runs before it: a crash report, failed starts, safe mode."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.crashes import Crash, take_left
from engine.model.status import Level
from engine.starts import SAFE_AFTER, Starts, safe_notice

if TYPE_CHECKING:
    from engine.options import Options
    from engine.paths import Profile

SAFE_ASKED = "Safe mode, as asked: nothing is contacted and the layout is the default one."


@dataclass(frozen=True, slots=True)
class Startup:
    """What one start found, told by the engine and forgotten once it stands.

    Attributes:
        notices: Key, weight and sentence of what the user should know.
        report: Text of the crash report to copy, "" if the last run left none.
        starts: Counts this start as failed until it stands; None for one without a window.
    """

    notices: tuple[tuple[str, Level, str], ...] = ()
    report: str = ""
    starts: Starts | None = None

    def stands(self) -> None:
        """The program works, or was ended in order."""
        if self.starts is not None:
            self.starts.stands()


def look_back(profile: Profile, options: Options, *, read_only: bool) -> tuple[Startup, Options]:
    """What was left in a profile, and the options of this start: those of safe mode if need be.

    Only starts with a window are counted and made safe: a script gets what it asked for.

    Args:
        profile: Prepared, and owned by this program unless it only reads.
        options: Of the command line.
        read_only: Leave everything as it is, and take nothing for a crash of an own run.
    """
    if read_only:
        return Startup(), options
    crash = take_left(profile.logs, profile.root, leave=options.scripted)
    notices = [] if crash is None else [("crash", Level.WARNING, crash.sentence)]
    starts = None if options.scripted else Starts(profile.starts)
    failed = starts.begin(crash.cause if crash else "") if starts is not None else 0
    if starts is not None and failed >= SAFE_AFTER:
        notices.append(("safe", Level.WARNING, safe_notice(starts.reason)))
    elif options.safe:
        notices.append(("safe", Level.INFO, SAFE_ASKED))
    if failed >= SAFE_AFTER or options.safe:
        options = replace(options, safe=True, offline=True)
    return Startup(tuple(notices), _report(crash), starts), options


def _report(crash: Crash | None) -> str:
    return "" if crash is None else crash.text
