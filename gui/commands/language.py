"""Commands of the language: which one the window speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from gui.commands.command import Command, Context, Menu

if TYPE_CHECKING:
    from gui.tongue import Tongue

_A: Final = Context.APP

LANGUAGE: Final[tuple[Command[Tongue], ...]] = (
    Command(
        "app.language_system",
        "Language of the system",
        (),
        _A,
        lambda tongue: tongue.set_language("system"),
        Menu.VIEW,
        words="language locale",
        divided=True,
    ),
    Command(
        "app.language_en",
        "English",
        (),
        _A,
        lambda tongue: tongue.set_language("en"),
        Menu.VIEW,
        words="English language",
    ),
    Command(
        "app.language_zh_tw",
        "Traditional Chinese",
        (),
        _A,
        lambda tongue: tongue.set_language("zh_TW"),
        Menu.VIEW,
        lambda tongue: tongue.why_not("zh_TW"),
        words="language Taiwan 繁體中文",
    ),
    Command(
        "app.language_zh_cn",
        "Simplified Chinese",
        (),
        _A,
        lambda tongue: tongue.set_language("zh_CN"),
        Menu.VIEW,
        lambda tongue: tongue.why_not("zh_CN"),
        words="language China 简体中文",
    ),
)
