"""The lines of words of the vol sheet: its headline, its finding, where the numbers come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.figures import thirty_day
from engine.model.value import Quality
from gui import format as fmt
from gui.charts.runs import Run
from gui.tables.cell import quality_words
from gui.text import told, tr
from gui.vol import definitions

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from engine.desk.volview import Figure, VolView
    from engine.model.value import Measured
    from gui.charts.ink import Ink

_DOUBTFUL = (Quality.STALE, Quality.FROZEN)
DOT = " \u00b7 "
BLANK = "\u2007"
"""Keeps the height of a line that has nothing to say."""


def own_thirty_day(view: VolView) -> tuple[str, Measured]:
    """The symbol's own 30-day measure and its name, as the list shows it."""
    return definitions.definition(own_measure(view)).title, _own(view)


def own_measure(view: VolView) -> str:
    """Which figure the head speaks of: published DVOL of its coins, else that at the money."""
    return "dvol" if _own(view) is view.figure("dvol").value else "iv30_atm"


def _own(view: VolView) -> Measured:
    dvol, atm = view.figure("dvol").value, view.figure("iv30_atm").value
    return thirty_day(view.symbol, dvol, atm, view.history.days)


def headline(ink: Ink, view: VolView) -> tuple[Run, ...]:
    """Symbol, the one number, and beside it realized volatility, their difference and rank."""
    title, own = own_thirty_day(view)
    runs = [
        Run(view.symbol, ink.text, ink.title, 10.0),
        Run(_points(own), _tone(ink, own), ink.headline, 6.0),
        Run(title, ink.secondary, ink.axis, 16.0),
    ]
    for name, words in (
        ("yang_zhang_30", tr("RV30")),
        ("iv_minus_rv", tr("IV\u2212RV")),
        ("iv_rank", tr("rank")),
    ):
        runs += _beside(ink, view.figure(name), words)
    if own.quality in _DOUBTFUL or not own.known:
        runs.append(Run(_doubt(own, view), ink.warning, ink.axis))
    return tuple(runs)


def awaited(ink: Ink, symbol: str, *, waiting: bool) -> tuple[Run, ...]:
    """The headline without figures: no symbol, or that of which they are computed."""
    if not symbol:
        sentence = tr("No symbol chosen. Space in the watchlist takes the next one.")
        return (Run(BLANK, ink.text, ink.headline), Run(sentence, ink.secondary, ink.body))
    blank = Run(BLANK, ink.secondary, ink.headline, 6.0)
    runs = (Run(symbol, ink.text, ink.title, 10.0), blank)
    if not waiting:
        return runs
    sentence = tr("Computing {symbol}'s volatility").format(symbol=symbol)
    return (*runs, Run(sentence, ink.secondary, ink.body))


def _beside(ink: Ink, figure: Figure, words: str) -> list[Run]:
    """One smaller number with its name, and n where it stands on recorded days."""
    rank = figure.name in definitions.RANKS
    text = definitions.with_unit(figure) if rank else definitions.number(figure)
    tone = ink.stale if definitions.provisional(figure) else _tone(ink, figure.value)
    runs = [Run(words, ink.secondary, ink.axis, 5.0), Run(text, tone, ink.title, 16.0)]
    if not rank:
        return runs
    note = f"n{fmt.THIN}{figure.n}" if figure.value.known else told(figure.value.detail)
    runs[-1] = Run(text, tone, ink.title, 5.0)
    return [*runs, Run(note, ink.secondary, ink.axis, 16.0)] if note else runs


def _points(measured: Measured) -> str:
    return fmt.points(measured.value) if measured.known else fmt.DASH


def _tone(ink: Ink, measured: Measured) -> QColor:
    if not measured.known:
        return ink.secondary
    return ink.stale if measured.quality is Quality.STALE else ink.text


def _doubt(measured: Measured, view: VolView) -> str:
    """How old a doubtful figure is and why nothing newer came, or why there is none."""
    if not measured.known:
        return told(measured.why)
    words = told(str(measured.quality))
    if measured.as_of is not None:
        stamp = fmt.stamp(measured.as_of, seconds=False)
        words = tr("{quality}, as of {when}").format(quality=words, when=stamp)
    why = told(view.trouble or view.cone.implied_why)
    return tr("{state}: {why}").format(state=words, why=why) if why else words


def origin(view: VolView) -> str:
    """Where the chain comes from and how it stands, or why there is none."""
    if view.chain_why and view.as_of is None:
        return tr("No option chain: {why}").format(why=told(view.chain_why))
    parts = [tr("Options as of {when}").format(when=fmt.stamp(view.as_of))]
    if view.source:
        parts.append(tr("source: {source}").format(source=told(view.source)))
    parts += [part for part in (told(view.quality), told(view.trouble or view.chain_why)) if part]
    return DOT.join(parts)


def explained(figure: Figure) -> str:
    """What a figure is, then in one paragraph all that is known of it."""
    _, what, *known = definitions.tip(figure).split("\n")
    return "\n".join(part for part in (what, DOT.join(known)) if part)


def reading(figure: Figure) -> str:
    """One figure in a line: number, inputs, time, n, source, quality, reason."""
    what, value = definitions.definition(figure.name), figure.value
    parts = [f"{what.title}: {definitions.with_unit(figure)}"]
    if value.why:
        parts.append(told(value.why))
    if figure.inputs:
        parts.append(told(figure.inputs))
    if figure.n:
        parts.append(f"n{fmt.THIN}{figure.n}")
    if value.as_of is not None:
        parts.append(tr("as of {when}").format(when=fmt.stamp(value.as_of, seconds=False)))
    if value.source:
        parts.append(told(value.source))
    parts.append(quality_words(value.quality))
    return DOT.join(parts)


def copied(view: VolView) -> str:
    """Every figure as tab separated lines, a heading first; a missing number is left empty."""
    titles = ("Figure", "Value", "Unit", "n", "Inputs", "As of", "Source", "Quality", "Reason")
    lines = ["\t".join(tr(title) for title in titles)]
    for figure in view.figures:
        what, value = definitions.definition(figure.name), figure.value
        number = f"{value.value:.{what.decimals}f}" if value.known else ""
        stamp = fmt.stamp(value.as_of) if value.as_of is not None else ""
        lines.append(
            "\t".join((
                what.title, number, what.unit, str(figure.n), told(figure.inputs), stamp,
                told(value.source), quality_words(value.quality), told(value.why),
            ))
        )  # fmt: skip
    return "\n".join(lines)
