"""The week board: a column for each day, reports before the open above those after the close."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from engine.model.earnings import EventStatus, Session
from gui import format as fmt
from gui.earnings.cards import BODY_PX, HEAD, SMALL_PX, Card, CardBoard, move_words, risk_words
from gui.earnings.model import monday_of, time_left
from gui.earnings.telling import local
from gui.earnings.words import absolute, status_word, week_title, week_words
from gui.text import tr

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from engine.desk.views import EarningsRow

_DAY_HEAD: Final = 24.0
_BAND: Final = 20.0
"""Pixels of a band's caption."""
_GAP: Final = 4.0
_HEIGHTS: Final = (78.0, 60.0, 42.0, 24.0)
"""Of cards with four, three, two and one lines."""
_WEEKDAYS: Final = 5
_NARROW: Final = 118.0
"""Pixels of a card below which it has but one text a line."""
_TODAY: Final = 140.0
"""Pixels of a day's column in which its head says that it is today."""
_BANDS: Final = (
    (Session.BMO,),
    (Session.DMH, Session.UNKNOWN),
    (Session.AMC,),
)


class WeekBoard(CardBoard):
    """Five days, more only where a report falls on a weekend."""

    def title(self) -> str:
        """The week."""
        return week_title(monday_of(self.day))

    def line(self) -> str:
        """What it puts at risk."""
        week = self._model.weeks.get(monday_of(self.day))
        count = len(self.on_page())
        if week is None and count:
            one, more = tr("1 report"), tr("{count} reports")
            return one if count == 1 else more.format(count=count)
        return week_words(week) if count else tr("No reports this week")

    def days(self) -> tuple[date, ...]:
        """Monday to Friday, and what of the weekend has a report."""
        monday = monday_of(self.day)
        week = [monday + timedelta(days=n) for n in range(7)]
        busy = {row.event.day for _, row in self._model.reports()}
        return tuple(day for n, day in enumerate(week) if n < _WEEKDAYS or day in busy)

    def arrange(self, width: float, room: float) -> tuple[tuple[Card, ...], float]:
        """The tallest cards that need no scrolling, else the smallest."""
        bands, days = self._bands(), self.days()
        most = [max((len(day) for day in band), default=0) for band in bands.values()]
        for height in _HEIGHTS:
            need = HEAD + _DAY_HEAD + sum(_BAND + max(1, n) * (height + _GAP) + _GAP for n in most)
            if need <= room:
                break
        spare = max(0.0, room - need) / 2
        across = width / len(days)
        cards, top = [], HEAD + _DAY_HEAD
        self._tops: list[tuple[str, float]] = []
        middle = tuple(bands)[1] if len(bands) > 2 else ""
        for (caption, band), n in zip(bands.items(), most, strict=True):
            self._tops.append((caption, top))
            for column, reports in enumerate(band):
                for place, (key, row) in enumerate(reports):
                    left, y = column * across + _GAP, top + _BAND + place * (height + _GAP)
                    rect = QRectF(left, y, across - 2 * _GAP, height)
                    cards.append(Card(key, row, rect))
            top += _BAND + max(1, n) * (height + _GAP) + _GAP
            top += spare if caption != middle else 0.0
        cards.sort(key=lambda card: (card.rect.left(), card.rect.top()))
        return tuple(cards), max(need, room)

    def _bands(self) -> dict[str, list[list[tuple[str, EarningsRow]]]]:
        """Captions with the reports of each day; the middle one only where it has any."""
        days, found = self.days(), self.on_page()
        captions = (tr("Before open"), tr("In session or unknown"), tr("After close"))
        bands = {}
        for caption, sessions in zip(captions, _BANDS, strict=True):
            band = [
                [pair for pair in found
                 if pair[1].event.day == day and pair[1].event.session in sessions]
                for day in days
            ]  # fmt: skip
            if len(sessions) == 1 or any(band):
                bands[caption] = band
        return bands

    def paint_page(self, painter: QPainter) -> None:
        """Days, today's ground, bands."""
        theme, days = self._theme, self.days()
        across = self.width() / len(days)
        for column, day in enumerate(days):
            whole = QRectF(column * across, HEAD, across, self.height() - HEAD)
            self.day_ground(painter, whole, day)
            today = day == self.today()
            words = fmt.day(day) if across >= 70 else fmt.date_of(day)
            if today and across >= _TODAY:
                words = tr("{day}, today").format(day=words)
            room = QRectF(whole.left() + _GAP + 2.0, HEAD, across - 2 * _GAP, _DAY_HEAD)
            ink = theme.text if today else theme.secondary
            self.write(painter, room, words, ink, BODY_PX, bold=today)
            if today:
                painter.fillRect(QRectF(whole.left(), HEAD, across, 2.0), QColor(theme.focus))
        painter.setPen(QPen(QColor(theme.line), 1.0))
        for column in range(1, len(days)):
            x = round(column * across) + 0.5
            painter.drawLine(QPointF(x, HEAD), QPointF(x, self.height()))
        for caption, top in self._tops:
            painter.setPen(QPen(QColor(theme.line), 1.0))
            painter.drawLine(QPointF(0.0, top + 0.5), QPointF(self.width(), top + 0.5))
            room = QRectF(_GAP + 2.0, top, self.width() - 12.0, _BAND)
            self.write(painter, room, caption, theme.secondary, SMALL_PX)

    def paint_card(self, painter: QPainter, card: Card, rect: QRectF) -> None:
        """Symbol and state, implied move and value at risk, result or countdown."""
        row, theme = card.row, self._theme
        plain, quiet = self.ink(card, theme.text), self.ink(card, theme.secondary)
        narrow = card.rect.width() < _NARROW
        symbol = row.event.symbol + (" ≠" if row.disputed else "") + (" Δ" if row.changes else "")
        lines = [
            (symbol, _state(row), True),
            (move_words(row), risk_words(row), False),
            (_result(row) or time_left(row.event, self._model.now()), _expected(row), False),
            (*_sizes(row), False),
        ]
        if narrow:
            lines = [(left, "", bold) for left, _, bold in lines]
        count = next((n for n, height in zip((4, 3, 2, 1), _HEIGHTS, strict=True)
                      if card.rect.height() >= height), 1)  # fmt: skip
        if count == 1:
            lines = [(symbol, move_words(row), True)]
        tall = rect.height() / count
        for place, (left, right, bold) in enumerate(lines[:count]):
            room = QRectF(rect.left(), rect.top() + place * tall, rect.width(), tall)
            size = BODY_PX if bold else SMALL_PX
            moved = place == 1 and row.event.move_pct == row.event.move_pct
            ink = self.ink(card, self._direction(row)) if moved else plain if place < 2 else quiet
            taken = self.write(painter, room, left, ink, size, bold=bold)
            rest = room.adjusted(taken + 8.0, 0.0, 0.0, 0.0)
            if right and rest.width() > 24.0:
                self.write(painter, rest, right, quiet, SMALL_PX, right=True)

    def _direction(self, row: EarningsRow) -> str:
        return self._theme.up if row.event.move_pct >= 0 else self._theme.down


