"""Minimal Debian systems to try packages in, kept as archives so that the next run is quick."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from checks.place import HOME, UID, USER, Place
from checks.shell import absent, run

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

RELEASES = ("bookworm", "trixie")
_MINUTES = 60.0


class NoRoot(RuntimeError):
    """No root can be made here; the text says why."""


def reason_against() -> str:
    """Why no root can be made on this machine, "" if one can."""
    if os.geteuid() != 0:
        return "needs root (debootstrap, chroot)"
    missing = absent("unshare", "nsenter", "chroot", "setpriv", "tar")
    if missing:
        return f"{', '.join(missing)} missing"
    if run(["unshare", "--mount", "--net", "true"]).status:
        return "this machine makes no name spaces"
    return ""


@contextmanager
def root(cache: Path, release: str, wanted: Sequence[str] = ()) -> Iterator[Place]:
    """A fresh root with an ordinary user in it; it is removed behind the block.

    Args:
        cache: Folder of the archives.
        release: Debian's name of it.
        wanted: Relations as in a control file's Depends, each installed with what it depends on
            and nothing that is only recommended.

    Raises:
        NoRoot: The release or a package cannot be had.
    """
    archive = _base(cache, release)
    for n in range(1, len(wanted) + 1):
        archive = _with(cache, archive, release, tuple(wanted[:n]))
    with _unpacked(cache, archive) as place:
        yield place


@contextmanager
def _unpacked(cache: Path, archive: Path) -> Iterator[Place]:
    folder = Path(tempfile.mkdtemp(prefix="work-", dir=cache))
    folder.chmod(0o755)
    try:
        done = run(["tar", "-C", folder, "--numeric-owner", "-xpf", archive])
        if done.status:
            raise NoRoot(f"{archive.name} cannot be unpacked: {done.text}")
        yield Place(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _base(cache: Path, release: str) -> Path:
    archive = cache / f"{release}.tar"
    if archive.is_file():
        return archive
    if absent("debootstrap"):
        raise NoRoot("debootstrap is not installed")
    cache.mkdir(parents=True, exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="work-", dir=cache))
    folder.chmod(0o755)
    try:
        made = run(
            ["debootstrap", "--variant=minbase", release, folder, *_mirror()],
            timeout=20 * _MINUTES,
        )
        if made.status:
            raise NoRoot(f"debootstrap cannot make {release}: {made.text}")
        place = Place(folder)
        _furnish(place)
        _pack(place, archive)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return archive


def _mirror() -> list[str]:
    """The archive that this machine itself uses; debootstrap's own choice if none is plain."""
    told = os.environ.get("VOLDESK_DEBIAN_MIRROR", "")
    return [told] if told else []


def _furnish(place: Place) -> None:
    """What an installed system has and a fresh root lacks: a host's name, a user, lists."""
    place.inside("/etc/hosts").write_text("127.0.0.1\tlocalhost\n", encoding="utf-8")
    _name_service(place)
    place.run("useradd", "--uid", str(UID), "--create-home", "--home-dir", HOME, USER, user=False)
    place.run("apt-get", "-q", "update", user=False, network=True)


def _name_service(place: Place) -> None:
    shutil.copy("/etc/resolv.conf", place.inside("/etc/resolv.conf"))


def _with(cache: Path, archive: Path, release: str, wanted: tuple[str, ...]) -> Path:
    """The archive with more packages; those of the last relations are added to the one before."""
    mark = hashlib.sha256("\n".join(wanted).encode()).hexdigest()[:12]
    target = cache / f"{release}-{mark}.tar"
    if target.is_file():
        return target
    with _unpacked(cache, archive) as place:
        _name_service(place)
        words = ("apt-get", "-qy", "--no-install-recommends", "satisfy", wanted[-1])
        done = place.run(*words, user=False, network=True, timeout=10 * _MINUTES)
        if done.status:
            place.run("apt-get", "-q", "update", user=False, network=True)
            done = place.run(*words, user=False, network=True, timeout=10 * _MINUTES)
        if done.status:
            raise NoRoot(f"{release} cannot satisfy {wanted[-1]}: {done.text}")
        place.run("apt-get", "clean", user=False)
        _pack(place, target)
    return target


def _pack(place: Place, target: Path) -> None:
    half = target.with_suffix(".part")
    done = run(["tar", "-C", place.root, "--numeric-owner", "-cpf", half, "."])
    if done.status:
        half.unlink(missing_ok=True)
        raise NoRoot(f"{target.name} cannot be packed: {done.text}")
    half.replace(target)
