"""Checks what `make installer` made: sizes, metadata, self-test, a picture of the window."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "dist" / "voldesk"
_DEB_MB, _FOLDER_MB = 100.0, 350.0


def main() -> int:
    """Run every check; the status is the number of failed ones."""
    faults = [text for check in (_sizes, _metadata, _self_test, _picture) for text in check()]
    for text in faults:
        print(f"fault  {text}")
    print("installer: " + (f"{len(faults)} faults" if faults else "all checks passed"))
    return min(len(faults), 100)


def _sizes() -> list[str]:
    packages = sorted((ROOT / "dist").glob("voldesk_*.deb"))
    if not packages:
        return ["no .deb in dist"]
    deb = packages[-1].stat().st_size / 1e6
    folder = sum(p.stat().st_size for p in FOLDER.rglob("*") if p.is_file()) / 1e6
    print(f"sizes: .deb {deb:.1f} MB, folder {folder:.1f} MB")
    faults = [f".deb has {deb:.1f} MB, more than {_DEB_MB}"] if deb > _DEB_MB else []
    return faults + (
        [f"folder has {folder:.1f} MB, more than {_FOLDER_MB}"] if folder > _FOLDER_MB else []
    )


def _metadata() -> list[str]:
    entry = str(ROOT / "packaging" / "linux" / "voldesk.desktop")
    if shutil.which("desktop-file-validate") is None:
        print("desktop-file-validate is not installed: the desktop entry was not checked")
        return []
    done = subprocess.run(
        ["desktop-file-validate", entry], capture_output=True, text=True, check=False
    )
    return [done.stdout.strip()] if done.returncode else []


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


if __name__ == "__main__":
    sys.exit(main())
