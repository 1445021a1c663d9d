"""The month: a grid of days with the symbols that report on each."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPen

from engine.model.earnings import Session
from gui import format as fmt
from gui.earnings.cards import BODY_PX, HEAD, SMALL_PX, Card, CardBoard, font, move_words
from gui.earnings.model import monday_of
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from engine.desk.views import EarningsRow

_WEEK_HEAD: Final = 20.0
_NUMBER: Final = 18.0
_GAP: Final = 3.0
_TALL: Final = 22.0
_LEAST_CARD: Final = 64.0
_WIDE: Final = 130.0
"""Pixels of a day from which a card has a line of its own, with session and move."""
_SUM: Final = 104.0
"""Pixels of the column of the weeks' sums."""
_WITH_SUM: Final = 640.0
_WEEKDAYS: Final = 5


class MonthBoard(CardBoard):
    """The weeks of a month; Saturday and Sunday only where a report falls on one."""

    def title(self) -> str:
        """The month."""
        return fmt.year_month(self.day)

    def line(self) -> str:
        """How many reports it has."""
        count = len(self.counted())
        if not count:
            return tr("No reports this month")
        one, more = tr("1 report"), tr("{count} reports")
        return one if count == 1 else more.format(count=count)

    def weeks(self) -> list[date]:
        """The Mondays of the month's weeks."""
        monday, found = monday_of(self.day.replace(day=1)), []
        last = (self.day.replace(day=28) + timedelta(days=4)).replace(day=1) - timedelta(days=1)
        while monday <= last:
            found.append(monday)
            monday += timedelta(days=7)
        return found

    def days(self) -> tuple[date, ...]:
        """Every day of those weeks."""
        return tuple(week + timedelta(days=n) for week in self.weeks() for n in range(7))

    def counted(self) -> list[tuple[str, EarningsRow]]:
        """The reports of the month itself, not those of its first and last week beside it."""
        return [pair for pair in self.on_page() if pair[1].event.day.month == self.day.month]

    def _columns(self) -> int:
        return max((row.event.day.weekday() + 1 for _, row in self.on_page()), default=0)

    def _across(self, width: float) -> tuple[int, float]:
        """Number and width of the days' columns."""
        count = max(_WEEKDAYS, self._columns())
        room = width - (_SUM if width >= _WITH_SUM else 0.0)
        return count, room / count

    def arrange(self, width: float, room: float) -> tuple[tuple[Card, ...], float]:
        """Each week as tall as its fullest day needs, all of them filling the room."""
        _, across = self._across(width)
        each = 1 if across >= _WIDE else max(1, int((across - _GAP) // (_LEAST_CARD + _GAP)))
        by_day: dict[date, list[tuple[str, EarningsRow]]] = {}
        for key, row in self.on_page():
            by_day.setdefault(row.event.day, []).append((key, row))
        weeks = self.weeks()
        lines = [
            max(-(-len(by_day.get(week + timedelta(days=n), ())) // each) for n in range(7))
            for week in weeks
        ]
        needs = [_NUMBER + max(1, n) * (_TALL + _GAP) + _GAP for n in lines]
        spare = max(0.0, room - HEAD - _WEEK_HEAD - sum(needs)) / len(weeks)
        top = HEAD + _WEEK_HEAD
        cards: list[Card] = []
        self._tops: list[tuple[date, float, float]] = []
        for week, need in zip(weeks, needs, strict=True):
            self._tops.append((week, top, need + spare))
            for n in range(7):
                day = by_day.get(week + timedelta(days=n), [])
                cards += _in_day(day, QRectF(n * across, top, across, need), each)
            top += need + spare
        return tuple(cards), max(top, room)

    def beside(self, here: Card, across: int) -> Card | None:
        """The card before or behind in time."""
        place = self._cards.index(here) + across
        return self._cards[place] if 0 <= place < len(self._cards) else None

    def paint_page(self, painter: QPainter) -> None:
        """Weekdays, numbers of the days, lines, the sums of the weeks."""
        theme = self._theme
        count, across = self._across(float(self.width()))
        sums = self.width() >= _WITH_SUM
        for n in range(count):
            room = QRectF(n * across + 6.0, HEAD, across - 8.0, _WEEK_HEAD)
            word = fmt.day(self.weeks()[0] + timedelta(days=n)).split(" ")[0]
            self.write(painter, room, word, theme.secondary, SMALL_PX)
        if sums:
            room = QRectF(count * across, HEAD, _SUM - 10.0, _WEEK_HEAD)
            self.write(painter, room, tr("At risk"), theme.secondary, SMALL_PX, right=True)
        for week, top, tall in self._tops:
            for n in range(count):
                self._paint_day(
                    painter, QRectF(n * across, top, across, tall), week + timedelta(days=n)
                )
            painter.setPen(QPen(QColor(theme.line), 1.0))
            painter.drawLine(QPointF(0.0, top + 0.5), QPointF(self.width(), top + 0.5))
            if sums:
                self._sum(painter, QRectF(count * across, top, _SUM - 10.0, _NUMBER + 4.0), week)
        painter.setPen(QPen(QColor(theme.line), 1.0))
        for n in range(1, count + int(sums)):
            x = round(n * across) + 0.5
            painter.drawLine(QPointF(x, HEAD), QPointF(x, self.height()))

    def _paint_day(self, painter: QPainter, rect: QRectF, day: date) -> None:
        self.day_ground(painter, rect, day)
        theme, today = self._theme, day == self.today()
        if today:
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width(), 2.0),
                             QColor(theme.focus))  # fmt: skip
        inside = day.month == self.day.month
        words = str(day.day) if inside else fmt.date_of(day)
        if today and rect.width() >= _LEAST_CARD + 30.0:
            words = tr("{day}, today").format(day=words)
        ink = theme.text if inside else theme.secondary
        room = QRectF(rect.left() + 6.0, rect.top() + 1.0, rect.width() - 8.0, _NUMBER)
        self.write(painter, room, words, ink, BODY_PX if inside else SMALL_PX, bold=today)

    def _sum(self, painter: QPainter, rect: QRectF, week: date) -> None:
        found = self._model.weeks.get(week)
        if found is None or not found.at_risk_usd.known:
            return
        words = fmt.money(found.at_risk_usd.value)
        self.write(painter, rect, words, self._theme.text, BODY_PX, right=True)

    def paint_card(self, painter: QPainter, card: Card, rect: QRectF) -> None:
        """The symbol, and session and move where there is room."""
        row, theme = card.row, self._theme
        taken = self.write(
            painter, rect, row.event.symbol, self.ink(card, theme.text), BODY_PX, bold=True
        )
        rest = rect.adjusted(taken + 6.0, 0.0, 0.0, 0.0)
        move = move_words(row)
        whole = " · ".join(words for words in (_short(row.event.session), move) if words)
        metrics = QFontMetricsF(font(SMALL_PX))
        for words in (whole, move):
            if metrics.horizontalAdvance(words) <= rest.width():
                quiet = self.ink(card, theme.secondary)
                self.write(painter, rest, words, quiet, SMALL_PX, right=True)
                break


def _short(session: Session) -> str:
    """Open or close, "" for others."""
    return {Session.BMO: tr("open"), Session.AMC: tr("close")}.get(session, "")


def _in_day(reports: list[tuple[str, EarningsRow]], day: QRectF, each: int) -> list[Card]:
    """The cards of a day, `each` of them on a line."""
    wide = (day.width() - _GAP) / each - _GAP
    return [
        Card(
            key,
            row,
            QRectF(
                day.left() + _GAP + (n % each) * (wide + _GAP),
                day.top() + _NUMBER + (n // each) * (_TALL + _GAP) + 2.0,
                wide,
                _TALL,
            ),
        )
        for n, (key, row) in enumerate(reports)
    ]
