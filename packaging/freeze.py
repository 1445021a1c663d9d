"""Freezes the program into a folder with PyInstaller, and checks what is in it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import licences
from buildenv import environment, site
from release import BUILD, DIST, ROOT, commit
from release import epoch as last_commit

WORK = BUILD / "pyinstaller" / "voldesk"

_STRIP = ("libpython3", "curl_cffi", "lib-dynload", "libicui18n", "libicuuc")
"""Only libraries with these words in their path: stripping numpy's OpenBLAS breaks it."""
_WANTED = {
    "pyproject.toml": "the version is not in the folder",
    "resources/themes/dark.toml": "the resources are not in the folder",
    "resources/translations/voldesk_zh_TW.qm": "the languages are missing: run make languages",
    "resources/licences/parts.json": "the licences are not in the folder",
}
_TOOLS = ("objdump", "readelf", "as", "ld", "strip")


def freeze(dist: Path, *, epoch: int) -> Path:
    """Build the folder `dist/voldesk`.

    Args:
        dist: Gets the folder; one of an earlier build is replaced.
        epoch: Time that is written into what is built, in seconds since 1970 UTC.

    Raises:
        SystemExit: A tool is missing, the build failed, or something is not in the folder.
    """
    check_tools()
    python = environment()
    subprocess.run(
        [
            str(python), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", str(dist), "--workpath", str(BUILD / "pyinstaller"),
            "packaging/voldesk.spec",
        ],
        cwd=ROOT, check=True,
        env=surroundings(epoch),
    )  # fmt: skip
    folder = dist / "voldesk"
    strip(folder)
    day = datetime.fromtimestamp(epoch, UTC).date().isoformat()
    licences.write(bundled(python), folder, commit=commit(), day=day)
    stamp(folder, epoch)
    faults = missing(folder)
    if faults:
        raise SystemExit("\n".join(f"voldesk: {text}" for text in faults))
    return folder


def bundled(python: Path | None = None) -> list[licences.Part]:
    """Everything in the last build, with licences.

    Args:
        python: Of the environment that it was made in; None finds it.
    """
    frozen = licences.Frozen(WORK, site(python or environment()), Path(sys.base_prefix))
    return licences.parts(frozen)


def surroundings(epoch: int) -> dict[str, str]:
    """The caller's environment without what leads Python elsewhere."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return {**kept, "SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "1"}


def check_tools() -> None:
    """Name the missing tools in one line before minutes are spent."""
    absent = [name for name in _TOOLS if shutil.which(name) is None]
    if absent and sys.platform == "linux":
        raise SystemExit(f"voldesk: {', '.join(absent)} missing; install binutils")


def strip(folder: Path) -> None:
    """Take the symbols out of the libraries that bear it."""
    if sys.platform != "linux":
        return
    for path in folder.rglob("*.so*"):
        relative = str(path.relative_to(folder))
        if not path.is_symlink() and any(word in relative for word in _STRIP):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False)


def stamp(folder: Path, epoch: int) -> None:
    """Give every file one time and, where rights are kept, those that any user needs."""
    for path in (folder, *folder.rglob("*")):
        if path.is_symlink():
            continue
        if sys.platform == "linux":
            path.chmod(0o755 if path.is_dir() or path == folder / "voldesk" else 0o644)
        os.utime(path, (epoch, epoch))


def missing(folder: Path) -> list[str]:
    """What is wrong with a frozen folder, a sentence each."""
    inside = folder / "_internal"
    names = {path.name for path in folder.rglob("*")}
    faults = [why for place, why in _WANTED.items() if not (inside / place).is_file()]
    if sys.platform == "linux" and not any(n.startswith("libxcb-cursor.so.0") for n in names):
        faults.append("libxcb-cursor.so.0 is not in the folder: Qt would not start under X11")
    if not any((folder / name).is_file() for name in ("voldesk", "voldesk.exe")):
        faults.append("the program is not in the folder")
    unwanted = sorted(n for n in names if re.search(r"Qt6(WebEngine|Qml|Quick|Pdf|3D)", n))
    if unwanted:
        faults.append(f"unwanted parts of Qt are in the folder: {', '.join(unwanted[:5])}")
    return faults


if __name__ == "__main__":
    print(freeze(DIST, epoch=last_commit()))
