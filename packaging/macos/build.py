"""Builds the disk image for macOS from Voldesk.app; signs and notarises it if it is told how.

VOLDESK_SIGN_IDENTITY: name of the Developer ID certificate in the key chain.
VOLDESK_NOTARY_PROFILE: name of the credentials that `notarytool store-credentials` has kept.
Without the first the bundle gets an ad-hoc signature, which Apple's processors ask for.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import icons
import licences
from release import BUILD

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).resolve().parent
_TOOLS = ("codesign", "xcrun", "hdiutil")


def check_tools() -> None:
    """Name the missing tools before minutes are spent.

    Raises:
        SystemExit: One is missing.
    """
    missing = [name for name in (*_TOOLS, "dmgbuild") if shutil.which(name) is None]
    if missing:
        raise SystemExit(f"voldesk: {', '.join(missing)} missing; install Xcode's tools, dmgbuild")


def icon() -> Path:
    """The icon file of bundle and image."""
    path = BUILD / "macos" / "voldesk.icns"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(icons.icns())
    return path


def image(app: Path, drawn: Path) -> dict[str, object]:
    """How the disk image looks, as dmgbuild reads it: the bundle beside a link to Applications."""
    return {
        "title": "Voldesk",
        "icon": str(drawn),
        "format": "UDZO",
        "icon-size": 96,
        "window": {"position": {"x": 200, "y": 200}, "size": {"width": 540, "height": 320}},
        "contents": [
            {"x": 140, "y": 130, "type": "file", "path": str(app)},
            {"x": 400, "y": 130, "type": "link", "path": "/Applications"},
        ],
    }


def steps(app: Path, target: Path, look: Path, told: Mapping[str, str]) -> list[list[str]]:
    """The commands that make a disk image of a bundle, in their order.

    Args:
        app: Voldesk.app.
        target: The disk image.
        look: The file with what `image` gives.
        told: The builder's environment: names certificate and notary credentials, see above.
    """
    identity = told.get("VOLDESK_SIGN_IDENTITY", "")
    notary = told.get("VOLDESK_NOTARY_PROFILE", "")
    if notary and not identity:
        raise SystemExit("voldesk: VOLDESK_NOTARY_PROFILE needs VOLDESK_SIGN_IDENTITY")
    rights = [
        "--options", "runtime", "--timestamp", "--entitlements", str(HERE / "entitlements.plist"),
    ]  # fmt: skip
    sign = ["codesign", "--force", "--deep", *(rights if identity else [])]
    made = [
        [*sign, "--sign", identity or "-", str(app)],
        ["codesign", "--verify", "--deep", "--strict", str(app)],
        ["dmgbuild", "-s", str(look), "Voldesk", str(target)],
    ]
    if identity:
        made.append(["codesign", "--force", "--timestamp", "--sign", identity, str(target)])
    if notary:
        made += [
            ["xcrun", "notarytool", "submit", str(target), "--keychain-profile", notary, "--wait"],
            ["xcrun", "stapler", "staple", str(target)],
        ]
    return made


def add_licences(folder: Path, app: Path) -> None:
    """Copy the licences, which are written after PyInstaller has made both, into the bundle."""
    target = app / "Contents" / "Resources" / licences.PLACE
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(folder / "_internal" / licences.PLACE, target)


def build(folder: Path, number: str, dist: Path, epoch: int) -> Path:
    """The disk image of the bundle that lies beside the frozen folder.

    Args:
        folder: The frozen folder; Voldesk.app lies beside it.
        number: The version.
        dist: Gets the disk image.
        epoch: Not used: hdiutil stamps its own time.

    Raises:
        SystemExit: There is no bundle, or a step failed.
    """
    del epoch
    app = folder.with_name("Voldesk.app")
    if not app.is_dir():
        raise SystemExit(f"voldesk: no {app.name} beside {folder.name}")
    add_licences(folder, app)
    machine = os.uname().machine
    target = dist / f"voldesk-{number}-macos-{machine}.dmg"
    target.unlink(missing_ok=True)
    look = BUILD / "macos" / "image.json"
    look.write_text(json.dumps(image(app, icon())), encoding="utf-8")
    for words in steps(app, target, look, os.environ):
        print(shlex.join(words), flush=True)
        if subprocess.run(words, check=False).returncode:
            raise SystemExit(f"voldesk: {words[0]} failed, no disk image")
    return target
