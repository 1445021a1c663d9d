"""The loop that keeps one stream connected, and tells when it is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.errors import TimedOut
from engine.feed.judgement import Bug
from engine.feed.loop import Loop
from engine.feed.outcome import LOOK_S
from engine.feed.streamsession import Session
from engine.feed.worker import BUILD_S, guarded

if TYPE_CHECKING:
    from engine.clock import Clock
    from engine.errors import ProviderError
    from engine.feed.books import Presence
    from engine.feed.sink import Sink
    from engine.feed.streamchannel import StreamChannel
    from engine.providers.base import Message, Stream

_LOOK_CONNECTED_S = 5.0
_AFTER_BUG_S = 1.0


class StreamWorker(Loop):
    """Connects, follows, watches for silence and connects again.

    Each connection lives in a `Session`'s thread. One that is being made longer than the
    deadline, or is silent too long, is left behind with its stream; with two left behind none is
    made until one returns.
    """

    def __init__(
        self,
        channel: StreamChannel,
        clock: Clock,
        sink: Sink,
        presence: Presence,
        deadline_s: float,
    ) -> None:
        super().__init__(channel.lane.name, clock, guarded)
        self._channel = channel
        self._sink = sink
        self._presence = presence
        self._deadline_s = deadline_s
        self._session: Session | None = None
        self._since, self._open = 0.0, False
        self._stream: Stream | None = None

    @property
    def channel(self) -> StreamChannel:
        """State of its source."""
        return self._channel

    # -- its thread ------------------------------------------------------------------------------

    def _stumbled(self, error: str) -> float:
        self._leave()
        self._channel.stumbled(error)
        return _AFTER_BUG_S

    def _turn(self) -> float:
        """One look; seconds to wait afterwards."""
        self._channel.hanging(self._hung())
        wanted = self._channel.symbols
        if self._session is not None and (self._renew.is_set() or not wanted):
            self._leave()
            self._dropped()
        self._renew.clear()
        wait = self._listen(wanted) if self._session is not None else self._connect(wanted)
        self._tell_status()
        return wait

    def _connect(self, wanted: frozenset[str]) -> float:
        wait = self._channel.admit()
        if wait > 0.0 or self._stop.is_set():
            return min(wait, LOOK_S)
        stream, self._stream = self._stream, None
        self._since, self._open = self._clock.monotonic(), False
        self._session = Session(
            self._channel.lane, stream, wanted, self._clock, self._deadline_s, guarded,
            self.wake, self._take,
        )  # fmt: skip
        return LOOK_S

    def _listen(self, wanted: frozenset[str]) -> float:
        """Watch the connection; seconds until it has to be looked at again."""
        session = self._session
        if session is None:
            return 0.0
        if session.over:
            self._session, self._stream = None, session.ended()
            self._left.append(session)
            self._failed(session.error or Bug("stream ended"))
            return 0.0
        session.symbols = wanted
        if session.heard is None:
            return self._connecting(session)
        if not self._open:
            self._open = True
            self._channel.connected()
        silence = self._clock.monotonic() - session.heard
        if session.spoke:
            self._channel.heard(of_use=False)
        limit = self._channel.lane.silence_s
        if silence > limit:
            self._leave()
            self._failed(TimedOut(self._channel.lane.name, "silent"), f"silent for {limit:.0f} s")
            return 0.0
        return min(_LOOK_CONNECTED_S, limit - silence + 0.01)

    def _connecting(self, session: Session) -> float:
        begun = session.begun
        end = self._since + BUILD_S if begun is None else begun + self._deadline_s
        left = end - self._clock.monotonic()
        if left > 0.0:
            return min(left, LOOK_S)
        self._leave()
        self._failed(TimedOut(self._channel.lane.name, "timed out"))
        return 0.0

    def _failed(self, error: ProviderError | Bug, words: str = "") -> None:
        self._channel.failed(error, words)
        self._tell_status()

    def _take(self, values: tuple[Message, ...]) -> None:
        """What the session heard, in its thread."""
        if not values or self._stop.is_set():
            return
        self._presence.note(values, self._clock.monotonic())
        if self._channel.heard(of_use=True):
            self.wake()
        given = guarded(lambda: self._sink.accept(values), f"values of {self._channel.lane.name}")
        if given is None:
            self._channel.handed_over()
        else:
            self._channel.not_taken(given.text if isinstance(given, Bug) else type(given).__name__)

    def _cut(self) -> None:
        session = self._session
        if session is not None:
            session.retire()

    def _leave(self) -> None:
        session, self._session = self._session, None
        self._stream = None
        if session is not None:
            self._leave_behind(session)

    def _dropped(self) -> None:
        self._channel.closed()

    def _tell_status(self) -> None:
        self._sink.status(self._channel.status())
