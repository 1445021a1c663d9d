"""All that is known of one source under one lock: schedule, budget, breaker, health."""

from __future__ import annotations

import logging
import math
import threading
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.errors import BadPayload, NoData, NoSuchSymbol, ProviderError
from engine.feed.abroad import Abroad
from engine.feed.breaker import Trouble
from engine.feed.breakers import Breakers
from engine.feed.budget import Budget, Withheld
from engine.feed.cadence import Moment
from engine.feed.errand import Errand
from engine.feed.health import MOST_HUNG, OUT_OF_BUDGET, Health, status_line
from engine.feed.judgement import RATE_LIMITED, Bug, Judgement, judge
from engine.feed.order import refused_for
from engine.feed.outcome import HURRY_S, LOOK_S, Report, tried_lately
from engine.feed.pacing import room
from engine.feed.restart import recall, spent
from engine.feed.schedule import Schedule
from engine.model.options import OptionChain
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.model.status import ProviderState, ProviderStatus
from engine.providers.base import Ask, What

if TYPE_CHECKING:
    import random
    from datetime import tzinfo

    from engine.clock import Clock
    from engine.feed.books import Books
    from engine.feed.cadence import Calendars, Hours
    from engine.feed.interest import Interest
    from engine.feed.lane import Lane
    from engine.feed.ledger import Spent
    from engine.feed.order import Order, Owned
    from engine.feed.outcome import Failure, Outcome
    from engine.providers.base import Message

log = logging.getLogger(__name__)

_VITAL = frozenset({What.QUOTES, What.DVOL, What.DVOL_HISTORY})