def _state(row: EarningsRow) -> str:
    """The state, and the hour where it is known better than the session."""
    when = row.event.when
    if when is None or row.event.status is EventStatus.REPORTED:
        return status_word(row)
    return f"{local(when, None)[-5:]} {status_word(row)}"


def _sizes(row: EarningsRow) -> tuple[str, str]:
    """One sigma now and the median of the past."""
    sigma, past = row.one_sigma_pct, row.past
    now = f"1σ ±{absolute(sigma.value)}{fmt.THIN}%" if sigma.known else ""
    if past is None:
        return now, ""
    return now, tr("median {percent} %").format(percent=absolute(past.median))


def _expected(row: EarningsRow) -> str:
    """The expected earnings per share until they are out."""
    event = row.event
    if event.eps_estimate != event.eps_estimate or event.eps_actual == event.eps_actual:
        return ""
    expected = tr("{value}\u2009est").format(value=fmt.number(event.eps_estimate, 2))
    return tr("EPS {figures}").format(figures=expected)


def _result(row: EarningsRow) -> str:
    """The result against the expected, "" before it is out."""
    event = row.event
    if event.eps_actual != event.eps_actual:
        return ""
    actual = fmt.number(event.eps_actual, 2)
    if event.eps_estimate != event.eps_estimate:
        return tr("EPS {figures}").format(figures=actual)
    against = tr("{actual} vs {expected}").format(
        actual=actual, expected=fmt.number(event.eps_estimate, 2)
    )
    return tr("EPS {figures}").format(figures=against)
