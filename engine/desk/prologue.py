"""What a desk knows, as messages from which another desk comes to know exactly the same."""

from __future__ import annotations

import math
from collections import Counter
from typing import TYPE_CHECKING

from engine.desk.implied import Implied, Moves
from engine.desk.sheet import Word
from engine.model.reason import Reason
from engine.model.recorded import KnownWord, LineHistory, SymbolKnown

if TYPE_CHECKING:
    from datetime import datetime

    from engine.desk.ages import Moment
    from engine.desk.board import Board
    from engine.desk.sheet import Sheet
    from engine.desk.store import Store
    from engine.providers.base import Message


def known(store: Store, board: Board, now: datetime) -> tuple[Message, ...]:
    """Everything known of every symbol, to be taken in this order by an empty desk."""
    found: list[Message] = []
    for symbol in store.symbols():
        sheet = store.sheet(symbol)
        found.append(_symbol(sheet, board, now))
        found.extend(_lines(sheet, now))
    return tuple(found)


def restore_symbol(state: SymbolKnown, store: Store, board: Board, moment: Moment) -> None:
    """Know of a symbol what another desk knew; its lines come after it."""
    sheet = store.of_kind(state.symbol, state.kind)
    if state.bars is not None:
        store.take_bars(state.bars, moment.now)
    if state.chain is not None:
        sheet.implied.take(state.chain, moment.now)
    elif state.moves_as_of is not None:
        sheet.implied.moves = Moves(
            state.moves_as_of, state.moves_received, state.moves_source, known=dict(state.moves)
        )
    sheet.implied.spoilt = state.spoilt
    sheet.quote, sheet.told, sheet.tick, sheet.ext = state.quote, state.told, state.tick, state.ext
    sheet.quote_reason, sheet.quote_detail = state.quote_reason, state.quote_detail
    sheet.stored, sheet.intraday = state.stored, state.intraday
    sheet.dvol_point, sheet.dvol_stored = state.dvol, state.dvol_stored
    sheet.vendor = state.vendor
    sheet.capex = {series.source: series for series in state.capex}
    sheet.trail.restore(state.trail, state.breaks, filled=state.filled)
    sheet.words = {one.what: Word(one.reason, one.detail, one.final) for one in state.words}
    sheet.rejected = Counter(dict(state.rejected))
    board.restore(state.symbol, state.events, state.expected, state.changes)


def restore_line(line: LineHistory, store: Store) -> None:
    """Be as another desk's line was, with the last figure of its measure."""
    sheet = store.sheet(line.symbol)
    kept = sheet.dvol if line.measure == "dvol" else sheet.implied.lines.get(line.measure)
    if kept is None:
        return
    kept.restore(line.closes, line.ends, line.points)
    if line.measure == "dvol":
        return
    book = sheet.implied
    book.good.pop(line.measure, None)
    book.refused.pop(line.measure, None)
    if line.last is not None:
        book.good[line.measure] = line.last
    if line.refused is not Reason.OK:
        book.refused[line.measure] = Implied(math.nan, line.refused, line.refused_detail)


def _symbol(sheet: Sheet, board: Board, now: datetime) -> SymbolKnown:
    events, expected = board.known(sheet.what.symbol)
    usable, moves = sheet.implied.usable, sheet.implied.moves
    alone = moves if usable is None else None
    return SymbolKnown(
        symbol=sheet.what.symbol,
        as_of=now,
        kind=sheet.what.kind,
        quote=sheet.quote,
        told=sheet.told,
        tick=sheet.tick,
        ext=sheet.ext,
        quote_reason=sheet.quote_reason,
        quote_detail=sheet.quote_detail,
        stored=sheet.stored,
        bars=None if sheet.bars is None else sheet.bars.raw,
        intraday=sheet.intraday,
        dvol=sheet.dvol_point,
        dvol_stored=sheet.dvol_stored,
        vendor=sheet.vendor,
        capex=tuple(sheet.capex.values()),
        chain=None if usable is None else usable.chain,
        spoilt=sheet.implied.spoilt,
        moves_as_of=None if alone is None else alone.as_of,
        moves_received=math.nan if alone is None else alone.received,
        moves_source="" if alone is None else alone.source,
        moves=() if alone is None else alone.all(),
        events=events,
        expected=expected,
        changes=board.changes(sheet.what.symbol),
        trail=sheet.trail.slots(),
        breaks=sheet.trail.breaks(),
        filled=sheet.trail.filled,
        words=tuple(KnownWord(w, o.reason, o.detail, o.final) for w, o in sheet.words.items()),
        rejected=tuple(sheet.rejected.items()),
    )


def _lines(sheet: Sheet, now: datetime) -> list[LineHistory]:
    book = sheet.implied
    named = [*book.lines.items(), ("dvol", sheet.dvol)]
    found = []
    for measure, line in named:
        good, refused = book.good.get(measure), book.refused.get(measure)
        found.append(
            LineHistory(
                sheet.what.symbol,
                measure,
                line.official(),
                now,
                "recorded" if good is None else good.source,
                line.ends(),
                line.points(),
                good,
                Reason.OK if refused is None else refused.reason,
                "" if refused is None else refused.detail,
            )
        )
    return found
