"""Reports as cards on a page of days: painted, walked by keys, told to screen readers."""

from __future__ import annotations

from abc import abstractmethod
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetricsF, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import QScrollArea, QToolTip, QWidget

from engine.model.earnings import EventStatus
from gui import format as fmt
from gui.earnings.columns import SYMBOL
from gui.earnings.model import about, new_york_day
from gui.earnings.telling import summary
from gui.earnings.words import absolute, signed
from gui.spoken import announce, lines, teach
from gui.tables.tip import plain_tip
from gui.text import tr
from gui.theme import legible, mix

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtGui import QFocusEvent, QMouseEvent, QPaintEvent, QResizeEvent

    from engine.desk.views import EarningsRow
    from gui.earnings.model import EarningsModel
    from gui.theme import Theme

PAD: Final = 6.0
BODY_PX: Final = 12
SMALL_PX: Final = 11
TITLE_PX: Final = 13
HEAD: Final = 44.0
"""Pixels of title and second line."""
_RADIUS: Final = 4.0
_ELIDED: Final = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Card:
    """A report with its place on the page."""

    key: str
    row: EarningsRow
    rect: QRectF


class CardBoard(QWidget):
    """A page of days; what is current is the table's own row.

    Signals:
        picked(str): A card shall be current, "" for none.
        opened(str): The symbol of a card is wanted in the chart.
    """

    picked = Signal(str)
    opened = Signal(str)
    spoken_role = QAccessible.Role.List

    def __init__(self, model: EarningsModel, theme: Theme, parent: QScrollArea) -> None:
        super().__init__(parent)
        teach()
        self._model = model
        self._theme = theme
        self._scroll = parent
        self._day: date | None = None
        self._cards: tuple[Card, ...] = ()
        self._current = ""
        self._chosen: frozenset[str] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # what the kinds of pages differ in

    @abstractmethod
    def title(self) -> str:
        """What the page shows."""

    @abstractmethod
    def line(self) -> str:
        """What is at risk on it."""

    @abstractmethod
    def days(self) -> tuple[date, ...]:
        """The days of the page."""

    @abstractmethod
    def arrange(self, width: float, room: float) -> tuple[tuple[Card, ...], float]:
        """Places of the cards for a width, and the height they need.

        Args:
            width: Pixels there are.
            room: Pixels of height that need no scrolling.
        """

    @abstractmethod
    def paint_page(self, painter: QPainter) -> None:
        """Everything but title and cards."""

    @abstractmethod
    def paint_card(self, painter: QPainter, card: Card, rect: QRectF) -> None:
        """The words of a card."""

    # what is shown

    @property
    def day(self) -> date:
        """A day of the page."""
        return self._day or self.today()

    def today(self) -> date:
        """The day in New York."""
        return new_york_day(self._model.now())

    def open(self, day: date) -> None:
        """Show the page of a day."""
        self._day = day
        self.renew()

    def on_page(self) -> list[tuple[str, EarningsRow]]:
        """The reports of the page by date, those that a filter hides not among them."""
        days = set(self.days())
        return [(key, row) for key, row in self._model.reports() if row.event.day in days]

    def counted(self) -> list[tuple[str, EarningsRow]]:
        """Those of them that the page's title and its file are about."""
        return self.on_page()

    def holds(self, key: str) -> bool:
        """Whether the page has this card."""
        return any(key == found for found, _ in self.on_page())

    @property
    def cards(self) -> tuple[Card, ...]:
        """The cards with their places, in reading order."""
        return self._cards

    def set_chosen(self, current: str, chosen: frozenset[str]) -> None:
        """Frame the current card, tint the chosen ones; the table has changed."""
        moved = current != self._current
        self._current, self._chosen = current, chosen
        self.renew()
        card = self._card()
        if moved and card is not None:
            self._scroll.ensureVisible(
                int(card.rect.center().x()), int(card.rect.center().y()), 0,
                int(card.rect.height() / 2) + 8,
            )  # fmt: skip
            if self.hasFocus():
                announce(self, self.told(card.row))

    def renew(self) -> None:
        """Place and paint everything anew."""
        room = float(self._scroll.viewport().height())
        self._cards, height = self.arrange(float(self.width()), room)
        if self.minimumHeight() != int(height):
            self.setMinimumHeight(int(height))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme's colours."""
        self._theme = theme
        self.update()

    def _card(self) -> Card | None:
        return next((card for card in self._cards if card.key == self._current), None)

    # keys

    def step(self, across: int, down: int) -> None:
        """To the next card in a direction; nothing at the edge, the first one without any."""
        here = self._card()
        if here is None:
            self.go_to_end(0)
            return
        found = self.beside(here, across) if across else self._above(here, down)
        if found is not None:
            self.picked.emit(found.key)

    def go_to_end(self, place: int) -> None:
        """To the first (0) or the last card (-1) that counts; to none on an empty page."""
        keys = {key for key, _ in self.counted()}
        cards = [card for card in self._cards if card.key in keys]
        self.picked.emit(cards[place].key if cards else "")

    def beside(self, here: Card, across: int) -> Card | None:
        """The nearest card of the next column that has any."""
        ahead = [c for c in self._cards if (c.rect.left() - here.rect.left()) * across > 1.0]
        level = here.rect.center().y()
        return min(
            ahead,
            key=lambda c: (c.rect.left() * across, abs(c.rect.center().y() - level)),
            default=None,
        )

    def _above(self, here: Card, down: int) -> Card | None:
        """The next card of the same column."""
        ahead = [
            c
            for c in self._cards
            if (c.rect.top() - here.rect.top()) * down > 1.0
            and c.rect.left() < here.rect.right()
            and c.rect.right() > here.rect.left()
        ]
        return min(ahead, key=lambda c: c.rect.top() * down, default=None)

    # screen readers

    def spoken_name(self) -> str:
        """The page, and the framed card."""
        card = self._card()
        page = f"{self.title()}: {self.line()}"
        return page if card is None else f"{page}. {self.told(card.row)}"

    def spoken_words(self) -> str:
        """Every card in reading order."""
        return lines(*(self.told(card.row) for card in self._cards))

    def told(self, row: EarningsRow) -> str:
        """A card in words."""
        return summary(row, self._model.now())

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Title, page, cards."""
        del event
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.pane))
        room = QRectF(12.0, 6.0, self.width() - 24.0, 18.0)
        self.write(painter, room, self.title(), theme.text, TITLE_PX, bold=True)
        room.translate(0.0, 18.0)
        self.write(painter, room, self.line(), theme.secondary, SMALL_PX)
        self.paint_page(painter)
        for card in self._cards:
            self._ground(painter, card)
            self.paint_card(painter, card, card.rect.adjusted(PAD + 3.0, 2.0, -PAD, -2.0))
        if self.hasFocus() and self._card() is None:
            painter.fillRect(QRectF(0.0, HEAD - 2.0, self.width(), 2.0), QColor(theme.focus))
        painter.end()

    def _ground(self, painter: QPainter, card: Card) -> None:
        """The card's ground, its state at the left edge, its frame if it is current."""
        theme, status = self._theme, card.row.event.status
        chosen = card.key in self._chosen or card.key == self._current
        rect = card.rect.adjusted(0.5, 0.5, -0.5, -0.5)
        edge = QPen(QColor(theme.line), 1.0)
        if about(card.row.event):
            edge.setStyle(Qt.PenStyle.DashLine)
        if card.key == self._current:
            edge = QPen(QColor(theme.focus if self.hasFocus() else theme.secondary), 1.0)
        painter.setPen(edge)
        painter.setBrush(QColor(theme.selection if chosen else theme.raised))
        painter.drawRoundedRect(rect, _RADIUS, _RADIUS)
        if card.key == self._current and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1.0, 1.0, -1.0, -1.0), _RADIUS, _RADIUS)
        stripe = {
            EventStatus.CONFIRMED: theme.series[0],
            EventStatus.OWN: theme.series[1],
            EventStatus.REPORTED: theme.secondary,
        }.get(status)
        if stripe is not None:
            bar = QRectF(rect.left() + 2.0, rect.top() + 4.0, 3.0, rect.height() - 8.0)
            painter.fillRect(bar, QColor(stripe))

    def ink(self, card: Card, role: str) -> str:
        """A role's colour as it is read on the card."""
        chosen = card.key in self._chosen or card.key == self._current
        ground = self._theme.selection if chosen else self._theme.raised
        return legible(role, ground, self._theme.text)

    def write(
        self, painter: QPainter, room: QRectF, text: str, colour: str, pixels: int,
        *, bold: bool = False, right: bool = False,
    ) -> float:  # fmt: skip
        """A line of text, cut where there is no room; the pixels it took."""
        face = font(pixels, bold=bold)
        metrics = QFontMetricsF(face)
        shown = metrics.elidedText(text, _ELIDED, room.width())
        painter.setFont(face)
        painter.setPen(QColor(colour))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, shown)
        return metrics.horizontalAdvance(shown)

    def day_ground(self, painter: QPainter, rect: QRectF, day: date) -> None:
        """Today's ground."""
        if day == self.today():
            painter.fillRect(rect, QColor(mix(self._theme.focus, self._theme.pane, 0.08)))

    # the mouse

    def at(self, place: QPointF) -> Card | None:
        """The card that is there."""
        return next((card for card in self._cards if card.rect.contains(place)), None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a card."""
        card = self.at(event.position())
        if card is not None:
            self.picked.emit(card.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open a card's chart."""
        card = self.at(event.position())
        if card is not None:
            self.opened.emit(card.row.event.symbol)

    def event(self, event: QEvent) -> bool:
        """Tell everything of the card under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            card = self.at(QPointF(event.pos()))
            words = self._model.tip(self._model.row_of(card.key), SYMBOL) if card else ""
            QToolTip.showText(event.globalPos(), plain_tip(words), self)
            return True
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self.renew()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Repaint the frame in the focus colour."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Repaint it in its quiet colour."""
        super().focusOutEvent(event)
        self.update()


def move_words(row: EarningsRow) -> str:
    """The implied move, of a report that is out the move after it; "" if neither is known."""
    moved = row.event.move_pct
    if moved == moved:
        return f"{signed(moved)}{fmt.THIN}%"
    if row.implied_move_pct.known:
        return f"±{absolute(row.implied_move_pct.value)}{fmt.THIN}%"
    return ""


def risk_words(row: EarningsRow) -> str:
    """What the report puts at risk, "" unknown."""
    if not row.at_risk_usd.known:
        return ""
    return tr("{sum} at risk").format(sum=fmt.money(row.at_risk_usd.value))


def font(pixels: int, *, bold: bool = False) -> QFont:
    """The interface's font in a size, figures of one width."""
    made = QFont()
    made.setPixelSize(pixels)
    made.setFeature(QFont.Tag("tnum"), 1)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made
