"""The title of Movers: the group's sum, who leads and trails, and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.model.value import Quality
from gui import format as fmt
from gui.movers.measures import MEASURES, told
from gui.text import told as speak
from gui.text import tr

if TYPE_CHECKING:
    from engine.desk.views import MoversGroup, MoversRow
    from gui.movers.measures import Measure


def headline(group: MoversGroup) -> str:
    """Such as "Chips +$327bn"; a sum over a part of the group says so, no sum leaves the name."""
    name, total = speak(group.name), group.cap_change_usd
    if not total.known:
        return name
    gained = fmt.money(total.value, signed=True)
    if group.counted == len(group.rows):
        return f"{name} {gained}"
    counted = [row.symbol for row in group.rows if row.cap_change_usd.known]
    if len(counted) == 1:
        return tr("{symbol} alone {gained} of {name}").format(
            symbol=counted[0], gained=gained, name=name
        )
    return tr("{name} {gained}, {counted} of {all} known").format(
        name=name, gained=gained, counted=group.counted, all=len(group.rows)
    )


def summary(group: MoversGroup, ranked: Measure) -> str:
    """What is ranked, over how many the sum runs, who leads and who trails."""
    parts = [told(ranked)]
    total = group.cap_change_usd
    if total.known:
        parts.append(
            tr("sum over {counted} of {all}").format(counted=group.counted, all=len(group.rows))
        )
        if total.quality in (Quality.STALE, Quality.FROZEN):
            parts.append(speak(total.quality.value))
    elif total.why:
        parts.append(tr("no sum: {why}").format(why=speak(total.why)))
    moved = ranked_rows(group.rows, ranked)
    known = [row for row in moved if ranked.of(row).known]
    if len(known) > 1:
        first, last = known[0], known[-1]
        parts.append(
            tr("{first} {most} leads, {last} {least} trails").format(
                first=first.symbol,
                most=ranked.write(ranked.of(first).value),
                last=last.symbol,
                least=ranked.write(ranked.of(last).value),
            )
        )
    return " · ".join(parts)


def ranked_rows(rows: tuple[MoversRow, ...], ranked: Measure) -> list[MoversRow]:
    """Largest gain first, largest loss last, what is missing behind them; ties as they came."""
    known = [row for row in rows if ranked.of(row).known]
    known.sort(key=lambda row: -ranked.of(row).value)
    return known + [row for row in rows if not ranked.of(row).known]


def details(row: MoversRow) -> str:
    """Every measure of a row with its as-of, source and reason, line by line."""
    lines = [f"{row.symbol} {row.name}".strip()]
    for one in MEASURES:
        value = one.of(row)
        text = one.write(value.value) if value.known else fmt.DASH
        why = f" ({speak(value.why)})" if value.why else ""
        lines.append(f"{told(one)}: {text}{why}")
    cap = (
        fmt.money(row.cap_usd.value)
        if row.cap_usd.known
        else f"{fmt.DASH} ({speak(row.cap_usd.why)})"
    )
    lines.append(tr("market value: {cap}").format(cap=cap))
    last = row.last
    if last.known:
        when = tr("as of {when}").format(when=fmt.stamp(last.as_of))
        lines.append(f"{when} · {speak(last.source)}")
    return "\n".join(lines)
