"""A user with a home folder of their own, and what they do with per-user installers."""

from __future__ import annotations

import subprocess
from typing import TYPE_CHECKING

from tests.unit.packaging.frozen_folder import frozen_folder
from tests.unit.packaging.scripts import script

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    import pytest

    Done = subprocess.CompletedProcess[str]

DAY = 1_795_305_600
BUILD = script("build_run")


def small(patch: pytest.MonkeyPatch) -> None:
    """One icon, and a folder that asks for two libraries."""
    patch.setattr(BUILD.share, "SIZES", (48,))
    asked = {"libc.so.6", "libEGL.so.1"}
    patch.setattr(BUILD.needs, "_asked", lambda _folder: (asked, (2, 34)))


def with_qt(frozen: Path) -> None:
    """Give a frozen folder a plugin that asks the system for libraries."""
    plugins = frozen / "_internal/PySide6/Qt/plugins/platforms"
    plugins.mkdir(parents=True)
    (plugins / "libqxcb.so").write_bytes(b"z")


class User:
    """A home folder, and what its owner does with installers."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir()
        self.commands = folder / "commands"
        self.commands.mkdir()
        self.program = self.home / ".local/opt/voldesk/voldesk"
        self.launcher = self.home / ".local/bin/voldesk"
        self.data = self.home / ".local/share/voldesk"

    def unpacked(self, number: str = "9.9.9", change: Callable[[Path], None] | None = None) -> Path:
        """What the file of a version unpacks; `change` gets the frozen folder first."""
        frozen = frozen_folder(self.folder / f"frozen-{number}", number)
        if change is not None:
            change(frozen)
        payload = self.folder / f"payload-{number}"
        BUILD.payload(frozen, number, payload, DAY)
        return payload

    def run(self, path: Path, *words: str, **variables: str) -> Done:
        """Run a script of the installer as this user, with no desktop."""
        return subprocess.run(
            ["sh", str(path), *words], cwd=self.folder, stdin=subprocess.DEVNULL,
            env={
                "HOME": str(self.home), "PATH": f"{self.commands}:/usr/bin:/bin", "LANG": "C.UTF-8",
                **variables,
            },
            capture_output=True, text=True, check=False,
        )  # fmt: skip

    def install(self, payload: Path, *words: str, **variables: str) -> Done:
        return self.run(payload / "install.sh", *words, **variables)

    def remove(self, *words: str, **variables: str) -> Done:
        return self.run(self.program.with_name("uninstall"), *words, **variables)

    def command(self, name: str, text: str) -> None:
        path = self.commands / name
        path.write_text(f"#!/bin/sh\n{text}\n", encoding="utf-8")
        path.chmod(0o755)

    def files(self) -> set[str]:
        return {str(p.relative_to(self.home)) for p in self.home.rglob("*")}
