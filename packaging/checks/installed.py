"""The .deb in a minimal Debian root: installed, used, upgraded, removed as a trader would."""

from __future__ import annotations

import configparser
import shlex
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from release import ROOT

from checks import deb, market
from checks.display import SOCKETS
from checks.place import HOME, Place
from checks.shell import Done, end
from checks.verdict import Result, first_of, judged

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from subprocess import Popen

    from checks.display import Display

PICTURES = ROOT / "artefacts" / "installer"
_ENTRY = "/usr/share/applications/voldesk.desktop"
_PROFILE = f"{HOME}/.local/share/voldesk"
_LIST = "#voldesk-watchlist 1\nNVDA\n[Mine]\nTSM\nBTC\n"
_SETTINGS = 'schema = 1\n\n[ui]\ntheme = "light"\n\n[sources]\nsec_contact = "me@example.org"\n'
BOOKKEEPING = (
    "/proc/", "/sys/", "/dev/", f"{SOCKETS}/", "/run/", "/root/", f"{HOME}/", "/var/lib/dpkg/",
    "/var/lib/apt/", "/var/cache/apt/", "/var/cache/debconf/", "/var/log/", "/etc/ld.so.cache",
    "/etc/resolv.conf", "/work-", "/var/cache/ldconfig/",
)  # fmt: skip
"""Where the package system itself and running programs write."""


@dataclass
class Given:
    """What is tried: the new package, an older one, dumps of the source tree, servers."""

    package: Path
    older: Path
    version: str
    screen: Display
    served: market.Market
    story: Callable[[], market.Document]
    live: Callable[[tuple[str, ...]], Callable[[], market.Document]]


@dataclass
class Walk:
    """One package's life in one root."""

    place: Place
    release: str
    given: Given
    results: list[Result] = field(default_factory=list)

    def name(self, what: str) -> str:
        """The name of a result."""
        return f"{self.release} {what}"


def check(walk: Walk) -> Iterator[Result]:
    """Everything from the older build to the purge, in this order."""
    place = walk.place
    before = place.files(but=BOOKKEEPING)
    packages = _packages(place)
    yield from _install(walk, packages)
    yield from _upgrade(walk)
    yield from _self_test(walk)
    yield from _desktop_entry(walk)
    yield from _story(walk)
    yield from _live(walk)
    yield from _purge(walk, before)


def install(place: Place, package: Path, beside: Popen[str] | None = None) -> Done:
    """Install a local package as a double click would, with no network.

    Args:
        place: The root.
        package: The .deb.
        beside: A program that runs there, which the package's scripts are to see.
    """
    inside = place.inside(f"/root/{package.name}")
    inside.write_bytes(package.read_bytes())
    words = ("apt-get", "-qy", "--no-install-recommends", "install", f"/root/{package.name}")
    if beside is None:
        done = place.run(*words, user=False)
    else:
        done = place.run_beside(beside, *words, user=False)
    inside.unlink()
    return done


def _packages(place: Place) -> set[str]:
    return set(place.run("dpkg-query", "-W", "-f", "${Package}\n", user=False).out.split())


def _install(walk: Walk, before: set[str]) -> Iterator[Result]:
    done = install(walk.place, walk.given.older)
    more = _packages(walk.place) - before
    yield judged(
        walk.name("install"),
        done.status == 0 and more == {"voldesk"},
        f"{deb.OLDER} with its {len(before)} packages of minbase and Depends, no network",
        f"status {done.status}, packages {sorted(more)}: {done.text}",
    )


def _upgrade(walk: Walk) -> Iterator[Result]:
    place, given = walk.place, walk.given
    old = place.run("voldesk", "--version").out.strip()
    settled = place.run(
        "voldesk", "--headless", "--offline", "--dump", f"{HOME}/old.json", "--after", "1"
    )
    for path, text in ((f"{_PROFILE}/watchlists/default.txt", _LIST), (
        f"{_PROFILE}/settings.toml", _SETTINGS)):  # fmt: skip
        place.inside(path).write_text(text, encoding="utf-8")
    program = place.start("voldesk", "--offline", display=given.screen)
    try:
        up = given.screen.wait_for_window(program, 60.0)
        done = install(place, given.package, program)
        alive = program.poll() is None
    finally:
        ended = end(program)
    yield judged(
        walk.name("upgrade under a running program"),
        up and alive and "Voldesk is running: close it and start it again" in done.text,
        f"said in the terminal; the program ran on and ended with {ended.status}",
        f"window up: {up}, alive: {alive}: {done.text[-300:]} {ended.text[-300:]}",
    )
    new = place.run("voldesk", "--version").out.strip()
    yield judged(
        walk.name("upgrade"),
        done.status == settled.status == 0 and given.version in new,
        f"{old} -> {new}",
        f"{settled.text} {done.text}",
    )
    yield _files_of(walk)
    yield _kept(walk)


def _files_of(walk: Walk) -> Result:
    """What is installed is what the new package lists, the older one's file is gone."""
    place = walk.place
    listed = {p for p in deb.listing(walk.given.package) if p.startswith("/usr/lib/voldesk/")}
    there = place.files("/usr/lib/voldesk") | {"/usr/lib/voldesk/"}
    picture = place.inside("/" + deb.CHANGED).read_text(encoding="utf-8")
    wrong = sorted(there ^ listed) + (["the older picture"] if "older" in picture else [])
    wrong += [] if place.inside("/" + deb.MISSING_THEN).is_file() else [deb.MISSING_THEN]
    return judged(
        walk.name("files after the upgrade"),
        not wrong,
        f"{len(there)} paths, those of the package",
        f"{len(wrong)} differ: {first_of(wrong)}",
    )


