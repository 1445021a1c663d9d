"""The words of the Feeds screen: names of sources and states, what helps a source that is off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from engine.model.status import ProviderState
from gui import format as fmt
from gui.tables.cell import Mark, Tone
from gui.text import told, tr

if TYPE_CHECKING:
    from engine.model.feedview import LaneLine
    from engine.model.status import ProviderStatus

STATES: Final = {
    ProviderState.OK: ("ok", Mark.DISC, Tone.TEXT),
    ProviderState.LATE: ("late", Mark.TRIANGLE, Tone.WARNING),
    ProviderState.RATE_LIMITED: ("rate limited", Mark.PAUSE, Tone.WARNING),
    ProviderState.DOWN: ("down", Mark.CROSS, Tone.FAULT),
    ProviderState.BROKEN: ("broken", Mark.SQUARE, Tone.FAULT),
    ProviderState.OFF: ("off", Mark.RING, Tone.QUIET),
}
"""Word, shape and colour of each state; the shape alone tells it too."""

IDLE: Final = ("idle", Mark.DASH, Tone.QUIET)
"""The same for a source that is well and has nothing to be asked for."""

MEANINGS: Final = {
    ProviderState.OK: "It answers in time",
    ProviderState.LATE: "An answer took longer than it should, or is overdue",
    ProviderState.RATE_LIMITED: "It asked us to wait; nothing is asked before the next try",
    ProviderState.DOWN: "It cannot be reached or answers with faults, and is probed again by "
    "itself",
    ProviderState.BROKEN: "It failed five times in a row in a way we do not know; the log says how",
}

STANDS_BY: Final = "It is well and asked for nothing: others give its values, or none are wanted"

SEC: Final = "sec"
STANDING_BY: Final = "standing by"


def endpoint_name(name: str) -> str:
    """A source's name for the reader: "Yahoo stream", "SEC"."""
    return {SEC: "SEC"}.get(name, name.replace("-", " ").capitalize())


def state_word(state: ProviderState) -> str:
    """A state in the user's language."""
    return tr(STATES[state][0])


def stands_by(lane: LaneLine) -> bool:
    """Whether a source is well and on, and is the chosen one of nothing."""
    return lane.status.state is ProviderState.OK and lane.gives in ("", STANDING_BY)


def shown_state(lane: LaneLine) -> tuple[str, Mark, Tone]:
    """Word, shape and colour of a source's state."""
    return IDLE if stands_by(lane) else STATES[lane.status.state]


def wants_address(status: ProviderStatus) -> bool:
    """Whether this is the SEC, not asked for want of the user's address."""
    off = status.name == SEC and status.state is ProviderState.OFF
    return off and "contact address" in status.text


def gives(lane: LaneLine) -> str:
    """What a source gives; what it does instead where it gives nothing."""
    if wants_address(lane.status):
        return tr("wants an address")
    return tr(STANDING_BY) if stands_by(lane) else told(lane.gives)


def budget(status: ProviderStatus, soft: int) -> str:
    """Requests of this hour against the budgets: "54 / 600, at most 1,000"."""
    sent, hard = fmt.number(status.requests_hour, 0), status.budget_hour
    if not hard:
        return sent
    if not 0 < soft < hard:
        return f"{sent} / {fmt.number(hard, 0)}"
    return tr("{sent} / {soft}, at most {hard}").format(
        sent=sent, soft=fmt.number(soft, 0), hard=fmt.number(hard, 0)
    )


def budget_words(lane: LaneLine) -> str:
    """The same as a sentence, with what happens at each limit."""
    status = lane.status
    one = status.requests_hour == 1
    if lane.kind == "stream":
        form = (
            tr("{count} connection in the last 60 minutes.")
            if one
            else tr("{count} connections in the last 60 minutes.")
        )
    else:
        form = (
            tr("{count} request in the last 60 minutes.")
            if one
            else tr("{count} requests in the last 60 minutes.")
        )
    lines = [form.format(count=fmt.number(status.requests_hour, 0))]
    if lane.soft_hour:
        soft = fmt.number(lane.soft_hour, 0)
        lines.append(tr("From {count} on the pace falls (soft budget).").format(count=soft))
    if status.budget_hour:
        hard = fmt.number(status.budget_hour, 0)
        lines.append(tr("Never more than {count} (hard budget).").format(count=hard))
    return " ".join(lines)


def remedy(lane: LaneLine) -> str:
    """Why a source gives nothing and what the user can do, "" where nothing is wrong."""
    state = lane.status.state
    if not lane.on:
        return tr("You have switched it off. Space switches it on again.")
    if state is ProviderState.OFF and lane.status.name == SEC:
        return tr(
            "The SEC wants an e-mail address in every request and refuses those without one. "
            "“SEC contact address” (Sources menu, palette) takes it. Until then capex and revenue "
            "come from Yahoo and the table that comes with Voldesk."
        )
    if state is ProviderState.OFF:
        return tr("Its switch is on; what started the program keeps it off.")
    if state is ProviderState.OK:
        return ""
    held = tr("What it gave stays on the screen with its age until it is too old to be shown.")
    if state is ProviderState.RATE_LIMITED:
        return f"{held} " + tr("Alt+R is refused until then: asking earlier makes it wait longer.")
    return f"{held} " + tr("Alt+R tries now, within the budget.")
