"""The language in force: chosen from the setting and the environment, installed into Qt."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

import resources
from gui.text import ENGLISH, PROPERTY, forget

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.settings import Language

LANGUAGES: Final = (ENGLISH, "zh_TW", "zh_CN")
NAMES: Final[dict[Language, str]] = {
    "system": "Language of the system",
    "en": "English",
    "zh_TW": "Traditional Chinese",
    "zh_CN": "Simplified Chinese",
}
_TRADITIONAL: Final = ("tw", "hk", "mo", "hant")
_OWNED: Final = "voldesk-language"


def chosen(
    setting: str, environment: Mapping[str, str] = os.environ, platform: str = sys.platform
) -> str:
    """Code of the language of a setting; "system" follows LC_ALL, then LANG, then the system's own.

    Chinese of Taiwan, Hong Kong, Macau and "Hant" is Traditional, every other Chinese Simplified;
    any other language is shown in English.
    """
    if setting in LANGUAGES:
        return setting
    named = environment.get("LC_ALL") or environment.get("LANG") or _of_system(platform)
    parts = named.partition(".")[0].partition("@")[0].replace("-", "_").lower().split("_")
    if parts[0] != "zh":
        return ENGLISH
    return "zh_TW" if any(part in _TRADITIONAL for part in parts[1:]) else "zh_CN"


def _of_system(platform: str) -> str:
    """What Windows and macOS are set to; "" on Linux, where only the two variables count."""
    if platform == "linux":
        return ""
    return next(iter(QLocale.system().uiLanguages()), "")


def speak(code: str) -> str:
    """Have the application speak a language; why it stays English, "" if it speaks it.

    Windows that exist keep their words: they are made anew by `Session.rebuild`.
    """
    why = _undrawn(code)
    return load(ENGLISH if why else code) or why


def load(code: str) -> str:
    """Install the words of a language whether or not a font has its letters; why not, or ""."""
    application = QCoreApplication.instance()
    if application is None:
        return ""
    hush()
    why = ""
    if code != ENGLISH:
        own = QTranslator(application)
        own.setObjectName(_OWNED)
        if own.load(str(resources.path("translations", f"voldesk_{code}.qm"))):
            QCoreApplication.installTranslator(own)
            _speak_qt(code, application)
        else:
            own.deleteLater()
            why = f"translations of {code} are not built (make run builds them): English is shown"
            code = ENGLISH
    application.setProperty(PROPERTY, code)
    forget()
    return why


def _undrawn(code: str) -> str:
    if code == ENGLISH:
        return ""
    from gui.fonts import why_not

    return why_not(code)


def hush() -> None:
    """Back to English."""
    application = QCoreApplication.instance()
    if application is None:
        return
    for old in application.findChildren(QTranslator, _OWNED):
        QCoreApplication.removeTranslator(old)
        old.setObjectName("")
        old.deleteLater()
    application.setProperty(PROPERTY, ENGLISH)
    forget()


def _speak_qt(code: str, application: QCoreApplication) -> None:
    """Qt's own words: those of its file dialogs and of the menus of text boxes."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    words = QTranslator(application)
    words.setObjectName(_OWNED)
    if words.load(f"qtbase_{code}", folder):
        QCoreApplication.installTranslator(words)
    else:
        words.deleteLater()
