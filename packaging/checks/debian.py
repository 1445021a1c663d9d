"""The packages in minimal Debian roots, one release after the other."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from release import BUILD, ROOT, version

from checks import deb, installed, market, menus, peruser
from checks.display import Display, NoDisplay, display
from checks.place import HOME
from checks.roots import RELEASES, NoRoot, reason_against, root
from checks.shell import WITH_US, Done, end
from checks.verdict import Result, skipped

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from checks.built import Built

CACHE = BUILD / "roots"
_SOURCE_S = 700.0
_FRESH_S = 30 * 86_400.0
"""How long an archive of a root serves; packages get newer meanwhile."""


def check(made: Built) -> Iterator[Result]:
    """.deb, menus and .run in a root of each release."""
    against = reason_against()
    if against:
        yield skipped("minimal Debian roots", against)
        return
    if made.package is None:
        yield Result("minimal Debian roots", "FAIL", "no .deb in dist")
        return
    try:
        with _alone(), display() as screen, market.market() as served:
            yield from _releases(made, made.package, screen, served)
    except (NoDisplay, deb.BadPackage) as fault:
        yield skipped("minimal Debian roots", str(fault))


def _releases(
    made: Built, package: Path, screen: Display, served: market.Market
) -> Iterator[Result]:
    depends = deb.field(package, "Depends")
    with tempfile.TemporaryDirectory(prefix="voldesk-older-") as folder:
        source = Source(Path(folder))
        given = installed.Given(
            package,
            deb.older(package, Path(folder, "older.deb")),
            version(),
            screen,
            served,
            source.story,
            source.live,
        )
        for release in RELEASES:
            try:
                yield from _release(made, release, depends, given)
            except NoRoot as fault:
                yield skipped(f"{release} root", str(fault))


def _release(made: Built, release: str, depends: str, given: installed.Given) -> Iterator[Result]:
    with root(CACHE, release, (depends,)) as place:
        yield from installed.check(installed.Walk(place, release, given))
        if made.peruser is None:
            yield Result(f"{release} .run", "FAIL", "no .run in dist")
        else:
            shutil.rmtree(place.inside(f"{HOME}/.local"), ignore_errors=True)
            yield from peruser.check(place, release, made.peruser, given.screen)
    with root(CACHE, release, (depends, menus.TOOLS)) as place:
        yield from menus.check(place, release, given.package)


class Source:
    """Dumps that the source tree makes, to compare with."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._story: market.Document | None = None

    def story(self) -> market.Document:
        """The dump of july-2024, made once."""
        if self._story is None:
            self._story = self.live(market.STORY)()
        return self._story

    def live(self, words: tuple[str, ...]) -> Callable[[], market.Document]:
        """Start a run beside the one in the root; what is returned waits for its dump."""
        target, told = installed.from_source(self._folder, words)
        known = {name: os.environ[name] for name in ("PATH",) if name in os.environ}
        program = subprocess.Popen(
            [*WITH_US, sys.executable, str(ROOT / "main.py"), *told],
            cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            text=True,
            env={**known, "HOME": str(self._folder), "LANG": "C.UTF-8", "TZ": "UTC"},
        )  # fmt: skip

        def finished() -> market.Document:
            try:
                out, err = program.communicate(timeout=_SOURCE_S)
            except subprocess.TimeoutExpired:
                return market.read(target, end(program))
            return market.read(target, Done(program.returncode, out, err))

        return finished


@contextmanager
def _alone() -> Iterator[None]:
    """One run of these checks at a time; what one that was killed left is removed."""
    CACHE.mkdir(parents=True, exist_ok=True)
    with (CACHE / "lock").open("w", encoding="ascii") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        for left in CACHE.glob("work-*"):
            shutil.rmtree(left, ignore_errors=True)
        for archive in CACHE.glob("*.tar"):
            if time.time() - archive.stat().st_mtime > _FRESH_S:
                archive.unlink()
        yield
