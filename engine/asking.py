"""What is asked of the live sources: the feed once it is started, its interest, its lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from engine.desk.capexboard import COMPANIES
from engine.desk.cut import on_charts, within_a_day
from engine.desk.earnings import GROUP
from engine.desk.kinds import RaceMeasure
from engine.desk.racelines import spelled
from engine.feed.interest import Interest
from engine.feedlines import feeds_view, off_lines
from engine.livefeed import LiveFeed
from engine.settings import Settings

if TYPE_CHECKING:
    import random
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import SystemClock
    from engine.desk.desk import Desk
    from engine.desk.kinds import ChartAsk
    from engine.desk.racelines import Lineup
    from engine.feed.cadence import Calendars, Hours
    from engine.livefeed import Searched
    from engine.model.feedview import FeedsView
    from engine.model.status import ProviderStatus
    from engine.options import Options
    from engine.paths import Profile
    from engine.recordings import Recordings


def interest_of(
    symbols: tuple[str, ...],
    selected: str,
    visible: tuple[str, ...],
    race: Lineup,
) -> Interest:
    """Everything to be asked for: the list, the race's lines, the reports' group, the companies."""
    wanted = dict.fromkeys((*symbols, *race.symbols, *GROUP))
    charts = (selected,) if selected else ()
    return Interest(tuple(wanted), selected, visible, charts, companies=COMPANIES)


def with_charts(
    interest: Interest, asks: tuple[ChartAsk, ...], groups: tuple[str, ...]
) -> Interest:
    """Also what charts show, before rows out of view, and groups only priced.

    Bars within the day are asked of the selected symbol, the main chart's, and what is cut by them.
    """
    charted = on_charts(asks)
    visible = dict.fromkeys((*interest.visible, *charted)) if interest.visible else ()
    main = (ask.symbol for ask in asks if not ask.id)
    charts = dict.fromkeys((*interest.charts, *main, *within_a_day(asks)))
    wanted = dict.fromkeys((*interest.symbols, *charted))
    return replace(
        interest, symbols=tuple(wanted), visible=tuple(visible), charts=tuple(charts), priced=groups
    )


def with_others(
    interest: Interest, others: tuple[str, ...], companies: tuple[str, ...] = ()
) -> Interest:
    """Also, after all else, the symbols of lists that are not shown: their IV is recorded too.

    The pace of the list that is shown does not change for them.

    Args:
        interest: What is looked at.
        others: Symbols of other lists and of alerts.
        companies: The user's choice for the capex board: of those also the capital spending.
    """
    near, others = interest.wanted, (*others, *companies)
    return replace(
        interest,
        symbols=tuple(dict.fromkeys((*near, *others))),
        later=frozenset(others).difference(near),
        companies=tuple(dict.fromkeys((*interest.companies, *companies))),
    )


class Asking:
    """The live desk's feed; nothing is asked before `start`. Called by the engine's thread."""

    def __init__(
        self,
        options: Options,
        profile: Profile,
        resources: Path,
        clock: SystemClock,
        sessions: Hours,
        chance: random.Random,
        recordings: Recordings,
        settings: Settings | None,
        abroad: Calendars | None = None,
        *,
        read_only: bool = False,
    ) -> None:
        """Prepare.

        Args:
            options: The command line.
            profile: The user's state.
            resources: Folder of reference data.
            clock: Of the live desk.
            sessions: The exchange calendar.
            chance: For back-offs.
            recordings: Told what is asked for.
            settings: Switches and contacts, the defaults if None.
            abroad: The calendars of other exchanges.
            read_only: Nothing is written to the profile.
        """
        self._options = options
        self._profile = profile
        self._resources = resources
        self._clock = clock
        self._sessions = sessions
        self._abroad = abroad
        self._read_only = read_only
        self._chance = chance
        self._recordings = recordings
        self._settings = settings or Settings()
        self._desk: Desk | None = None
        self._feed: LiveFeed | None = None

    def start(
        self,
        desk: Desk,
        interest: Interest,
        race: Lineup,
        answered: Callable[[], None],
        changed: Callable[[ProviderStatus], None],
        search: Searched,
    ) -> None:
        """Ask from now on, unless offline or begun before.

        Args:
            desk: The live one.
            interest: What is looked at.
            race: The lines compared.
            answered: Called after each answer, in a worker's thread.
            changed: Told of each source's state, in a worker's thread.
            search: Takes what was searched for, in a worker's thread.
        """
        if self._feed is not None or self._options.offline:
            return
        self._desk = desk
        self._feed = LiveFeed(
            self._options, self._profile, self._clock, self._sessions, self._chance, desk,
            answered, changed, search, settings=self._settings,
            reference=self._resources / "reference", abroad=self._abroad, read_only=self._read_only,
        )  # fmt: skip
        self._feed.start(interest)
        self.look(interest, race)
        if self._settings.record_always:
            self._recordings.record(on=True)

    def stop(self, timeout: float) -> None:
        """End the feed's threads within about `timeout` seconds."""
        if self._feed is not None:
            self._feed.stop(timeout)

    def look(self, interest: Interest, race: Lineup) -> None:
        """Ask for, and record, what is looked at from now on."""
        if self._feed is not None and self._desk is not None:
            left, right, measure = race.pair
            lines = spelled(race.picks) if race.measure is RaceMeasure.CUSTOM else ()
            pair = (left, right, str(measure))
            self._recordings.attend(self._desk, interest.symbols, pair, lines)
            self._feed.set_interest(interest)

    def asked_once(self) -> bool:
        """Whether every first ask was answered or failed; True where nothing is asked."""
        return self._feed is None or self._feed.asked_once()

    def refresh(self) -> tuple[str, ...]:
        """Ask what is due; sentences about sources that must wait."""
        if self._feed is None:
            return ("Nothing to refresh: no source is asked now.",)
        return self._feed.refresh()

    def tried(self, name: str, live: Desk | None, statuses: tuple[ProviderStatus, ...]) -> str:
        """Ask a source now; what to say of it, with the source's name for the reader."""
        lines = self.view(live, statuses).lines if live is not None else ()
        named = (one.lane.label for one in lines if one.lane.status.name == name)
        return self.retry(name) or f"{next(named, name)}: asked for what is due."

    def retry(self, name: str) -> str:
        """Ask a source now; why it must wait, "" if it need not."""
        return "No source is asked now." if self._feed is None else self._feed.retry(name)

    def look_up(self, text: str) -> str:
        """Have a text searched for soon; a sentence if no source is asked, else ""."""
        if self._feed is not None:
            return self._feed.look_up(text)
        return "Offline: no source is asked." if self._options.offline else "No source is asked."

    def apply(self, settings: Settings) -> None:
        """Take switches and contacts that have changed."""
        self._settings = settings
        if self._feed is not None:
            self._feed.apply(settings)

    def view(self, live: Desk, statuses: tuple[ProviderStatus, ...]) -> FeedsView:
        """The Feeds screen's view of this moment."""
        feed, at = self._feed, self._clock.now()
        if feed is None:
            note = "Nothing is asked: stored or replayed values are shown."
            return feeds_view(off_lines(statuses), live.freshness(), note, at)
        return feeds_view(feed.lines(), live.freshness(), "", at)
