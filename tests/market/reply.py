"""A reply before it goes on the wire, and the question it answers."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from urllib.parse import parse_qs, unquote, urlsplit

JSON_TYPE = "application/json;charset=utf-8"


@dataclass(frozen=True, slots=True)
class Question:
    """One request.

    Attributes:
        host: The host meant (X-Forwarded-Host), or the one its path belongs to.
        path: Decoded, without the query.
        query: First value of each parameter.
        cookie: The Cookie header, "" without.
        now: Epoch seconds of the server's clock.
        agent: The User-Agent header, "" without.
    """

    host: str
    path: str
    query: dict[str, str]
    cookie: str
    now: float
    agent: str = ""

    def number(self, key: str, otherwise: float) -> float:
        """A numeric parameter.

        Raises:
            BadQuestion: It is no number.
        """
        try:
            return float(self.query.get(key, otherwise))
        except ValueError:
            raise BadQuestion(key) from None

    @property
    def symbol(self) -> str:
        """Last part of the path: the symbol of chart, options and quoteSummary."""
        return self.path.rsplit("/", 1)[-1]


class BadQuestion(ValueError):
    """A parameter that cannot be read: answered with status 400."""


@dataclass(frozen=True, slots=True)
class Reply:
    """Status, body and headers; `document` is what the body was made from, if JSON."""

    status: int
    body: bytes
    content_type: str = JSON_TYPE
    headers: tuple[tuple[str, str], ...] = ()
    document: object = field(default=None, compare=False)


def json_reply(document: object, status: int = 200) -> Reply:
    """A JSON body as these sources send it: no spaces, UTF-8, NaN written bare if planted."""
    body = json.dumps(document, separators=(",", ":"), ensure_ascii=False).encode()
    return Reply(status, body, document=document)


def text_reply(text: str, status: int = 200, content_type: str = "text/plain") -> Reply:
    """A plain body."""
    return Reply(status, text.encode(), f"{content_type};charset=utf-8")


def question(target: str, host: str, cookie: str, now: float, agent: str = "") -> Question:
    """Split a request target."""
    parts = urlsplit(target)
    query = {
        key: values[0] for key, values in parse_qs(parts.query, keep_blank_values=True).items()
    }
    return Question(host, unquote(parts.path), query, cookie, now, agent)