class Channel:
    """State of one lane, shared by its worker, its gate, the supervisor and the facade.

    No method blocks beyond its own lock or calls outside code, except `moment`, which asks the
    exchange calendar and holds no lock.
    """

    def __init__(
        self,
        lane: Lane,
        clock: Clock,
        hours: Hours,
        chance: random.Random,
        zone: tzinfo | None,
        books: Books | None = None,
        order: Order | None = None,
        abroad: Calendars | None = None,
    ) -> None:
        self.lane = lane
        self._clock = clock
        self._hours = hours
        self._abroad = Abroad(abroad)
        self._zone = zone
        self._order = order
        self._lock = threading.Lock()
        self._budget = Budget(
            lane.rate, lane.burst, lane.soft_hour, lane.hard_hour, clock.monotonic()
        )
        self._breakers = Breakers(lane, chance)
        self._schedule = Schedule(lane, books)
        self._errand = Errand(lane)
        self._health = Health()
        self._interested = False
        self._logged = ""
        self._looked: Moment | None = None
        self._sent = 0
        self._off = ""
        self._hurried = -math.inf
        self._blocked_since = math.inf

    # -- the facade ------------------------------------------------------------------------------

    def set_interest(self, interest: Interest, owned: Owned | None = None) -> None:
        """Follow what the user looks at, as far as it is this lane's own; None: all it serves."""
        with self._lock:
            self._schedule.set_interest(interest, owned)
            self._schedule.turn(Moment(self._clock.monotonic(), self._clock.now()))
            self._health.forget_but(
                self._schedule.kinds, frozenset((*interest.wanted, *interest.aside))
            )
            self._interested = True

    def switch(self, why_off: str) -> None:
        """Off for that reason, on with ""."""
        with self._lock:
            self._off = why_off

    @property
    def off(self) -> bool:
        """Whether it is switched off."""
        return bool(self._off)

    @property
    def gives(self) -> frozenset[What]:
        """Kinds of data it is asked for now."""
        with self._lock:
            return frozenset() if self._off else self._schedule.kinds

    def refresh(self) -> str:
        """Make due what is older than 10 s; a sentence if the source must wait first, else ""."""
        now = self._clock.monotonic()
        with self._lock:
            if self._off:
                return ""
            if self._looked is not None:  # before the first look everything is due anyway
                self._schedule.refresh(replace(self._looked, mono=now, wall=self._clock.now()))
            blocked = self._wait(now) > 0.0 or self._breakers.finer.wait(now) > 0.0
        status = self.status()
        return f"{self.lane.label}: {status.text}" if blocked or self._health.stopped else ""

    def retry(self) -> str:
        """Try now, at most once in 10 s; a sentence if the source must wait first, else ""."""
        now = self._clock.monotonic()
        with self._lock:
            since = now - self._hurried
            if not self._off and since < HURRY_S:
                return tried_lately(self.lane.label, since)
            if not self._off:
                self._hurried = now
                self._breakers.hurried()
                self._schedule.recovered(now)
        return f"{self.lane.label}: {self._off}" if self._off else self.refresh()

    def look_up(self, text: str) -> str:
        """Search for a text soon, in place of the one before; why it cannot be, "" if it is."""
        with self._lock:
            why = self._off or self._health.stopped
            if not why:
                self._errand.put(text, self._clock.monotonic())
        return f"{self.lane.label}: {why}" if why else ""

    def asked_once(self) -> bool:
        """Whether each first ask was answered or failed, or the source is blocked."""
        with self._lock:
            given_up = self._health.blocked or self._breakers.main.is_open or self._off
            return self._interested and (self._schedule.settled or bool(given_up))

    def status(self) -> ProviderStatus:
        """Health for the screens; a change of its words is one log line."""
        now = self._clock.monotonic()
        with self._lock:
            hour_wait = self._budget.hour_wait(now)
            breakers = self._breakers
            condition = self._health.condition(
                breakers.main, breakers.finer, hour_wait, idle=self._schedule.empty
            )
            wait = breakers.wait(now) or hour_wait
            if self._off:
                condition, wait = (ProviderState.OFF, self._off), 0.0
            line = status_line(
                self.lane.name,
                condition,
                wait=0.0 if self._health.stopped else wait,
                now=self._clock.now(),
                zone=self._zone,
                requests=(self._budget.used(now), self.lane.hard_hour),
                last_success=self._health.last_success,
            )
            changed = condition[1] != self._logged
            self._logged = condition[1]
        if changed:
            log.info("%s: %s", self.lane.name, line.text)
        return line

    # -- the worker ------------------------------------------------------------------------------

    def moment(self) -> Moment:
        """Now, with the session's state; asks the calendar only if an item needs it."""
        wall, mono = self._clock.now(), self._clock.monotonic()
        with self._lock:
            lean = self._budget.lean(mono)
            timeless = self._schedule.round_the_clock or self._schedule.empty
            foreign = self._schedule.foreign
        if timeless:
            return Moment(mono, wall, lean=lean)
        close = self._hours.previous(wall).close
        abroad = self._abroad.at(foreign, wall)
        moment = Moment(mono, wall, self._hours.is_open(wall), close, lean, abroad=abroad)
        with self._lock:
            used, span = self._budget.used(mono), self._budget.span(mono)
            quotes = self._schedule.quotes_hour(moment)
        return replace(moment, room=room(used, span, quotes, self.lane.soft_hour))

    def next_step(self, moment: Moment) -> Ask | float:
        """The call to make now, or the seconds until the next look."""
        with self._lock:
            self._looked = moment
            self._schedule.turn(moment)
            wait = self._wait(moment.mono)
            if wait > 0.0:
                return min(wait, LOOK_S)
            shut = self._breakers.shut(moment.mono)
            probes = self._breakers.probes(moment.mono)
            ask = self._errand.begin(moment.mono) or self._schedule.pick(moment, shut)
            ask = ask or self._schedule.probe(moment, shut, probes)
            if ask is None:
                due = min(self._schedule.next_due(moment, shut), self._errand.due)
                return min(max(due - moment.mono, 0.0), LOOK_S)
            self._breakers.began(ask.what, moment.mono)
            self._sent = 0
            return ask

    def dropped(self) -> None:
        """The call was given up without a verdict (exit, wake-up)."""
        with self._lock:
            self._breakers.dropped()
            self._errand.dropped(self._clock.monotonic())

    def ended(self, ask: Ask, outcome: Outcome, moment: Moment) -> Report:
        """Book the outcome of a call."""
        if isinstance(outcome, tuple) and not outcome:
            outcome = NoData(self.lane.name, "empty reply")
        with self._lock:
            self._errand.ended()
            if isinstance(outcome, tuple):
                return self._succeeded(ask, outcome, moment)
            if isinstance(outcome, Withheld):
                self._breakers.dropped()
                if ask.what is What.SEARCH:
                    return Report((), ((ask, Reason.PROVIDER_DOWN, OUT_OF_BUDGET),))
                self._schedule.withheld(ask, moment, outcome.retry_after or LOOK_S)
                return Report()
            self._schedule.spent(ask, 0 if ask.what is What.QUOTES else self._sent, moment)
            return self._failed(ask, outcome, moment)

    def hanging(self, count: int) -> None:
        """Note the number of abandoned calls that have not returned."""
        with self._lock:
            self._health.hung = count

    def stumbled(self, text: str) -> int:
        """The worker itself failed unexpectedly; how many times in a row."""
        with self._lock:
            self._breakers.dropped()
            self._health.stumbles += 1
            self._health.stumbled_over = text
            return self._health.stumbles

    def walked(self) -> None:
        """The worker handed on a call's outcome without failing."""
        with self._lock:
            self._health.stumbles = 0

    def unanswered(self) -> tuple[Failure, ...]:
        """What waits for a first answer of a source that is blocked, with the reason; each once."""
        with self._lock:
            return (*self._unanswered(), *self._unsearched())

    # -- the gate --------------------------------------------------------------------------------

    def admit(self, key: str) -> float:
        """Count a request; 0 if it may be sent now, else the seconds to wait for a token.

        Raises:
            Withheld: The hour's budget is used up, or the breaker of `key` is open.
        """
        now = self._clock.monotonic()
        with self._lock:
            shut = max(self._breakers.gate(key, now), self._budget.hour_wait(now))
            if shut > 0.0:
                raise Withheld(self.lane.name, "request withheld", shut)
            wait = self._budget.wait(now)
            if wait <= 0.0:
                self._budget.take(now)
                self._sent += 1
            return wait

    def spent(self) -> Spent:
        """What has to be known of it after a restart."""
        now, wall = self._clock.monotonic(), self._clock.now().timestamp()
        with self._lock:
            return spent(self._budget, self._breakers.main, now, wall)

    def recall(self, before: Spent) -> None:
        """Count what an earlier run asked, and wait as long as it was told to."""
        now, wall = self._clock.monotonic(), self._clock.now().timestamp()
        with self._lock:
            if recall(before, self._budget, self._breakers.main, now, wall):
                self._health.words = RATE_LIMITED

    # -- the supervisor --------------------------------------------------------------------------

    def woke(self) -> None:
        """The machine slept: what it missed is due, waits for a dead network are over."""
        moment = self.moment()
        with self._lock:
            self._schedule.woke(moment)
            self._breakers.woke()

    def closed_for(self) -> float:
        """Seconds for which nothing could be asked, 0 while it can."""
        now = self._clock.monotonic()
        with self._lock:
            since = now if self._health.blocked else math.inf
            self._blocked_since = min(self._blocked_since, since) if since < math.inf else math.inf
            return max(self._breakers.closed_for(now), now - self._blocked_since)

    def network_back(self) -> None:
        """Another source answers again: waits for a dead network are over, spread over 10 s."""
        with self._lock:
            if self._breakers.offline():
                self._breakers.woke()
                self._schedule.recovered(self._clock.monotonic())

    def offline(self) -> bool | None:
        """Whether the transport is down; None while nothing is asked."""
        with self._lock:
            if self._off or self._schedule.empty or self._health.stopped:
                return None
            return self._breakers.offline()

    def stopped(self, why: str) -> tuple[Failure, ...]:
        """The worker is given up for good."""
        with self._lock:
            self._health.stopped = why
            return self._unanswered()

    # -- inside, under the lock ------------------------------------------------------------------

    def _wait(self, now: float) -> float:
        """Seconds until a call may start at all."""
        if self._health.hung >= MOST_HUNG:
            return LOOK_S
        if self._off:
            return LOOK_S
        return max(self._breakers.main.wait(now), self._budget.hour_wait(now))

    def _pass_on(self, what: What, symbols: tuple[str, ...], *, unknown: bool) -> None:
        """Let the next source in the order be asked for what this one lacks."""
        if self._order is not None and what is not What.SEARCH:
            until = self._clock.monotonic() + refused_for(what, unknown=unknown)
            for symbol in symbols:
                self._order.refuse(self.lane.name, what, symbol, until)

    def _succeeded(self, ask: Ask, values: tuple[Message, ...], moment: Moment) -> Report:
        was_ill = self._breakers.open or self._health.ill
        self._breakers.succeeded(ask.what)
        self._health.bugs = 0
        self._health.standing.pop(ask.what, None)
        if ask.what is What.CHAIN and any(isinstance(one, OptionChain) for one in values):
            self._health.chain(ask.symbols, "")
        self._health.last_success = moment.wall
        failures = self._schedule.answered(ask, values, moment)
        self._schedule.spent(ask, self._sent, moment)
        for value in values:
            if isinstance(value, Refusal) and value.what == ask.what.value:
                unknown = value.reason is Reason.NO_SUCH_SYMBOL
                self._pass_on(ask.what, (value.symbol,), unknown=unknown)
        if was_ill and not self._breakers.finer.is_open and not self._health.ill:
            self._schedule.recovered(moment.mono)
        return Report(values, tuple((a, reason, "") for a, reason in failures))

    def _failed(self, ask: Ask, error: ProviderError | Bug, moment: Moment) -> Report:
        verdict = judge(error, self.lane.label)
        self._health.bugs = self._health.bugs + 1 if isinstance(error, Bug) else 0
        retry = self._count(ask, error, verdict, moment)
        if ask.what is What.CHAIN and verdict.words:
            self._health.chain(ask.symbols, verdict.words)
        second = isinstance(error, BadPayload) and self._schedule.misses(ask) >= 1
        again = verdict.retry and not second
        if second or isinstance(error, NoData | NoSuchSymbol):
            self._pass_on(ask.what, ask.symbols, unknown=isinstance(error, NoSuchSymbol))
        self._schedule.failed(ask, moment, retry if again else None)
        own = (ask, verdict.reason, verdict.detail)
        return Report((), (own,))

    def _count(
        self, ask: Ask, error: ProviderError | Bug, verdict: Judgement, moment: Moment
    ) -> float:
        """Tell breakers and health of a failure; seconds until the ask may be repeated."""
        if verdict.trouble is None:
            self._breakers.succeeded(ask.what)
            if isinstance(error, NoData) and ask.what in _VITAL:
                self._health.standing[ask.what] = verdict.words
            return 0.0
        self._health.words = verdict.words
        if ask.what in _VITAL:
            self._health.standing[ask.what] = verdict.words
        return self._breakers.failed(ask.what, error, verdict.trouble, moment.mono)

    def _unanswered(self) -> tuple[Failure, ...]:
        words, whats, give_up = self._why_unanswered()
        asks = self._schedule.unsettled(whats, give_up=give_up) if words else []
        return tuple((ask, Reason.PROVIDER_DOWN, words) for ask in asks)

    def _unsearched(self) -> tuple[Failure, ...]:
        """The search that waits where it would wait too long."""
        now = self._clock.monotonic()
        if self._wait(now) <= 0.0 or (ask := self._errand.give_up()) is None:
            return ()
        limited = self._breakers.main.wait(now) <= 0.0 and self._budget.hour_wait(now) > 0.0
        words = OUT_OF_BUDGET if limited else self._health.words
        return ((ask, Reason.PROVIDER_DOWN, self._off or self._health.blocked or words),)

    def _why_unanswered(self) -> tuple[str, frozenset[What], bool]:
        """Why these kinds cannot be asked for now, and whether to give them up until then."""
        every = frozenset(What)
        if self._health.blocked:
            return self._health.blocked, every, True
        if self._off:
            return "", every, True
        main = self._breakers.main
        if main.is_open or main.trouble is Trouble.TRANSPORT:
            return self._health.words, every, main.is_open
        if self._budget.hour_wait(self._clock.monotonic()) > 0.0:
            return OUT_OF_BUDGET, every, True
        return (self._health.words if self._breakers.finer.is_open else ""), self.lane.keyed, True
