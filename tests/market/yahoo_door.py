"""Yahoo's cookie and crumb, and the paths behind them."""

from __future__ import annotations

import hashlib
import time
from dataclasses import replace
from email.utils import formatdate
from typing import TYPE_CHECKING

from tests.market.reply import Reply, json_reply, text_reply
from tests.market.yahoo_chart import answer_chart
from tests.market.yahoo_fundamentals import answer_fundamentals
from tests.market.yahoo_options import answer_options
from tests.market.yahoo_quote import answer_quote
from tests.market.yahoo_search import answer_search
from tests.market.yahoo_summary import answer_summary

if TYPE_CHECKING:
    from tests.market.reply import Question
    from tests.market.world import World


class YahooDoor:
    """Gives the cookie, gives a crumb to who has it, and lets v7 and v10 pass with both.

    Cookie and crumb follow from the world's seed: a client that kept them stays welcome after a
    restart of the server, until `renew` makes every crumb given so far void.
    """

    def __init__(self, world: World) -> None:
        self._world = world
        self._generation = 0

    @property
    def crumb(self) -> str:
        """The crumb that is good now: 11 characters."""
        key = f"crumb {self._world.seed} {self._generation}".encode()
        return hashlib.sha256(key).hexdigest()[:11]

    def renew(self) -> None:
        """Make the crumb void, as the source does from time to time."""
        self._generation += 1

    def cookie_reply(self) -> Reply:
        """fc.yahoo.com: 404 and the cookie; no Domain, no Secure, so that it works over http.

        Expires by the machine's clock: clients compare with theirs, whatever the world's time is.
        """
        value = hashlib.sha256(f"cookie {self._world.seed}".encode()).hexdigest()[:40]
        expires = formatdate(time.time() + 365.0 * 86_400.0, usegmt=True)
        cookie = f"A3=d=AQABB{value}&S=AQ; Expires={expires}; Path=/; HttpOnly; SameSite=None"
        reply = text_reply("<html><body>Not Found</body></html>", 404, "text/html")
        return Reply(reply.status, reply.body, reply.content_type, (("Set-Cookie", cookie),))

    def crumb_reply(self, asked: Question) -> Reply:
        """/v1/test/getcrumb: the crumb as plain text; 401 without the cookie."""
        if "A3=" not in asked.cookie:
            return _refused("Invalid Cookie")
        return text_reply(self.crumb)

    def answer(self, route: str, asked: Question) -> Reply:
        """The reply of a named route."""
        if route == "fc":
            return self.cookie_reply()
        if route == "crumb":
            return self.crumb_reply(asked)
        if route == "chart":
            return answer_chart(self._world, asked)
        if route == "fundamentals":
            return answer_fundamentals(self._world, asked)
        if route == "search":
            return answer_search(self._world, asked)
        if "A3=" not in asked.cookie or asked.query.get("crumb") != self.crumb:
            return _refused("Invalid Crumb")
        if route == "quote":
            return answer_quote(self._world, asked)
        if route == "options":
            return answer_options(self._world, asked)
        return answer_summary(self._world, asked)


def widened(reply: Reply) -> Reply:
    """The reply to a client that asked for the real host: its cookie is good for all of them."""
    headers = tuple(
        (name, f"{value}; Domain=.yahoo.com; Secure" if name == "Set-Cookie" else value)
        for name, value in reply.headers
    )
    return replace(reply, headers=headers)


def _refused(words: str) -> Reply:
    """401 (made up after reports; no recording of this body exists)."""
    error = {"code": "Unauthorized", "description": words}
    return json_reply({"finance": {"result": None, "error": error}}, 401)
