"""The widget style and fonts of a theme; colours only by role."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette

from gui.text import language
from gui.theme import legible, mix

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from gui.theme import Theme

BODY_PX: Final = 12
_FALLBACKS: Final = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "DejaVu Sans")
_TRADITIONAL: Final = ("Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei UI")
_SIMPLIFIED: Final = ("Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI")
"""Letters shared by both are drawn differently: the language's own font goes first."""

_SHEET: Final = """
* {{ outline: 0; }}
QMainWindow, QWidget#shell, QWidget#desk {{ background: {ground}; }}
QDockWidget {{ background: {line}; }}
QMainWindow::separator {{ background: {ground}; width: 4px; height: 4px; }}
QMainWindow::separator:hover {{ background: {line}; }}
QMenuBar {{ background: {ground}; padding: 1px 4px; }}
QMenuBar::item {{ padding: 4px 8px; background: transparent; color: {secondary}; }}
QMenuBar::item:selected {{ background: {raised}; color: {text}; border-radius: 4px; }}
QMenu {{ background: {raised}; border: 1px solid {line}; padding: 4px 0; }}
QMenu::item {{ padding: 4px 24px 4px 16px; }}
QMenu::item:selected {{ background: {selection}; }}
QMenu::separator {{ height: 1px; background: {line}; margin: 4px 8px; }}
QWidget#dockTitle {{ background: {pane}; border-bottom: 1px solid {line}; }}
QWidget#dockTitle[active="true"] {{ border-bottom: 1px solid {focus}; }}
QLabel#dockName {{ font-size: 13px; font-weight: 500; color: {secondary}; }}
QLabel#dockName[active="true"] {{ color: {text}; }}
QLabel#dockNote {{ font-size: 11px; color: {secondary}; }}
QTableView {{ background: {pane}; border: 0; selection-background-color: {selection}; }}
QWidget#tablePane[replayed="true"] {{ background: {replayed}; }}
QHeaderView {{ background: {pane}; border: 0; }}
QHeaderView::section {{
    background: {pane}; color: {secondary}; border: 0; border-bottom: 1px solid {line};
    padding: 0 6px; font-size: 11px;
}}
QHeaderView::section:hover {{ color: {text}; }}
QHeaderView::up-arrow, QHeaderView::down-arrow {{ width: 7px; height: 7px; }}
QLabel#paneState {{
    color: {secondary}; background: {pane}; border-top: 1px solid {line}; padding: 6px 8px;
}}
QLabel#feedDetails {{
    color: {text}; background: {pane}; border-top: 1px solid {line}; padding: 6px 8px;
}}
QWidget#listDetails {{ background: {pane}; border-top: 1px solid {line}; }}
QLabel#listDetail {{ color: {secondary}; }}
QLabel#listHidden {{ color: {secondary}; font-size: 11px; }}
QWidget#moversHead {{ background: {pane}; border-bottom: 1px solid {line}; }}
QLabel#moversTitle {{ font-size: 21px; font-weight: 600; color: {text}; }}
QLabel#moversLine {{ color: {secondary}; }}
QFrame#alertsPane {{ background: {pane}; }}
QFrame#alertsPane[replayed="true"] {{ background: {replayed}; }}
QLabel#alertsTitle {{
    background: {pane}; color: {secondary}; font-size: 13px; font-weight: 500;
    padding: 5px 6px 3px 6px;
}}
QFrame#firedPopup {{ background: {raised}; border: 1px solid {warning}; border-radius: 4px; }}
QFrame#firedPopup:focus {{ border-color: {focus}; }}
QLabel#firedTitle {{ color: {text}; font-weight: 600; }}
QLabel#firedWords {{ color: {text}; }}
QLabel#firedNote {{ color: {secondary}; font-size: 11px; }}
QLabel#unreadAlerts {{ color: {text}; padding: 0 6px; }}
QWidget#earningsDetails {{ background: {pane}; border-top: 1px solid {line}; }}
QWidget#earningsDetails[beside="true"] {{ border-top: 0; border-left: 1px solid {line}; }}
QWidget#capexLower {{ background: {line}; border-top: 1px solid {line}; }}
QWidget#capexNotes {{ background: {pane}; }}
QLabel#capexHead {{
    background: {pane}; color: {secondary}; font-size: 13px; font-weight: 500;
    padding: 6px 6px 3px 6px;
}}
QLabel#emptyState {{ color: {secondary}; background: transparent; }}
QLineEdit {{
    background: {raised}; border: 1px solid {line}; border-radius: 4px; padding: 3px 6px;
    selection-background-color: {focus_ground};
}}
QLineEdit:focus {{ border-color: {focus}; }}
QLabel#cellCaption {{ color: {secondary}; padding: 0 6px; }}
QFrame#suggestions {{ background: {raised}; border: 1px solid {line}; }}
QFrame#suggestions QListView {{ background: {raised}; border: 0; }}
QLineEdit#cellEditor {{ border: 1px solid {focus}; border-radius: 0; padding: 0 4px; }}
QLabel#refusal {{
    background: {raised}; color: {fault}; border: 1px solid {fault}; padding: 3px 6px;
}}
QFrame#undoBar, QFrame#findLine {{ background: {raised}; border-top: 1px solid {line}; }}
QLabel#findCount {{ color: {secondary}; }}
QFrame#listStrip {{ background: {ground}; border-bottom: 1px solid {line}; }}
QTabBar#listTabs::tab {{ padding: 3px 12px; }}
QToolButton#listMore {{
    background: transparent; color: {secondary}; border: 0; padding: 3px 10px;
}}
QToolButton#listMore:hover {{ color: {text}; }}
QPushButton, QComboBox {{
    background: {raised}; border: 1px solid {line}; border-radius: 4px; padding: 2px 10px;
}}
QPushButton:hover, QComboBox:hover {{ border-color: {secondary}; }}
QPushButton:focus, QComboBox:focus {{ border-color: {focus}; }}
QPushButton:pressed {{ background: {line}; }}
QPushButton:disabled, QComboBox:disabled {{ color: {disabled}; }}
QComboBox::drop-down {{ border: 0; width: 14px; }}
QComboBox QAbstractItemView {{
    background: {raised}; border: 1px solid {line}; selection-background-color: {selection};
}}
QFrame#replayBar {{ background: {band}; border-bottom: 1px solid {replayed}; }}
QFrame#replayBar QLabel {{ background: transparent; }}
QLabel#bannerText {{ font-weight: 600; color: {text}; }}
QSlider {{ border: 1px solid transparent; border-radius: 4px; }}
QSlider:focus {{ border-color: {focus}; }}
QSlider::groove:horizontal {{ height: 4px; background: {groove}; border-radius: 2px; }}
QSlider::sub-page:horizontal {{ background: {replayed}; border-radius: 2px; }}
QSlider::handle:horizontal {{
    width: 10px; height: 14px; margin: -5px 0; border-radius: 4px; background: {text};
}}
QSlider::handle:horizontal:focus {{ background: {focus}; }}
QFrame#noticeLine {{ background: {raised}; border-bottom: 1px solid {line}; }}
QLabel#noticeMark[level="info"] {{ color: {focus}; }}
QLabel#noticeMark[level="warning"] {{ color: {warning}; }}
QLabel#noticeMark[level="fault"] {{ color: {fault}; }}
QLabel#noticeMark {{ font-weight: 600; }}
QLabel#noticeCount {{ color: {secondary}; }}
QStatusBar {{ background: {ground}; border-top: 1px solid {line}; }}
QStatusBar::item {{ border: 0; }}
QLabel#feedState, QLabel#modeWord, QLabel#clockNote, QLabel#said {{
    color: {secondary}; padding: 0 6px;
}}
QLabel#said {{ color: {text}; }}
QLabel#recordingMark, QLabel#unsavedMark {{ color: {fault}; padding: 0 6px; }}
QLabel#feedState[state="late"], QLabel#feedState[state="rate_limited"] {{ color: {warning}; }}
QLabel#feedState[state="down"], QLabel#feedState[state="broken"] {{ color: {fault}; }}
QLabel#modeWord[mode="live"] {{ color: {well}; }}
QLabel#modeWord[mode="replay"] {{ color: {text}; background: {band}; }}
QLabel#modeWord[mode="silent"], QLabel#modeWord[mode="offline"] {{ color: {warning}; }}
QLabel#clockNote {{ color: {warning}; }}
QFrame#overlay {{ background: {raised}; border: 1px solid {line}; border-radius: 4px; }}
QFrame#overlay QListView, QFrame#overlay QTableView {{ background: {raised}; border: 0; }}
QFrame#overlay QListWidget::item {{ padding: 4px 6px; }}
QFrame#overlay QListWidget::item:selected {{ background: {selection}; color: {text}; }}
QFrame#overlay QHeaderView::section {{ background: {raised}; }}
QLabel#overlayTitle {{ font-size: 13px; font-weight: 500; }}
QLabel#overlayText {{ color: {text}; }}
QLabel#overlayRefusal {{ color: {warning}; }}
QFrame#overlay QScrollArea, QWidget#welcomePage {{ background: {raised}; border: 0; }}
QLabel#welcomeTitle {{ font-size: 21px; font-weight: 600; color: {text}; }}
QLabel#welcomeLead {{ color: {secondary}; }}
QLabel#welcomeHead {{ color: {text}; font-size: 13px; font-weight: 500; }}
QRadioButton#welcomeChoice {{
    background: {pane}; border: 1px solid {line}; border-radius: 4px; padding: 0 10px 0 8px;
    spacing: 8px; min-height: 24px; max-height: 24px;
}}
QRadioButton#welcomeChoice:hover {{ border-color: {secondary}; }}
QRadioButton#welcomeChoice:checked {{ background: {selection}; border-color: {selection}; }}
QRadioButton#welcomeChoice:focus {{ border-color: {focus}; }}
QRadioButton#welcomeChoice:disabled {{ color: {secondary}; background: transparent; }}
QRadioButton#welcomeChoice::indicator {{
    width: 7px; height: 7px; border: 1px solid {secondary}; border-radius: 4px;
}}
QRadioButton#welcomeChoice::indicator:checked {{ background: {text}; border-color: {text}; }}
QFrame#overlay QFrame#welcomeTable {{ border: 1px solid {line}; border-radius: 4px; }}
QFrame#overlay QFrame#welcomeTable[active="true"] {{ border-color: {focus}; }}
QPushButton#welcomeStart {{
    background: {selection}; border-color: {selection}; font-weight: 600; padding: 5px 18px;
}}
QPushButton#welcomeStart:focus, QPushButton#welcomeStart:hover {{ border-color: {focus}; }}
QLabel#overlayNote {{ color: {secondary}; font-size: 11px; }}
QToolTip {{ background: {raised}; color: {text}; border: 1px solid {line}; padding: 4px 6px; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {line}; border-radius: 3px; margin: 2px; min-height: 24px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QTabBar::tab {{
    background: {ground}; color: {secondary}; padding: 4px 12px; border-top: 2px solid transparent;
}}
QTabBar::tab:selected {{ background: {pane}; color: {text}; border-top: 2px solid {focus}; }}
"""


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in the colours of `theme`."""
    return _SHEET.format(
        ground=theme.ground, pane=theme.pane, raised=theme.raised, line=theme.line,
        text=theme.text, secondary=theme.secondary, focus=theme.focus,
        selection=theme.selection, replayed=theme.replayed, fault=theme.fault,
        warning=theme.warning, well=theme.well,
        band=mix(theme.replayed, theme.ground, 0.28),
        groove=mix(theme.secondary, theme.ground, 0.6),
        focus_ground=mix(theme.focus, theme.raised, 0.32),
        disabled=disabled(theme),
    )  # fmt: skip


def disabled(theme: Theme) -> str:
    """Words of a button that cannot be pressed now: quieter, and read all the same."""
    return legible(mix(theme.text, theme.raised, 0.5), theme.raised, theme.text)


def body_font() -> QFont:
    """The system's interface font at 12 px with figures of equal width."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    simplified = language() == "zh_CN"
    chinese = (*_SIMPLIFIED, *_TRADITIONAL) if simplified else (*_TRADITIONAL, *_SIMPLIFIED)
    font.setFamilies([font.family(), *_FALLBACKS, *chinese])
    font.setPixelSize(BODY_PX)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def palette(theme: Theme) -> QPalette:
    """Palette roles for what the style sheet does not reach."""
    roles = QPalette.ColorRole
    result = QPalette()
    for role, colour in (
        (roles.Window, theme.ground),
        (roles.Base, theme.pane),
        (roles.AlternateBase, theme.pane),
        (roles.Button, theme.raised),
        (roles.ToolTipBase, theme.raised),
        (roles.Text, theme.text),
        (roles.WindowText, theme.text),
        (roles.ButtonText, theme.text),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.secondary),
        (roles.Highlight, theme.selection),
        (roles.HighlightedText, theme.text),
        (roles.Link, theme.focus),
    ):
        result.setColor(role, QColor(colour))
    return result


def dress(application: QApplication, theme: Theme) -> None:
    """Give the whole application the look of `theme`."""
    application.setStyle("Fusion")
    application.setFont(body_font())
    colour(application, theme)


def colour(application: QApplication, theme: Theme) -> None:
    """Take over the theme's colours alone."""
    application.setPalette(palette(theme))
    application.setStyleSheet(style_sheet(theme))
