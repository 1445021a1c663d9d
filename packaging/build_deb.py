"""Builds the folder with PyInstaller and packs it as a .deb with dpkg-deb."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import textwrap
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build"
DIST = ROOT / "dist"
MAINTAINER = "The Voldesk authors <voldesk@localhost>"
DEPENDS = (
    "libc6 (>= 2.36), libegl1, libgl1, libxcb1, libwayland-client0, libwayland-cursor0, "
    "libwayland-egl1, fontconfig-config, fonts-dejavu-core"
)
"""What the libraries in the folder ask for and is not in it (check_deb.py compares), and a font."""
_STRIP = ("libpython3", "curl_cffi", "lib-dynload")
"""Only libraries with these words in their path: stripping numpy's OpenBLAS breaks it."""


def version() -> str:
    """The version in pyproject.toml."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    match = re.search(r'^version = "([^"]+)"', text, re.M)
    if match is None:
        raise SystemExit("pyproject.toml names no version")
    return match[1]


def check_tools() -> None:
    """Name the missing tools in one line before minutes are spent."""
    missing = [name for name in ("objdump", "strip", "dpkg-deb") if shutil.which(name) is None]
    if missing:
        raise SystemExit(f"voldesk: {', '.join(missing)} missing; install binutils and dpkg")


def freeze() -> Path:
    """The PyInstaller folder."""
    subprocess.run(
        [
            sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN",
            "--distpath", str(DIST), "--workpath", str(BUILD / "pyinstaller"),
            "packaging/voldesk.spec",
        ],
        cwd=ROOT, check=True,
    )  # fmt: skip
    folder = DIST / "voldesk"
    names = [path.name for path in folder.rglob("*")]
    if not any(name.startswith("libxcb-cursor.so.0") for name in names):
        raise SystemExit("libxcb-cursor.so.0 is not in the folder: Qt would not start under X11")
    if not (folder / "_internal" / "resources" / "themes" / "dark.toml").is_file():
        raise SystemExit("the resources are not in the folder")
    if not (folder / "_internal" / "resources" / "translations" / "voldesk_zh_TW.qm").is_file():
        raise SystemExit("the languages are not in the folder: run make languages")
    unwanted = [n for n in names if re.search(r"Qt6(WebEngine|Qml|Quick|Pdf|3D)", n)]
    if unwanted:
        raise SystemExit(f"unwanted parts of Qt are in the folder: {unwanted[:5]}")
    for path in folder.rglob("*"):
        relative = str(path.relative_to(folder))
        if path.is_file() and ".so" in path.name and any(word in relative for word in _STRIP):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=False)
    return folder


def stage(folder: Path, number: str) -> Path:
    """The tree that dpkg-deb packs."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(folder, tree / "usr" / "lib" / "voldesk", symlinks=True)
    share = tree / "usr" / "share"
    places = {
        "voldesk.desktop": share / "applications" / "voldesk.desktop",
        "copyright": share / "doc" / "voldesk" / "copyright",
        "lintian-overrides": share / "lintian" / "overrides" / "voldesk",
    }
    for name, place in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / "packaging" / "linux" / name, place)
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / "voldesk.svg"
    icon.parent.mkdir(parents=True)
    shutil.copy(ROOT / "resources" / "icons" / "voldesk.svg", icon)
    manual = (ROOT / "packaging" / "linux" / "voldesk.1").read_bytes()
    _compress(manual, share / "man" / "man1" / "voldesk.1.gz")
    changes = debian_changelog((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    _compress(changes.encode(), share / "doc" / "voldesk" / "changelog.gz")
    launcher = tree / "usr" / "bin"
    launcher.mkdir(parents=True)
    (launcher / "voldesk").symlink_to("../lib/voldesk/voldesk")
    _control(tree, number)
    _normalise(tree)
    return tree


def pack(tree: Path, number: str) -> Path:
    """The .deb."""
    target = DIST / f"voldesk_{number}_amd64.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(target)],
        check=True, stdout=subprocess.DEVNULL,
    )  # fmt: skip
    return target


def debian_changelog(text: str) -> str:
    """CHANGELOG.md in the form that Debian's tools read: one block a version, newest first."""
    blocks = []
    for number, day, body in re.findall(r"^## (\S+) - (\S+)\n(.*?)(?=^## |\Z)", text, re.M | re.S):
        points = [" ".join(point.split()) for point in re.split(r"^- ", body, flags=re.M)[1:]]
        lines = [
            textwrap.fill(point, 78, initial_indent="  * ", subsequent_indent="    ")
            for point in points
        ]
        stamp = format_datetime(datetime.fromisoformat(day).replace(tzinfo=UTC))
        head, foot = f"voldesk ({number}) unstable; urgency=medium", f" -- {MAINTAINER}  {stamp}"
        blocks.append("\n".join([head, "", *lines, "", foot, ""]))
    return "\n".join(blocks)


def _compress(content: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(content, 9, mtime=0))


def _control(tree: Path, number: str) -> None:
    kilobytes = sum(p.lstat().st_size for p in tree.rglob("*") if p.is_file()) // 1024
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    control.write_text(
        f"Package: voldesk\nVersion: {number}\nArchitecture: amd64\nSection: misc\n"
        f"Priority: optional\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {kilobytes}\nDepends: {DEPENDS}\nRecommends: fonts-noto-cjk\n"
        "Description: desktop volatility monitor for equities and crypto assets\n"
        " Voldesk shows the implied volatility of equities, computed from their option\n"
        " chains, and of crypto assets, live and on one axis, with the earnings calendar\n"
        " around them.\n",
        encoding="utf-8",
    )


def _normalise(tree: Path) -> None:
    for path in (tree, *tree.rglob("*")):
        if path.is_symlink():
            continue
        executable = path.is_dir() or path == tree / "usr" / "lib" / "voldesk" / "voldesk"
        os.chmod(path, 0o755 if executable else 0o644)


def main() -> int:
    """Build everything and print what was made."""
    check_tools()
    number = version()
    folder = freeze()
    package = pack(stage(folder, number), number)
    size = sum(p.lstat().st_size for p in folder.rglob("*") if p.is_file())
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.1f} MB")
    print(f"{folder.relative_to(ROOT)}: {size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
