"""How a source is doing, in the words of the status bar."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING

from engine.feed.breaker import Trouble
from engine.model.status import ProviderState, ProviderStatus
from engine.providers.base import What

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from engine.feed.breaker import Circuit

MOST_HUNG = 2
MOST_BUGS = 5
OUT_OF_BUDGET = "own hourly budget used up"

_BLOCKED_STATE = {
    Trouble.TRANSPORT: ProviderState.DOWN,
    Trouble.SERVER: ProviderState.DOWN,
    Trouble.PAYLOAD: ProviderState.DOWN,
    Trouble.LIMIT: ProviderState.RATE_LIMITED,
    Trouble.REFUSED: ProviderState.DOWN,
    Trouble.BUG: ProviderState.BROKEN,
}


@dataclass(slots=True)
class Health:
    """What is known of a source's health; owned and locked by its channel.

    Attributes:
        words: Last failure of the whole source.
        standing: Kinds of data whose last answer was unusable, with the words for it; of option
            chains where that holds for every symbol asked.
        wanted: Symbols that are asked for.
        chains: Words for the last answer by symbol, "" for a good one.
        last_success: Wall time of the last good answer.
        hung: Abandoned calls that have not returned.
        bugs: Unexpected errors in a row.
        stumbles: Unexpected errors of our own loop in a row, and the last one's name.
        stopped: Why the worker was given up, "" while it runs.
    """

    words: str = ""
    standing: dict[What, str] = field(default_factory=dict)
    wanted: frozenset[str] = frozenset()
    chains: dict[str, str] = field(default_factory=dict)
    last_success: datetime | None = None
    hung: int = 0
    bugs: int = 0
    stumbles: int = 0
    stumbled_over: str = ""
    stopped: str = ""

    @property
    def blocked(self) -> str:
        """Why nothing is asked whatever the breaker says, "" if it may be."""
        if self.stopped:
            return self.stopped
        if self.hung >= MOST_HUNG:
            return f"timed out, {self.hung} calls hang"
        return ""

    @property
    def ill(self) -> bool:
        """Whether a kind of data stands without which the source counts as failing."""
        return any(what is not What.CHAIN for what in self.standing)

    def forget_but(self, kinds: frozenset[What], symbols: frozenset[str]) -> None:
        """Forget failures of what is no longer asked for."""
        self.standing = {what: text for what, text in self.standing.items() if what in kinds}
        self.wanted = symbols
        self.chains = {one: text for one, text in self.chains.items() if one in symbols}
        self._judge_chains()

    def chain(self, symbols: tuple[str, ...], words: str) -> None:
        """Note the last answer for these symbols' option chains; "" for a good one."""
        self.chains |= {one: words for one in symbols if one in self.wanted}
        self._judge_chains()

    def _judge_chains(self) -> None:
        failed = list(self.chains.values())
        if failed and all(failed):
            self.standing[What.CHAIN] = f"option chains: {failed[-1]}"
        else:
            self.standing.pop(What.CHAIN, None)

    def condition(
        self, circuit: Circuit, finer: Circuit, hour_wait: float, *, idle: bool
    ) -> tuple[ProviderState, str]:
        """State and words, without the time of the next try."""
        if self.blocked:
            return ProviderState.BROKEN if self.stopped else ProviderState.DOWN, self.blocked
        if self.stumbles >= MOST_BUGS:
            words = f"internal error ({self.stumbled_over}), see the log"
            return ProviderState.BROKEN, words
        if circuit.failures and circuit.trouble is not None:
            return self._failing(circuit, circuit.trouble)
        if finer.is_open:
            return ProviderState.DOWN, self.words
        if hour_wait > 0.0:
            return ProviderState.RATE_LIMITED, OUT_OF_BUDGET
        if self.standing:
            gravest = min(self.standing, key=lambda what: what is What.CHAIN)
            return ProviderState.LATE, self.standing[gravest]
        if self.last_success is None and not idle:
            return ProviderState.LATE, "waiting for the first answer"
        return ProviderState.OK, "nothing to ask" if idle else "ok"

    def _failing(self, circuit: Circuit, trouble: Trouble) -> tuple[ProviderState, str]:
        if self.bugs >= MOST_BUGS:
            return ProviderState.BROKEN, self.words
        at_once = circuit.is_open or trouble is Trouble.TRANSPORT
        return (_BLOCKED_STATE[trouble] if at_once else ProviderState.LATE), self.words


def status_line(
    name: str,
    condition: tuple[ProviderState, str],
    *,
    wait: float,
    now: datetime,
    zone: tzinfo | None,
    requests: tuple[int, int],
    last_success: datetime | None,
) -> ProviderStatus:
    """The status for the screens.

    Args:
        name: Endpoint name.
        condition: State and words.
        wait: Seconds until the next try; 0 or infinite where none is set.
        now: Wall time, UTC.
        zone: Zone the time of the next try is written in, None for that of the machine.
        requests: Sent in the last hour, and allowed.
        last_success: Wall time of the last good answer.
    """
    state, words = condition
    waiting = 0.0 < wait < math.inf and state is not ProviderState.OK
    next_try = now + timedelta(seconds=wait) if waiting else None
    text = words
    if next_try is not None:
        shown = (next_try + timedelta(seconds=0.5)).astimezone(zone)
        text = f"{words}, next try {shown:%H:%M:%S}"
    return ProviderStatus(name, state, text, *requests, last_success, next_try)
