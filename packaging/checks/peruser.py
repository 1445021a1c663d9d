"""The per-user installer as an ordinary user without network: in, used, upgraded, out again."""

from __future__ import annotations

import os
import shutil
from typing import TYPE_CHECKING

from checks.installed import BOOKKEEPING, exec_line, window
from checks.place import HOME, UID, Place
from checks.shell import Done, end
from checks.verdict import Result, first_of, judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checks.display import Display

_PROGRAM = f"{HOME}/.local/opt/voldesk"
_ENTRY = f"{HOME}/.local/share/applications/voldesk.desktop"
_LAUNCHER = f"{HOME}/.local/bin/voldesk"
_PROFILE = f"{HOME}/.local/share/voldesk"
_DOWNLOADED = f"{HOME}/Downloads/voldesk.run"
_ONCE = f"{_PROGRAM}/_internal/of-an-older-build.txt"
_LIST = f"{_PROFILE}/watchlists/default.txt"
_SHARED = f"{HOME}/.cache/fontconfig/"
"""The font library's own cache, made for every program that draws text."""
_WORDS = "#voldesk-watchlist 1\nNVDA\nTSM\n"


def check(place: Place, release: str, installer: Path, screen: Display) -> Iterator[Result]:
    """Everything from the first installation to the last empty folder, in this order."""
    outside = place.files(but=(*BOOKKEEPING, "/tmp/"))  # noqa: S108 - of the root
    home = place.files(HOME)
    _download(place, installer)
    yield _installed(place, release)
    yield _self_test(place, release)
    words = exec_line(place.inside(_ENTRY)) if place.inside(_ENTRY).is_file() else [_LAUNCHER]
    yield window(place, screen, words, f"{release} .run window", f"{release}-user")
    yield from _running(place, release, screen)
    yield _upgraded(place, release)
    yield from _removed(place, release, home)
    strange = sorted(place.files(but=(*BOOKKEEPING, "/tmp/")) ^ outside)  # noqa: S108 - of the root
    yield judged(
        f"{release} .run outside the home", not strange, "no path changed", first_of(strange)
    )


def _download(place: Place, installer: Path) -> None:
    """Put it where a browser does: not executable, the user's own."""
    target = place.inside(_DOWNLOADED)
    target.parent.mkdir(parents=True)
    shutil.copyfile(installer, target)
    for path in (target.parent, target):
        shutil.chown(path, UID, UID)


def _install(place: Place) -> Done:
    return place.run("sh", _DOWNLOADED)


def _installed(place: Place, release: str) -> Result:
    done = _install(place)
    wanted = (f"{_PROGRAM}/voldesk", f"{_PROGRAM}/uninstall", _LAUNCHER, _ENTRY)
    missing = [path for path in wanted if not os.path.lexists(place.inside(path))]
    return judged(
        f"{release} .run install",
        done.status == 0 and not missing,
        f"{len(place.files(_PROGRAM))} paths, as uid {UID}, no network",
        f"status {done.status}, missing {first_of(missing)}: {done.text}",
    )


def _self_test(place: Place, release: str) -> Result:
    done = place.run(_LAUNCHER, "--self-test", timeout=180)
    return judged(f"{release} .run self-test", done.status == 0, done.out.strip(), done.err)


def _running(place: Place, release: str, screen: Display) -> Iterator[Result]:
    """Neither an upgrade nor a removal takes the program away from under its user."""
    before = place.files(_PROGRAM)
    program = place.start(_LAUNCHER, display=screen)
    try:
        up = screen.wait_for_window(program, 60.0)
        tried = {
            "upgrade": place.run_beside(program, "sh", _DOWNLOADED),
            "removal": place.run_beside(program, f"{_PROGRAM}/uninstall"),
        }
    finally:
        done = end(program)
    for name, said in tried.items():
        yield judged(
            f"{release} .run refuses the {name} of a running program",
            up and said.status != 0 and "running" in said.text.lower(),
            f"status {said.status}: {said.text[-160:]}",
            f"window up: {up}",
        )
    yield judged(
        f"{release} .run leaves a running program whole",
        place.files(_PROGRAM) == before and done.status == 0,
        f"{len(before)} paths, status {done.status} at its end",
        done.text,
    )


def _upgraded(place: Place, release: str) -> Result:
    """An older build is one with a file more, a file changed and a file less."""
    name = f"{release} .run upgrade in place"
    before = place.files(_PROGRAM)
    if not before:
        return Result(name, "FAIL", "nothing is installed")
    place.inside(_ONCE).write_text("older\n", encoding="utf-8")
    drawing = place.inside(f"{_PROGRAM}/_internal/resources/icons/voldesk.svg")
    picture = drawing.read_bytes()
    drawing.write_bytes(picture + b"<!-- older -->")
    place.inside(_LIST).write_text(_WORDS, encoding="utf-8")
    done = _install(place)
    wrong = sorted(place.files(_PROGRAM) ^ before)
    wrong += ["the picture"] if drawing.read_bytes() != picture else []
    wrong += ["the user's list"] if place.inside(_LIST).read_text("utf-8") != _WORDS else []
    again = place.run(_LAUNCHER, "--version")
    return judged(
        name,
        done.status == again.status == 0 and not wrong,
        f"{again.out.strip()}: files as new, the user's list kept",
        f"{first_of(wrong)} {done.text}",
    )


def _uninstall(place: Place, *words: str) -> Done:
    return place.run(f"{_PROGRAM}/uninstall", *words)


def _removed(place: Place, release: str, home: set[str]) -> Iterator[Result]:
    profile = place.files(_PROFILE)
    done = _uninstall(place)
    kept = place.files(_PROFILE) == profile
    downloaded = {_DOWNLOADED}
    left = _only_files(place) - home - profile - downloaded
    yield judged(
        f"{release} .run uninstall",
        done.status == 0 and kept and not left,
        f"empty folders and the user's {len(profile)} paths left",
        f"status {done.status}, data kept: {kept}, left: {first_of(sorted(left))} {done.text}",
    )
    _install(place)
    done = _uninstall(place, "--purge")
    left = _only_files(place) - home - downloaded
    yield judged(
        f"{release} .run uninstall --purge",
        done.status == 0 and not left,
        "nothing but empty folders left",
        f"status {done.status}, left: {first_of(sorted(left))} {done.text}",
    )


def _only_files(place: Place) -> set[str]:
    return {path for path in place.files(HOME, but=(_SHARED,)) if not path.endswith("/")}
