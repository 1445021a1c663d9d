"""A source's errors in the words of the status line."""

from __future__ import annotations

import pytest

from engine.errors import Fault, Unavailable
from engine.feed.breaker import Trouble
from engine.feed.judgement import judge


@pytest.mark.parametrize(
    ("fault", "status", "told", "words"),
    [
        (Fault.SERVER, 0, "maintenance", "maintenance"),
        (Fault.SERVER, 503, "HTTP 503", "HTTP 503"),
        (Fault.SERVER, 0, "", "server error"),
        (Fault.OFFLINE, 0, "connection lost", "unreachable"),
        (Fault.BLOCKED, 302, "redirect refused: a to b", "redirect refused: a to b"),
        (Fault.PROXY, 0, "proxy p:1 unreachable", "proxy p:1 unreachable"),
    ],
)
def test_what_a_source_says_of_itself_is_told(
    fault: Fault, status: int, told: str, words: str
) -> None:
    found = judge(Unavailable("deribit", told, fault, status), "Deribit")
    assert (found.words, found.detail) == (words, words)
    assert found.trouble in (Trouble.SERVER, Trouble.TRANSPORT)
