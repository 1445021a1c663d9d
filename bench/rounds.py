"""Interleaved rounds: ours and each peer in turn, medians, one JSON line per peer."""

from __future__ import annotations

import gc
import json
import os
import statistics
import time
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

TINY = "VOLDESK_BENCH_TINY"
"""Environment variable: one round of small work, to see that a bench works at all."""

Extra = int | float | str


def tiny() -> bool:
    """Whether this run only proves that the benches work."""
    return bool(os.environ.get(TINY))


@dataclass(frozen=True, slots=True)
class Row:
    """One result of `make bench`: medians in milliseconds, ratio = ours / peer.

    Attributes:
        peer: None for a row without a peer; then `peer_ms` and `ratio` are None too.
        extra: Further fields of the line: sizes, what was measured.
    """

    name: str
    ours_ms: float
    peer: str | None
    peer_ms: float | None
    extra: Mapping[str, Extra] = field(default_factory=dict)

    @property
    def ratio(self) -> float | None:
        """Ours / peer."""
        return self.ours_ms / self.peer_ms if self.peer_ms else None

    def line(self) -> str:
        """The JSON object of CONTRACTS section 4."""
        return json.dumps(
            {
                "name": self.name,
                "ours_ms": _rounded(self.ours_ms),
                "peer": self.peer,
                "peer_ms": _rounded(self.peer_ms),
                "ratio": _rounded(self.ratio),
                **self.extra,
            }
        )


def _rounded(value: float | None) -> float | None:
    return None if value is None else float(f"{value:.4g}")


def interleaved(
    name: str,
    ours: Callable[[], object],
    peers: Mapping[str, Callable[[], object]],
    *,
    rounds: int = 7,
    clock: Callable[[], float] = time.thread_time,
    extra: Mapping[str, Extra] | None = None,
) -> tuple[Row, ...]:
    """Time `ours` and every peer in turn, after one warm-up each, and print a line per peer.

    Args:
        name: The row's name in `make bench`.
        ours: Work to be timed, called without arguments. Work that returns a float has timed
            itself, in seconds (child processes, work in other threads).
        peers: The same work by others, by name; empty for a row without a peer.
        rounds: Odd, so that the median is a measured one; one in a tiny run.
        clock: Seconds; CPU time of this thread by default.
        extra: Fields to print beside the figures.

    Returns:
        The printed rows.
    """
    works = {"": ours, **peers}
    times: dict[str, list[float]] = {key: [] for key in works}
    for work in works.values():
        work()
    gc.collect()
    for _ in range(1 if tiny() else rounds):
        for key, work in works.items():
            start = clock()
            own = work()
            taken = clock() - start
            times[key].append(own if isinstance(own, float) else taken)
    medians = {key: 1e3 * statistics.median(values) for key, values in times.items()}
    more = extra or {}
    rows = tuple(Row(name, medians[""], peer, medians[peer], more) for peer in peers)
    rows = rows or (Row(name, medians[""], None, None, more),)
    for row in rows:
        print(row.line(), flush=True)
    return rows
