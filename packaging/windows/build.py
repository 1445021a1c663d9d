"""Builds the setup program for Windows from the frozen folder, on Windows or with Debian's NSIS."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path, PureWindowsPath
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import icons
from release import BUILD

from windows import signing, versionfile

if TYPE_CHECKING:
    from collections.abc import Iterable

SCRIPT = Path(__file__).resolve().parent / "voldesk.nsi"


def check_tools() -> None:
    """Name the missing tool before minutes are spent.

    Raises:
        SystemExit: NSIS is not installed.
    """
    if shutil.which("makensis") is None:
        raise SystemExit("voldesk: makensis missing; install NSIS 3.08 or newer")


def build(folder: Path, number: str, dist: Path, epoch: int) -> Path:
    """The setup program, signed if a certificate is named.

    Args:
        folder: The frozen folder with voldesk.exe.
        number: The version.
        dist: Gets the setup program.
        epoch: Stamp of every file, in seconds since 1970 UTC.

    Raises:
        SystemExit: The program is not in the folder, makensis failed, or it could not be signed.
    """
    program = folder / "voldesk.exe"
    if not program.is_file():
        raise SystemExit(f"voldesk: {folder.name} holds no voldesk.exe")
    signing.sign(program)
    work = BUILD / "windows"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    icon = work / "voldesk.ico"
    icon.write_bytes(icons.ico())
    files = work / "files.nsh"
    files.write_text(file_script(folder), encoding="utf-8")
    target = dist / f"voldesk-{number}-windows-x86_64-setup.exe"
    target.unlink(missing_ok=True)
    kilobytes = sum(path.stat().st_size for path in _files(folder)) // 1024
    named = {
        "AMD64": "1", "VERSION": number, "FOUR": ".".join(map(str, versionfile.four(number))),
        "OUT": str(target.resolve()), "ICON": str(icon), "FILES": str(files), "SIZE": kilobytes,
    }  # fmt: skip
    if signing.wanted():
        named["SIGN"] = f'"{sys.executable}" "{signing.__file__}"'
    done = subprocess.run(
        [
            "makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8",
            *(f"-D{name}={value}" for name, value in named.items()), str(SCRIPT),
        ],
        capture_output=True, text=True, check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
    )  # fmt: skip
    if done.returncode or not target.is_file():
        raise SystemExit(f"makensis: {(done.stdout + done.stderr).strip()}")
    signing.sign(target)
    return target


def file_script(folder: Path) -> str:
    """Macros that install every file of a folder, and that remove exactly these.

    Raises:
        SystemExit: A file has a name that Windows or NSIS cannot take.
    """
    files = _files(folder)
    for path in files:
        _check_name(path.relative_to(folder).as_posix())
    lines = ["!macro INSTALL_FILES"]
    for place in sorted({path.parent for path in files}):
        lines.append(f'  SetOutPath "{_inside(place.relative_to(folder))}"')
        lines += [f'  File "{p}"' for p in files if p.parent == place]
    lines += ["!macroend", "", "!macro REMOVE_FILES"]
    lines += [f'  Delete "{_inside(path.relative_to(folder))}"' for path in files]
    lines += [f'  RMDir "{_inside(place)}"' for place in _folders(folder, files)]
    return "\n".join([*lines, "!macroend", ""])


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _folders(folder: Path, files: Iterable[Path]) -> list[Path]:
    """Every folder below the root that holds something, the deepest first."""
    found = {
        parent for path in files for parent in path.relative_to(folder).parents if parent != Path()
    }
    return sorted(found, key=lambda place: (-len(place.parts), place))


def _inside(place: Path) -> str:
    name = str(PureWindowsPath(place))
    return "$INSTDIR" if name == "." else "$INSTDIR\\" + _quoted(name)


def _quoted(text: str) -> str:
    return text.replace("$", "$$").replace('"', '$\\"')


def _check_name(name: str) -> None:
    if any(sign in name for sign in '<>:"|?*\\') or not name.isprintable():
        raise SystemExit(f"voldesk: Windows cannot hold a file named {name!r}")
    if len(name) > 150:
        raise SystemExit(f"voldesk: {name} is too long a path for Windows' 260 characters")