def _kept(walk: Walk) -> Result:
    place = walk.place
    path = f"{HOME}/new.json"
    done = place.run("voldesk", "--headless", "--offline", "--dump", path, "--after", "1")
    try:
        document = market.read(place.inside(path), done)
    except RuntimeError as fault:
        return judged(walk.name("user's data"), False, str(fault))
    rows = document["watchlist"]
    assert isinstance(rows, list)  # noqa: S101 - the dump's own form
    symbols = [row["symbol"] for row in rows]
    settings = place.inside(f"{_PROFILE}/settings.toml").read_text(encoding="utf-8")
    kept = place.inside(f"{_PROFILE}/watchlists/default.txt").read_text(encoding="utf-8")
    return judged(
        walk.name("user's data"),
        symbols == ["NVDA", "TSM", "BTC"] and "light" in settings and "[Mine]" in kept,
        f"own list {', '.join(symbols)} and own settings used after the upgrade",
        f"{kept!r} {settings!r}",
    )


def _self_test(walk: Walk) -> Iterator[Result]:
    done = walk.place.run("voldesk", "--self-test", timeout=180)
    yield judged(
        walk.name("self-test"), done.status == 0, done.out.strip() or "said nothing", done.err
    )


def exec_line(entry: Path) -> list[str]:
    """The words of a desktop entry's Exec line, without the codes for files."""
    parser = configparser.ConfigParser(interpolation=None, strict=False)
    parser.read(entry, encoding="utf-8")
    words = shlex.split(parser["Desktop Entry"]["Exec"])
    return [word for word in words if not (len(word) == 2 and word.startswith("%"))]


def _desktop_entry(walk: Walk) -> Iterator[Result]:
    words = exec_line(walk.place.inside(_ENTRY))
    yield window(walk.place, walk.given.screen, words, walk.name("desktop entry"), walk.release)


def window(place: Place, screen: Display, words: list[str], name: str, picture: str) -> Result:
    """Start the program in a root on a display without network, look at it, end it."""
    program = place.start(*words, display=screen)
    try:
        painted = screen.wait_for_window(program, 60.0)
        seen = screen.painting()
        screen.save(PICTURES / f"{picture}.png")
    finally:
        done = end(program)
    said = done.text.replace(HOME, "~")
    return judged(
        name,
        painted and done.status == 0 and not done.err.strip(),
        f"Exec={shlex.join(words)}: {seen.colours} colours, {100 * seen.drawn:.0f}% drawn, "
        f"status {done.status} on SIGTERM, picture {picture}.png",
        f"painted: {painted}; said: {said}",
    )


def _story(walk: Walk) -> Iterator[Result]:
    place, path = walk.place, f"{HOME}/story.json"
    name = walk.name("july-2024")
    words = ("--profile", f"{HOME}/story", "--headless", "--dump", path, *market.STORY)
    done = place.run("voldesk", *words, timeout=700)
    try:
        document, source = market.read(place.inside(path), done), walk.given.story()
    except RuntimeError as fault:
        yield judged(name, False, str(fault))
        return
    race = document["race"]
    assert isinstance(race, dict)  # noqa: S101 - the dump's own form
    wrong = market.differences(document, source)
    count = sum(1 for _ in market.leaves(document))
    yield judged(
        name,
        race["last_cross"] == market.CROSSING and not wrong,
        f"crossing {race['last_cross']['date']}, {count} values equal the source tree's",
        f"{len(wrong)} differ: {first_of(wrong)}",
    )


def _live(walk: Walk) -> Iterator[Result]:
    place, name, path = walk.place, walk.name("market server"), f"{HOME}/live.json"
    profile = f"{HOME}/live"
    place.run("mkdir", "-m", "700", profile)
    place.inside(f"{profile}/settings.toml").write_text(_SETTINGS, encoding="utf-8")
    words = walk.given.served.words()
    source = walk.given.live(words)
    told = ("--profile", profile, "--headless", "--dump", path, *words)
    done = place.run("voldesk", *told, network=True, timeout=200)
    try:
        document, beside = market.read(place.inside(path), done), source()
    except RuntimeError as fault:
        yield judged(name, False, str(fault))
        return
    wrong = market.poorer(document, beside)
    sources = sorted(n for n, state in market.states(document).items() if state == "ok")
    yield judged(
        name,
        not wrong,
        f"ok: {', '.join(sources)}; figures {market.filled(document)}",
        first_of(wrong, 8),
    )


def from_source(folder: Path, words: tuple[str, ...]) -> tuple[Path, list[str]]:
    """The dump's file and the options of a run from source with a profile like the root's."""
    profile = Path(tempfile.mkdtemp(dir=folder))
    (profile / "settings.toml").write_text(_SETTINGS, encoding="utf-8")
    target = folder / f"{profile.name}.json"
    return target, ["--profile", str(profile), "--headless", "--dump", str(target), *words]


def _purge(walk: Walk, before: set[str]) -> Iterator[Result]:
    place = walk.place
    data = sorted(place.files(_PROFILE))
    done = place.run("apt-get", "-qy", "purge", "voldesk", user=False)
    after = place.files(but=BOOKKEEPING)
    wrong = sorted(after ^ before)
    kept = sorted(place.files(_PROFILE)) == data and bool(data)
    known = place.inside("/var/lib/dpkg/info").glob("voldesk.*")
    wrong += [path.name for path in known]
    yield judged(
        walk.name("purge"),
        done.status == 0 and not wrong and kept,
        f"{len(before)} paths before and after; the user's {len(data)} stay",
        f"status {done.status}, user's data kept: {kept}, {first_of(wrong)}",
    )
