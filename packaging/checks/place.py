"""Where a command runs: in a root of its own, as whom, with or without a network."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checks.display import SOCKETS, Display
from checks.shell import WITH_US, Done, run

if TYPE_CHECKING:
    from collections.abc import Sequence

UID = 1000
USER = "trader"
HOME = f"/home/{USER}"
_ENTER = r"""
root=$1; sockets=$2; shift 2
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
mkdir -p -m 1777 "$root$sockets"
if [ -d "$sockets" ]; then mount --bind "$sockets" "$root$sockets"; fi
if command -v ip > /dev/null; then ip link set lo up; fi
exec chroot "$root" "$@"
"""
"""Mounts are made in a name space of the command's own: they are gone when it ends."""


def _as_whom(words: Sequence[str], *, display: Display | None, user: bool) -> list[str]:
    """Words for inside the root: the user, nothing of our environment, the command."""
    who = ["--reuid", str(UID), "--regid", str(UID), "--clear-groups"] if user else []
    home = HOME if user else "/root"
    settings = [
        f"HOME={home}", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "TZ=UTC",
        f"USER={USER if user else 'root'}", "DEBIAN_FRONTEND=noninteractive",
    ]  # fmt: skip
    if display is not None:
        settings.append(f"DISPLAY={display.name}")
    return [
        "setpriv", "--pdeathsig", "KILL", *who, "env", "-i", "-C", home, *settings, *words
    ]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Place:
    """A root folder with a Debian system in it."""

    root: Path

    def command(
        self, words: Sequence[str], *, display: Display | None, network: bool, user: bool
    ) -> list[str]:
        """The words that run a command here."""
        separate = ["--mount"] if network else ["--mount", "--net"]
        return [
            "unshare", *separate, "sh", "-ec", _ENTER, "enter", str(self.root), str(SOCKETS),
            *_as_whom(words, display=display, user=user),
        ]  # fmt: skip

    def run(
        self,
        *words: str,
        user: bool = True,
        network: bool = False,
        display: Display | None = None,
        timeout: float = 300.0,
    ) -> Done:
        """Run a command here to its end."""
        return run(
            self.command(words, display=display, network=network, user=user), timeout=timeout
        )

    def run_beside(
        self, program: subprocess.Popen[str], *words: str, user: bool = True, timeout: float = 300.0
    ) -> Done:
        """Run a command where a program of `start` runs.

        Two commands of `run` see each other's processes but, mounts apart, not their files' names.
        """
        entered = ["nsenter", "--target", str(program.pid), "--mount", "--net"]
        inside = ["chroot", str(self.root), *_as_whom(words, display=None, user=user)]
        return run([*entered, *inside], timeout=timeout)

    def start(
        self, *words: str, display: Display | None = None, network: bool = False
    ) -> subprocess.Popen[str]:
        """Start a program here as the ordinary user; its process is the one returned."""
        command = self.command(words, display=display, network=network, user=True)
        return subprocess.Popen(
            [*WITH_US, *command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, text=True, errors="replace",
        )  # fmt: skip

    def inside(self, path: str) -> Path:
        """A path of the root as this machine sees it."""
        return self.root / path.lstrip("/")

    def files(self, below: str = "/", *, but: Sequence[str] = ()) -> set[str]:
        """Every file, link and empty-or-not folder below a folder.

        Args:
            below: The folder, absolute in the root.
            but: Beginnings of absolute paths that are left out.
        """
        found: set[str] = set()
        left_out = tuple(but)
        for folder, folders, files in os.walk(self.inside(below)):
            here = "/" + str(Path(folder).relative_to(self.root))
            here = "" if here == "/." else here
            folders[:] = [name for name in folders if not f"{here}/{name}/".startswith(left_out)]
            found |= {f"{here}/{name}/" for name in folders}
            found |= {f"{here}/{name}" for name in files}
        return {path for path in found if not path.startswith(left_out)}
