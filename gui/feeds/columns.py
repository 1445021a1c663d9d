"""The columns of the Feeds screen with their definitions."""

from __future__ import annotations

from typing import Final

from gui.tables.model import Column

SOURCE, KIND, STATE, GIVES, REQUESTS, LAST, NEXT, ROWS, NEWEST, SWITCH = range(10)

COLUMNS: Final = (
    Column("source", "Source", "Who is asked.", "Deribit stream", figures=False),
    Column("kind", "Kind", "polled: asked again and again. stream: keeps a line open and is told "
           "of each change; polling stays as check and fallback.", "stream", figures=False,
           rank=3),
    Column("state", "State", "ok: answers in time. idle: well, and asked for nothing now. late: "
           "slower than it should be. rate limited: asked us to wait. down: cannot be reached or "
           "answers with faults. broken: failed five times in a row in a way we do not know. "
           "off: is not asked.",
           "rate limited", figures=False, marked=True),
    Column("gives", "Gives", "Kinds of values this source is the chosen one of now. Another takes "
           "over when it is off, or closed for more than 10 minutes.", "quotes, option chains",
           figures=False, rank=1, stretches=True),
    Column("requests", "This hour / budget", "Requests of the last 60 minutes (of streams: "
           "connections). First the soft budget: beyond it the pace falls. Then the hard budget, "
           "which is never exceeded. The bar is the hard budget, its notch the soft one.",
           "888 / 888, at most 8,888"),
    Column("last", "Last ok", "Time since the last good answer.", "88 min"),
    Column("next", "Next try", "Time to the next try of a source that must wait.", "in 88 min"),
    Column("rows", "Stale / rows", "Rows of the list that show a value of this source, and before "
           "them those of which a value is older than three times its pace (plus the source's "
           "stated delay): greyed, with a clock. Delayed is another thing: a source that says it "
           "is 15 minutes behind, and keeps to that, is not stale.", "88 / 888"),
    Column("newest", "Newest", "Age of the newest value of this source.", "88 min", rank=2),
    Column("on", "On", "Its switch in the settings. Space switches.", "off", figures=False),
)  # fmt: skip
