"""A source as a line of the Feeds screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.feed.streamlane import StreamLane
from engine.model.feedview import LaneLine
from engine.model.status import ProviderState, ProviderStatus
from engine.providers.base import What

if TYPE_CHECKING:
    from engine.feed.channel import Channel
    from engine.feed.lane import Lane
    from engine.feed.streamchannel import StreamChannel

NO_ENDPOINT = "off: no --endpoint given"
STANDING_BY = "standing by"
"""What a source gives that is on and is the chosen source of nothing now."""

_WORDS = {
    What.QUOTES: "prices",
    What.DAILY_BARS: "daily bars",
    What.INTRADAY_BARS: "intraday bars",
    What.CHAIN: "option chains",
    What.EARNINGS: "report dates",
    What.EARNINGS_DAY: "report calendar",
    What.FUNDAMENTALS: "capex and revenue",
    What.DVOL: "DVOL",
    What.DVOL_HISTORY: "DVOL history",
}


def line(lane: Lane | StreamLane, channel: Channel | StreamChannel | None, *, on: bool) -> LaneLine:
    """The line of a source.

    Args:
        lane: It.
        channel: Its state, None if it is off for good.
        on: Its switch.
    """
    kind = "stream" if isinstance(lane, StreamLane) else "poll"
    if channel is None:
        status = ProviderStatus(lane.name, ProviderState.OFF, NO_ENDPOINT)
        return LaneLine(status, lane.label, kind, lane.soft_hour, "", on)
    gives = channel.gives
    words = ", ".join(text for what, text in _WORDS.items() if what in gives)
    if not words and not channel.off:
        words = STANDING_BY
    return LaneLine(channel.status(), lane.label, kind, lane.soft_hour, words, on)
