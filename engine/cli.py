"""The command line: opens the profile, runs headless itself, hands a window to its caller."""

from __future__ import annotations

import gc
import json
import sys
import time
from itertools import takewhile
from typing import TYPE_CHECKING

from engine import mutex
from engine.arguments import parse_arguments
from engine.clock import SystemClock
from engine.core import Engine
from engine.crashes import Uncaught
from engine.errors import FileFault, ProfileInUse
from engine.files import write_atomically
from engine.instance import ring
from engine.logs import Logs, set_level
from engine.options import Options
from engine.paths import Profile, ProfileLock, read_lock_note, user_profile
from engine.playables import unplayable
from engine.startup import look_back
from engine.version import VERSION

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable
    from pathlib import Path

    from engine.selftest import Probe

__all__ = ["Engine", "Options", "main"]

_POLL_S = 0.05
_OPEN_S = 10.0
_SETTLED_POLL_S = 0.25
"""Whether all has settled is asked less often: the answer looks at every figure."""


def main(
    argv: list[str],
    stop: threading.Event,
    resources: Path,
    open_window: Callable[[Engine, Options], int],
    window_probes: Callable[[], tuple[Probe, ...]],
) -> int:
    """Run one command line and return the exit status.

    Args:
        argv: Without the program's name.
        stop: Set by SIGTERM and SIGINT.
        resources: Folder of reference data, stories, icons.
        open_window: Shows the window until it closes; gives the exit status.
        window_probes: The window's part of the self-test.
    """
    options = parse_arguments(argv, VERSION)
    if options.self_test:
        from engine.selftest import self_test

        return self_test(resources, window_probes())
    mutex.hold()
    profile = Profile(options.profile) if options.profile else user_profile()
    refused = unplayable(options, resources, profile)
    if refused:
        return _fail(refused, 2)
    lock = ProfileLock(profile.lock)
    try:
        note, read_only = _open(profile, lock, options)
    except ProfileInUse:
        return _second_start(profile, options)
    startup, options = look_back(profile, options, read_only=read_only)
    logs = Logs(profile.logs, reader=read_only)
    logs.start(options.log_level or "INFO")
    try:
        with Uncaught(None if read_only else profile.logs):
            engine = Engine(
                resources, profile, options, SystemClock(options.clock), read_only=read_only,
                notice=note, startup=startup,
            )  # fmt: skip
            if not options.log_level:
                set_level(engine.settings().log_level)
            if not read_only:
                lock.note(engine.listen())
            status = _run(engine, options, stop, open_window)
            if not engine.failure:
                startup.stands()
            return status
    finally:
        logs.stop()
        lock.release()


def _run(
    engine: Engine,
    options: Options,
    stop: threading.Event,
    open_window: Callable[[Engine, Options], int],
) -> int:
    """Run a built engine to its end, with a window or without; the exit status."""
    try:
        if options.headless or (options.dump and not options.screenshot):
            return run_headless(engine, options, stop)
        gc.disable()  # nothing of a start is garbage; the window collects in its own thread
        status = open_window(engine, options)
        if options.dump and status == 0 and not stop.is_set():
            status = write_dump(engine, options.dump, stop)
        return status
    finally:
        gc.enable()
        engine.stop()


def run_headless(engine: Engine, options: Options, stop: threading.Event) -> int:
    """Run the engine alone until it is time to write the dump, or until `stop`."""
    engine.start()
    begun = time.monotonic()
    pause = _SETTLED_POLL_S if options.until_settled else _POLL_S
    while not stop.wait(pause):
        if engine.failure:
            return _fail(engine.failure)
        if options.dump is None:
            continue
        settled = options.until_settled and engine.settled()
        if settled or time.monotonic() - begun >= options.after:
            return write_dump(engine, options.dump, stop)
    return 0


def write_dump(engine: Engine, path: Path, stop: threading.Event) -> int:
    """Write everything the screens show; 1 with one line on stderr if that fails.

    A `stop` meanwhile leaves the file as it was.
    """
    engine.wait_open(_OPEN_S)
    encoder = json.JSONEncoder(ensure_ascii=False, allow_nan=False, indent=1)
    parts = encoder.iterencode(engine.document(stop.is_set))
    text = "".join(takewhile(lambda _: not stop.is_set(), parts))
    if stop.is_set():
        return 0
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(path, text.encode("utf-8", "replace"))
    except (FileFault, OSError) as fault:
        return _fail(f"{path}: {fault}")
    return 0


def _open(profile: Profile, lock: ProfileLock, options: Options) -> tuple[str, bool]:
    """A sentence for the user and whether the profile is only read.

    Raises:
        ProfileInUse: Another program owns it and the options do not allow reading along.
    """
    try:
        profile.prepare()
        lock.acquire()
    except FileFault as fault:
        return f"Nothing will be saved: {fault}", True
    except ProfileInUse:
        if options.offline and (options.dump or options.screenshot or options.headless):
            return "The profile is in use by another window and opened read-only.", True
        raise
    return "", False


def _second_start(profile: Profile, options: Options) -> int:
    if options.dump or options.screenshot or options.headless:
        return _fail("profile in use")
    if ring(read_lock_note(profile.lock)):
        return 0
    return _fail("profile in use, and the program that uses it does not answer")


def _fail(text: str, status: int = 1) -> int:
    if sys.stderr is not None:
        sys.stderr.write(f"voldesk: {text}\n")
    return status
