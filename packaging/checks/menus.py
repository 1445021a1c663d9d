"""The .deb on a system with menus: what it tells the caches, and that a purge untells it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from checks.installed import BOOKKEEPING, install
from checks.verdict import Result, first_of, judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checks.place import Place

TOOLS = "desktop-file-utils, shared-mime-info, hicolor-icon-theme, gtk-update-icon-cache, man-db"
"""What keeps menus, icons and manual pages; a desktop has them, a minimal root has not."""
_CACHES = {
    "applications": "/usr/share/applications/mimeinfo.cache",
    "icons": "/usr/share/icons/hicolor/icon-theme.cache",
}
_TOLD = ("icons", "manual")
"""Caches that must name an installed program; it opens no kind of file, so the first does not."""


def check(place: Place, release: str, package: Path) -> Iterator[Result]:
    """Install and purge, with the caches' words and the list of files before and after."""
    for words in (
        ("gtk-update-icon-cache", "--force", "--quiet", "/usr/share/icons/hicolor"),
        ("update-desktop-database", "-q"),
        ("mandb", "--quiet"),
    ):
        place.run(*words, user=False)
    before = place.files(but=BOOKKEEPING)
    done = install(place, package)
    told = naming(place)
    page = place.run("man", "--where", "voldesk")
    missing = [name for name in _TOLD if name not in told]
    yield judged(
        f"{release} menus told",
        done.status == page.status == 0 and not missing,
        f"caches that name it: {', '.join(told)}; manual {page.out.strip()}",
        f"not told: {first_of(missing)}; {done.text if done.status else page.text}",
    )
    done = place.run("apt-get", "-qy", "purge", "voldesk", user=False)
    place.run("mandb", "--quiet", user=False)  # man-db forgets removed pages at its daily run
    left = naming(place)
    wrong = sorted(place.files(but=BOOKKEEPING) ^ before)
    yield judged(
        f"{release} menus after the purge",
        done.status == 0 and not left and not wrong,
        f"no cache names it, {len(before)} paths as before",
        f"still in {first_of(left)}; {first_of(wrong)}",
    )


def naming(place: Place) -> list[str]:
    """The caches in which the program's name stands; the manual's is asked, it erases nothing."""
    paths = {name: place.inside(path) for name, path in _CACHES.items()}
    found = [
        name for name, path in paths.items() if path.is_file() and b"voldesk" in path.read_bytes()
    ]
    return found + (["manual"] if place.run("whatis", "voldesk").status == 0 else [])
