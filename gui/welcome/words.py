"""The words of the first-run page."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from PySide6.QtCore import QLocale

from engine import version
from gui.fonts import why_not
from gui.language import LANGUAGES, chosen
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.settings import Directions, ThemeName

OWN: Final = ""
"""Instead of a preset: the list the user has made."""

_THEMES: Final[dict[ThemeName, str]] = {
    "dark": "Dark", "light": "Light", "contrast": "High contrast",
}  # fmt: skip
_DIRECTIONS: Final[dict[Directions, str]] = {
    "west": "Rising green, falling red",
    "china": "Rising red, falling green",
    "korea": "Rising red, falling blue",
    "safe": "Rising blue, falling orange, with triangles",
}
_PRESETS: Final = {
    "default": "Voldesk's own",
    "chips": "Chips",
    "big tech": "Big tech",
    "crypto": "Crypto",
    "empty": "Empty",
}
_PURPOSES: Final = {
    "yahoo": "Prices, option chains, bars, report dates, figures of companies, search",
    "yahoo-stream": "Prices as they change",
    "cboe": "Option chains, 15 minutes late",
    "deribit": "DVOL, options and prices of BTC and ETH",
    "deribit-stream": "The same as they change",
    "coinbase": "Price of BTC and ETH, where Deribit fails",
    "kraken": "Price of BTC and ETH, where Coinbase fails",
    "nasdaq": "Calendar of reports",
    "sec": "Capex and revenue as filed by US companies",
}
_PLACES: Final = {
    "settings": "Settings",
    "lists": "Lists",
    "history": "History",
    "recordings": "Recordings",
    "logs": "Logs",
}
_KEPT: Final = {
    "settings": "What is chosen here and in the settings, a text file",
    "lists": "Every list, a text file each",
    "history": "Closes, implied volatilities and report dates of your symbols",
    "recordings": "Days you have recorded",
    "logs": "What went wrong, for your eyes only; nothing is sent",
}


def lead() -> str:
    """What the page is."""
    return tr(
        "Return starts with what is shown. Everything here can be changed later: “First-run "
        "page” in the Help menu."
    )


def languages() -> Mapping[str, str]:
    """Languages by setting, each called as its speakers call it."""
    spoken = {code: _called(code) for code in LANGUAGES}
    system = tr("System: {language}").format(language=spoken[chosen("system")])
    return {"system": system, **spoken}


def themes() -> Mapping[str, str]:
    """Themes by name."""
    return {name: tr(words) for name, words in _THEMES.items()}


def directions() -> Mapping[str, str]:
    """Conventions for rising and falling by name."""
    return {name: tr(words) for name, words in _DIRECTIONS.items()}


def presets() -> Mapping[str, str]:
    """Presets by name, then the user's own list."""
    return {**{name: tr(words) for name, words in _PRESETS.items()}, OWN: tr("Your list")}


def preset_title(name: str) -> str:
    """What a list made of a preset is called."""
    return tr(_PRESETS[name])


def purpose(name: str) -> str:
    """What a source is asked for."""
    return tr(_PURPOSES[name])


def place(name: str) -> str:
    """What a part of the profile is called."""
    return tr(_PLACES[name])


def kept(name: str) -> str:
    """What such a part holds."""
    return tr(_KEPT[name])


def without_contact() -> str:
    """Why the SEC is off, and what stands in for it."""
    return tr(
        "The SEC is off until you enter an address, which it wants in every request: Return. "
        "The table that comes with Voldesk serves meanwhile, and says so."
    )


def never_sent() -> str:
    """What does not leave the machine."""
    parts = [tr(
        "Never sent: no telemetry, no crash reports, no account, none of your files. Sources see "
        "only what is asked of them: symbols, and what you type into the search."
    )]  # fmt: skip
    if version.UPDATE_URL:
        asked = tr("{host} is asked for the newest version only once you have agreed.")
        parts.append(asked.format(host=urlsplit(version.UPDATE_URL).hostname))
    return " ".join(parts)


def _called(code: str) -> str:
    """A language in its own letters, or in those of now where its own would be boxes."""
    if why_not(code):
        return tr("Traditional Chinese") if code == "zh_TW" else tr("Simplified Chinese")
    return _native(code)


def _native(code: str) -> str:
    return "English" if code == "en" else QLocale(code).nativeLanguageName()
