"""Entry point: refuses an old Python, catches signals early, hands over to the engine."""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

if sys.version_info < (3, 11):  # noqa: UP036 - the reader may start us with an older one
    sys.exit("voldesk: Python 3.11 or newer is needed, this is " + sys.version.split()[0])


def main() -> int:
    """Run the program; returns its exit status."""
    os.umask(0o077)
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())

    import resources
    from engine import cli

    def open_window(engine: cli.Engine, options: cli.Options) -> int:
        from gui import app

        return app.run(engine, options, stop)

    def window_probes() -> tuple[tuple[str, Callable[[], object]], ...]:
        from gui import selftest

        return selftest.probes()

    return cli.main(sys.argv[1:], stop, resources.path(), open_window, window_probes)


def leave(status: int) -> NoReturn:
    """End the process at once: a thread that hangs in a foreign library cannot hold it."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(status)


if __name__ == "__main__":
    leave(main())
