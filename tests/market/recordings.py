"""Recorded replies played instead of generated ones."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from tests.market.reply import Reply, json_reply

if TYPE_CHECKING:
    from pathlib import Path

    from tests.market.reply import Question

_IGNORED = frozenset(("crumb", "formatted", "lang", "region", "corsDomain", "useYfid", "events"))


class Recordings:
    """A folder of envelopes {url, params, status, body}, raw ones only.

    A request is answered by the envelope of the same path whose own parameters agree best; where
    no parameter of the envelope is contradicted it fits exactly. Quotes are looked up by symbol.
    """

    def __init__(self, folder: Path) -> None:
        self._rows: dict[str, object] = {}
        self._bodies: dict[str, list[tuple[dict[str, str], Reply]]] = {}
        for file in sorted(folder.rglob("*.json")):
            document = json.loads(file.read_text(encoding="utf-8"))
            if isinstance(document, dict) and {"url", "status", "body"} <= set(document):
                self._add(document)

    def __len__(self) -> int:
        return len(self._rows) + sum(len(bodies) for bodies in self._bodies.values())

    def _add(self, envelope: dict[str, object]) -> None:
        parts = urlsplit(str(envelope["url"]))
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        params = envelope.get("params")
        if isinstance(params, list):
            query |= {str(key): str(value) for key, value in params}
        body = envelope["body"]
        if parts.path == "/v7/finance/quote" and isinstance(body, dict):
            for row in body["quoteResponse"]["result"]:
                self._rows[row["symbol"]] = row
            return
        status = envelope["status"]
        reply = json_reply(body, status if isinstance(status, int) else 200)
        wanted = {key: value for key, value in query.items() if key not in _IGNORED}
        self._bodies.setdefault(parts.path, []).append((wanted, reply))

    def find(self, asked: Question) -> Reply | None:
        """The recorded reply, None if there is none."""
        if asked.path == "/v7/finance/quote":
            symbols = asked.query.get("symbols", "").split(",")
            rows = [self._rows[symbol] for symbol in symbols if symbol in self._rows]
            if not rows:
                return None
            return json_reply({"quoteResponse": {"result": rows, "error": None}})
        best: tuple[int, Reply] | None = None
        for wanted, reply in self._bodies.get(asked.path, []):
            wrong = sum(asked.query.get(key) != value for key, value in wanted.items())
            needed = any(
                key in wanted and asked.query.get(key) != wanted[key]
                for key in ("modules", "currency", "kind", "instrument_name")
            )
            if not needed and (best is None or wrong < best[0]):
                best = (wrong, reply)
        return None if best is None else best[1]
