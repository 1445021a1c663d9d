"""The frozen program on this machine: its own test, and a picture of the story."""

from __future__ import annotations

import os
import tempfile
from typing import TYPE_CHECKING

from checks.display import Display, NoDisplay, display, judge
from checks.installed import PICTURES
from checks.shell import run
from checks.verdict import Result, judged, skipped

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checks.built import Built


def check(made: Built) -> Iterator[Result]:
    """`--self-test` and `--screenshot` of the folder."""
    program = made.folder / "voldesk"
    if not program.is_file():
        yield Result("frozen program", "FAIL", "not in dist")
        return
    done = run([program, "--self-test"], environment=_environment(), timeout=180)
    yield judged("frozen self-test", done.status == 0, done.out.strip(), done.err.strip())
    try:
        with display() as screen:
            yield _picture(program, screen)
    except NoDisplay as fault:
        yield skipped("frozen picture", str(fault))


def _environment(**more: str) -> dict[str, str]:
    kept = ("HOME", "PATH", "LANG")
    known = {name: os.environ[name] for name in kept if name in os.environ}
    return {"LANG": "C.UTF-8", **known, "TZ": "UTC", **more}


def _picture(program: Path, screen: Display) -> Result:
    target = PICTURES / "frozen.png"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.unlink(missing_ok=True)
    with tempfile.TemporaryDirectory(prefix="voldesk-frozen-") as profile:
        done = run(
            [
                program, "--profile", profile, "--replay", "july-2024", "--until", "2024-07-31",
                "--speed", "0", "--until-settled", "--screenshot", target, "--size", "1280x800",
                "--after", "600",
            ],
            environment=_environment(DISPLAY=screen.name),
            timeout=700,
        )  # fmt: skip
    if done.status or not target.is_file():
        return Result("frozen picture", "FAIL", f"status {done.status}: {done.text}")
    painting = judge(_pixels(target))
    return judged(
        "frozen picture",
        painting.is_window and not done.err.strip(),
        f"{painting.colours} colours, {100 * painting.drawn:.0f}% drawn, {target.name}",
        done.err,
    )


def _pixels(picture: Path) -> bytes:
    from PySide6.QtGui import QImage

    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    return bytes(image.constBits())
