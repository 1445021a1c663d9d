"""The user's own statements: the sheet that asks, and the undoable steps it makes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.desk.ownsteps import remove_statements_text, statement_text
from engine.model.newyork import NEW_YORK
from engine.model.statement import Check
from gui.events import own
from gui.fieldform import FieldForm
from gui.text import tr

if TYPE_CHECKING:
    from datetime import date

    from engine.model.statement import Statement
    from gui.bridge import EngineFacade
    from gui.tables.pane import TablePane
    from gui.watchlist.edits import ListEdits


class Owning:
    """Adds, edits and removes statements.

    Args:
        pane: Its window holds the sheet; says what is in the way.
        engine: Knows and takes the statements.
        edits: Makes the steps.
    """

    def __init__(self, pane: TablePane, engine: EngineFacade, edits: ListEdits) -> None:
        self._pane, self._engine, self._edits = pane, engine, edits
        self._form: FieldForm | None = None

    @property
    def form(self) -> FieldForm:
        """Made when it is first wanted."""
        if self._form is None:
            self._form = FieldForm(self._pane.window(), {
                "symbol": (tr("Symbol"), tr("NVDA, or nothing")),
                "day": (tr("Day"), tr("2024-07-30 or 30 Jul")),
                "text": (tr("Statement"), tr("what was said, in one sentence")),
                "figure": (tr("Figure"), tr("4.5, or nothing")),
                "unit": (tr("Unit"), tr("USD bn, %")),
                "source": (tr("Source"), tr("who said it, and where it stands")),
                "report": (tr("Report's day"), tr("2024-07-30, or nothing")),
            })  # fmt: skip
        return self._form

    def add(self, symbol: str) -> None:
        """Ask for a statement, begun with a symbol and today."""
        texts = {"symbol": symbol, "day": self._today().isoformat()}
        self._open(tr("Own statement"), texts, "text" if symbol else "symbol", None)

    def edit(self, one: Statement) -> None:
        """Ask for another content of an own statement."""
        self._open(tr("Own statement"), own.texts_of(one), "text", one)

    def remove(self, ones: list[Statement]) -> None:
        """Take own statements away as one step."""
        before, ids = self._engine.own_statements(), {one.id for one in ones}
        left = tuple(one for one in before if one.id not in ids)
        text = remove_statements_text(named(ones[0]), len(ones))
        self._edits.write("statements", before, left, text, sorted(ids))

    def why_not(self, one: Statement | None) -> str:
        """Why a statement cannot be changed, "" if it can."""
        if one is None:
            return tr("No statement is selected")
        if one.check is not Check.OWN:
            return tr("This statement is shipped with its source and is not changed; Ins adds "
                      "an own one")  # fmt: skip
        return ""

    def _open(self, title: str, texts: dict[str, str], first: str, old: Statement | None) -> None:
        if self.form.isVisible():
            self.form.dismiss()
            return
        self.form.appear_for(title, texts, first, lambda given: self._take(given, old))

    def _take(self, texts: dict[str, str], old: Statement | None) -> tuple[str, str] | None:
        before = self._engine.own_statements()
        key = own.fresh_id(before) if old is None else old.id
        one = own.read(texts, key, self._today())
        if isinstance(one, own.Refused):
            return one.field, one.why
        if old is None:
            after = (*before, one)
        else:
            after = tuple(one if each.id == old.id else each for each in before)
        text = statement_text(named(one), new=old is None)
        self._edits.write("statements", before, after, text, (one.id,))
        return None

    def _today(self) -> date:
        return self._engine.now().astimezone(NEW_YORK).date()


def named(one: Statement) -> str:
    """Whose statement of which day, for the steps to undo."""
    return f"{one.symbol} {one.day.isoformat()}".strip()
