"""Checks what `make installer` made: sizes, libraries, metadata, self-test, a picture."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "dist" / "voldesk"
_DEB_MB, _FOLDER_MB = 100.0, 350.0
LIBRARIES = {
    "ld-linux-x86-64.so.2": "libc6", "libc.so.6": "libc6", "libdl.so.2": "libc6",
    "libm.so.6": "libc6", "libpthread.so.0": "libc6", "libresolv.so.2": "libc6",
    "librt.so.1": "libc6", "libutil.so.1": "libc6", "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1", "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
}  # fmt: skip
"""The package of every library that may come from the system: those of the control file."""


def main() -> int:
    """Run every check; the status is the number of failed ones."""
    faults = [text for check in _CHECKS for text in check()]
    for text in faults:
        print(f"fault  {text}")
    print("installer: " + (f"{len(faults)} faults" if faults else "all checks passed"))
    return min(len(faults), 100)


def _sizes() -> list[str]:
    packages = _packages()
    if not packages:
        return ["no .deb in dist"]
    deb = Path(packages[0]).stat().st_size / 1e6
    folder = sum(p.lstat().st_size for p in FOLDER.rglob("*") if p.is_file()) / 1e6
    print(f"sizes: .deb {deb:.1f} MB, folder {folder:.1f} MB")
    faults = [f".deb has {deb:.1f} MB, more than {_DEB_MB}"] if deb > _DEB_MB else []
    return faults + (
        [f"folder has {folder:.1f} MB, more than {_FOLDER_MB}"] if folder > _FOLDER_MB else []
    )


def _libraries() -> list[str]:
    binaries = [p for p in FOLDER.rglob("*") if p.is_file() and not p.is_symlink() and _is_elf(p)]
    done = subprocess.run(
        ["readelf", "--dynamic", *map(str, binaries)], capture_output=True, text=True, check=False
    )
    wanted = set(re.findall(r"NEEDED.*\[(.+)\]", done.stdout))
    if not wanted:
        return [f"readelf says nothing about {len(binaries)} binaries: {done.stderr[-200:]}"]
    strange = sorted(wanted - {p.name for p in FOLDER.rglob("*")} - set(LIBRARIES))
    print(f"libraries: {len(binaries)} binaries, all they ask for is bundled or depended on")
    return [f"nobody brings {name}" for name in strange]


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _metadata() -> list[str]:
    entry = str(ROOT / "packaging" / "linux" / "voldesk.desktop")
    if shutil.which("desktop-file-validate") is None:
        print("desktop-file-validate is not installed: the desktop entry was not checked")
        return []
    done = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, check=False
    )
    return [done.stdout.strip()] if done.returncode else []


def _lintian() -> list[str]:
    if shutil.which("lintian") is None:
        print("lintian is not installed: the package was not looked through")
        return []
    done = subprocess.run(
        ["lintian", "--fail-on", "error,warning", "--tag-display-limit", "3", *_packages()],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return [done.stdout.strip()] if done.returncode else []


def _packages() -> list[str]:
    """The newest package, nothing if none is built."""
    found = (ROOT / "dist").glob("voldesk_*.deb")
    return [str(path) for path in sorted(found, key=lambda path: path.stat().st_mtime)][-1:]


def _self_test() -> list[str]:
    done = subprocess.run(
        [str(FOLDER / "voldesk"), "--self-test"],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip
    print(done.stdout.strip())
    return [f"self-test failed: {done.stdout} {done.stderr}"] if done.returncode else []


def _picture() -> list[str]:
    if shutil.which("xvfb-run") is None:
        return ["xvfb-run is not installed: the frozen window was not looked at"]
    artefacts = ROOT / "artefacts"
    artefacts.mkdir(exist_ok=True)
    picture = artefacts / "frozen.png"
    picture.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory() as profile:
        done = subprocess.run(
            [
                "xvfb-run", "-a", "-s", "-screen 0 1280x800x24", str(FOLDER / "voldesk"),
                "--profile", profile, "--replay", "july-2024", "--until", "2024-07-31",
                "--speed", "0", "--until-settled", "--screenshot", str(picture), "--size",
                "1280x800",
            ],
            capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
    if done.returncode or not picture.exists():
        return [f"no picture of the frozen window: {done.returncode} {done.stderr[-400:]}"]
    print(f"picture of the frozen window: {picture.relative_to(ROOT)}")
    return []


_CHECKS = (_sizes, _libraries, _metadata, _lintian, _self_test, _picture)


if __name__ == "__main__":
    sys.exit(main())
