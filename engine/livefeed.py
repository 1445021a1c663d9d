"""The live desk's feed: built from the options and settings, told what is looked at, shown."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from engine.errors import FileFault
from engine.feed.feed import Feed
from engine.feed.ledger import NAME as LEDGER
from engine.feed.ledger import Ledger
from engine.model.found import Hits
from engine.options import ENDPOINTS
from engine.providers.base import What
from engine.settings import Settings
from engine.sources import sources, why_off

if TYPE_CHECKING:
    import random
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from engine.clock import SystemClock
    from engine.desk.desk import Desk
    from engine.feed.cadence import Calendars, Hours
    from engine.feed.interest import Interest
    from engine.model.feedview import LaneLine
    from engine.model.reason import Reason
    from engine.model.status import ProviderStatus
    from engine.options import Options
    from engine.paths import Profile
    from engine.providers.base import Ask, Message

log = logging.getLogger(__name__)


class Searched(Protocol):
    """Who searched; called in a worker's thread."""

    def heard(self, hits: Hits) -> None:
        """Take a source's answer."""
        ...

    def failed(self, text: str, why: str) -> None:
        """Note why there is none."""
        ...


class LiveFeed:
    """Asks the sources for the live desk; its methods are called by the engine's thread."""

    def __init__(
        self,
        options: Options,
        profile: Profile,
        clock: SystemClock,
        hours: Hours,
        chance: random.Random,
        desk: Desk,
        answered: Callable[[], None],
        changed: Callable[[ProviderStatus], None],
        search: Searched,
        *,
        settings: Settings | None = None,
        reference: Path | None = None,
        abroad: Calendars | None = None,
        read_only: bool = False,
    ) -> None:
        """A feed that asks nothing before `start`.

        Args:
            options: Endpoints of the command line.
            profile: Where cookies are kept.
            clock: Of the live desk.
            hours: The exchange calendar.
            chance: For back-offs.
            desk: Takes what comes.
            answered: Called after each answer, in a worker's thread.
            changed: Told of each source's state, in a worker's thread.
            search: Takes what was searched for.
            settings: Which sources are off, and the SEC's contact; the defaults if None.
            reference: Folder of the shipped tables, for the SEC's company numbers.
            abroad: The calendars of other exchanges.
            read_only: What is asked is not written to the profile.
        """
        self._options = options
        self._settings = settings if settings is not None else Settings()
        found = sources(
            options, clock, profile.cache, ciks=_ciks(reference),
            contact=lambda: self._settings.sec_contact,
        )  # fmt: skip
        labels = {lane.name: lane.label for lane in found.lanes}
        self._sink = _LiveSink(desk, answered, changed, search, labels)
        ledger = Ledger(profile.cache / LEDGER, clock, hosts=options.endpoints, read_only=read_only)
        self._feed = Feed(
            found.lanes, clock, hours, self._sink, chance, streams=found.streams,
            zone=None, abroad=abroad, ledger=ledger,
        )  # fmt: skip
        self._feed.switch(why_off(options, self._settings))

    def start(self, interest: Interest) -> None:
        """Tell how the sources stand, then ask for what is looked at."""
        for status in self._feed.statuses():
            self._sink.status(status)
        self._feed.set_interest(interest)
        self._feed.start()

    def apply(self, settings: Settings) -> None:
        """Switch sources on and off, and tell the SEC another address, as the settings say."""
        before, self._settings = self._settings, settings
        if before.sec_contact != settings.sec_contact:
            self._feed.renew("sec")
        self._feed.switch(why_off(self._options, settings))

    def lines(self) -> tuple[LaneLine, ...]:
        """Every source in a fixed order, those that are off too."""
        found = {line.status.name: line for line in self._feed.lines()}
        return tuple(
            replace(found[name], on=name not in self._settings.sources_off) for name in ENDPOINTS
        )

    def retry(self, name: str) -> str:
        """Try a source now; a sentence if it must wait, else ""."""
        return self._feed.retry(name)

    def stop(self, timeout: float) -> bool:
        """End all threads; False if one still hangs after `timeout` seconds."""
        return self._feed.stop(timeout)

    def set_interest(self, interest: Interest) -> None:
        """Ask for what is looked at from now on."""
        self._feed.set_interest(interest)

    def refresh(self) -> tuple[str, ...]:
        """Ask what is due; a sentence for each source that must wait."""
        return self._feed.refresh()

    def look_up(self, text: str) -> str:
        """Have a text searched for soon; a sentence if no source is asked, else ""."""
        return self._feed.look_up(text)

    def asked_once(self) -> bool:
        """Whether every first ask was answered or failed."""
        return self._feed.asked_once()


class _LiveSink:
    """Where the feed puts its values: the live desk, or the search that asked for them.

    Health also goes to what is shown.
    """

    def __init__(
        self,
        desk: Desk,
        answered: Callable[[], None],
        changed: Callable[[ProviderStatus], None],
        search: Searched,
        labels: Mapping[str, str],
    ) -> None:
        self._desk = desk
        self._answered = answered
        self._changed = changed
        self._search = search
        self._labels = labels

    def accept(self, values: tuple[Message, ...]) -> None:
        for one in values:
            if isinstance(one, Hits):
                self._search.heard(one)
        others = tuple(one for one in values if not isinstance(one, Hits))
        if others:
            self._desk.accept(others)
            self._answered()

    def status(self, status: ProviderStatus) -> None:
        self._desk.status(status)
        self._changed(status)

    def failed(self, ask: Ask, reason: Reason, detail: str) -> None:
        if ask.what is What.SEARCH:
            label = self._labels.get(ask.provider, ask.provider)
            self._search.failed(ask.symbols[0], f"{label}: {detail}")
        else:
            self._desk.failed(ask, reason, detail)

    def woke(self) -> None:
        self._desk.mark_all_stale()


def _ciks(reference: Path | None) -> Mapping[str, int]:
    """The SEC's company numbers; none, with a log line, where the table cannot be read."""
    if reference is None:
        return {}
    from engine.desk.reference import read_ciks

    try:
        return read_ciks(reference)
    except FileFault as fault:
        log.warning("no company numbers of the SEC: %s", fault)
        return {}
