"""The loop that asks one source; the only place of the feed that catches every exception."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, TypeVar

from engine.errors import ProviderError, TimedOut
from engine.feed.caller import Call, Caller
from engine.feed.gate import LaneGate
from engine.feed.judgement import Bug
from engine.feed.loop import Loop
from engine.providers.base import Ask

if TYPE_CHECKING:
    from collections.abc import Callable

    from engine.clock import Clock
    from engine.feed.channel import Channel
    from engine.feed.outcome import Failure, Outcome, Report
    from engine.feed.sink import Sink

log = logging.getLogger(__name__)

T = TypeVar("T")

_AFTER_BUG_S = 1.0
_LONGEST_AFTER_BUG_S = 60.0
_MOST_GRACE_S = 0.5

BUILD_S = 60.0
"""How long making a provider may take, which is mostly importing its libraries."""


def guarded(run: Callable[[], T], doing: str) -> T | ProviderError | Bug:
    """The result of `run`, or what it raised; the unexpected is logged with its stack."""
    try:
        return run()
    except ProviderError as error:
        return error
    except Exception as error:
        log.exception("unexpected error: %s", doing)
        return Bug(type(error).__name__)


class Worker(Loop):
    """Asks one source, one call at a time, and hands on what comes back.

    Each call runs in a `Caller`'s thread. Past the deadline that thread is left behind and a
    fresh provider takes over; with two left behind nothing is asked until one returns.

    The deadline is there for sources that hang, so it starts when the provider has been made:
    importing pandas, yfinance or ccxt takes a second on a quick machine and more than the whole
    deadline from a cold disk behind a virus scanner. A first call that paid for it would time
    out at a healthy source, and leave a thread behind. Only the first provider of the process
    takes that long, and not beyond `BUILD_S`.
    """

    def __init__(self, channel: Channel, clock: Clock, sink: Sink, deadline_s: float) -> None:
        super().__init__(channel.lane.name, clock, guarded)
        self._channel = channel
        self._sink = sink
        self._deadline_s = deadline_s
        self._caller: Caller | None = None
        self._call: Call | None = None

    @property
    def channel(self) -> Channel:
        """State of its source."""
        return self._channel

    def renew(self) -> None:
        """Give up the call under way and the provider: its sockets are stale."""
        super().renew()
        self._cut()

    # -- its thread ------------------------------------------------------------------------------

    def _stumbled(self, error: str) -> float:
        times = self._channel.stumbled(error)
        guarded(self._tell_status, "telling of it")
        return min(_LONGEST_AFTER_BUG_S, _AFTER_BUG_S * 2.0 ** min(times - 1, 10))

    def _turn(self) -> float:
        """One look at the schedule, with at most one call; seconds to wait afterwards."""
        if self._renew.is_set():
            self._renew.clear()
            self._leave()
        self._channel.hanging(self._hung())
        self._fail(self._channel.unanswered())
        moment = self._channel.moment()
        step = self._channel.next_step(moment)
        if not isinstance(step, Ask):
            self._tell_status()
            return step
        outcome = self._asked(step)
        if outcome is None:
            self._dropped()
            return 0.0
        self._deliver(self._channel.ended(step, outcome, self._channel.moment()))
        self._channel.walked()
        return 0.0

    def _asked(self, ask: Ask) -> Outcome | None:
        """Outcome of a call, None if it was given up without a verdict."""
        caller = self._caller
        if caller is None or not caller.alive:
            gate = LaneGate(self._channel, self._clock)
            caller = Caller(self._channel.lane, gate, self._clock, guarded, self.wake)
            self._caller = caller
        grace = min(_MOST_GRACE_S, self._deadline_s / 10.0)
        call = self._call = Call(ask, self._deadline_s - grace)
        if self._stop.is_set() or self._renew.is_set():
            return None
        caller.send(call)
        done = self._wait_for(call.begun, BUILD_S) and self._wait_for(call.done, self._deadline_s)
        self._call = None
        if call.cut:
            self._leave()
            return None
        if not done:
            self._leave()
            return TimedOut(self._channel.lane.name, "timed out")
        return call.outcome if call.outcome is not None else Bug("call thread ended")

    def _cut(self) -> None:
        call = self._call
        if call is not None:
            call.cut_off()

    def _leave(self) -> None:
        caller, self._caller = self._caller, None
        if caller is not None:
            self._leave_behind(caller)

    def _dropped(self) -> None:
        self._channel.dropped()

    def _deliver(self, report: Report) -> None:
        self._tell_status()
        if report.values:
            self._sink.accept(report.values)
        self._fail(report.failures)

    def _fail(self, failures: tuple[Failure, ...]) -> None:
        for ask, reason, detail in failures:
            self._sink.failed(ask, reason, detail)

    def _tell_status(self) -> None:
        self._sink.status(self._channel.status())
