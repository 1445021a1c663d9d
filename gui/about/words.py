"""The sentences of the About sheet."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import PySide6
from PySide6.QtCore import qVersion

from engine.version import VERSION
from gui.text import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from engine.parts import Build, Part


def title() -> str:
    """Name and number."""
    return f"Voldesk {VERSION}"


def qt_folder() -> Path:
    """Where Qt's shared libraries lie, in the environment or in the frozen folder."""
    home = Path(PySide6.__file__).resolve().parent
    inner = home / "Qt" / "lib"
    return inner if inner.is_dir() else home


def made(build: Build | None) -> str:
    """Which commit was built when; of a source tree that it is one."""
    if build is None:
        return tr("Version {version}, run from its source.").format(version=VERSION)
    return tr("Version {version}, commit {commit}, built from the sources of {day}.").format(
        version=VERSION, commit=_short(build.commit), day=build.day
    )


def _short(commit: str) -> str:
    """Enough of a commit's name; a + behind it stays: files differed from it."""
    return commit[:12] + ("+" if commit.endswith("+") else "")


def overview(build: Build | None) -> tuple[str, ...]:
    """What is to be known of the program, a paragraph each."""
    return (
        made(build) + " " + tr("Voldesk is free software under the MIT licence, without any "
                               "warranty; no figure is advice."),
        tr("Qt {version} is used under the LGPL 3 as shared libraries. You may change it: put "
           "your own build of this version in place of the libraries in the folder below, and "
           "start Voldesk again.").format(version=qVersion()),
        str(qt_folder()),
        tr("Figures come from Yahoo Finance, Cboe, Deribit, Coinbase, Kraken, Nasdaq and SEC "
           "EDGAR, each under its own terms. Voldesk is not affiliated with any of them."),
    )  # fmt: skip


def as_text(build: Build | None, parts: Iterable[Part]) -> str:
    """Everything the sheet shows, for the clipboard."""
    lines = (", ".join(filter(None, (f"{p.name} {p.version}", p.licence, p.source))) for p in parts)
    return "\n".join((title(), "", *overview(build), "", *lines, ""))


def without_text(part: Part) -> str:
    """What stands in place of a licence's text that did not come with its part."""
    return tr(
        "{name} came without the text of its licence here: {licence}. The installed Voldesk "
        "holds the texts of all its parts; this one's home page is {source}."
    ).format(name=part.name, licence=part.licence or tr("not named"), source=part.source or "-")
