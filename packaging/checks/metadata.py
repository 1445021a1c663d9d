"""What Debian's own tools say about the package and the files it installs."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from checks import deb
from checks.shell import absent, run
from checks.verdict import Result, judged, skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checks.built import Built

_TOOLS = (
    ("desktop entry", "usr/share/applications/*.desktop", ("desktop-file-validate",)),
    ("metadata", "usr/share/metainfo/*.xml", ("appstreamcli", "validate", "--no-net")),
    ("well-formed metadata", "usr/share/metainfo/*.xml", ("xmllint", "--noout", "--nonet")),
    ("icon", "usr/share/icons/hicolor/scalable/apps/*.svg", ("xmllint", "--noout", "--nonet")),
)
_ICONS = (48, 64, 128, 256)


def check(made: Built) -> Iterator[Result]:
    """desktop-file-validate, appstreamcli, xmllint, the icons' sizes, lintian."""
    if made.package is None:
        yield Result("metadata", "FAIL", "no .deb in dist")
        return
    with tempfile.TemporaryDirectory(prefix="voldesk-deb-") as folder:
        tree = deb.unpacked(made.package, Path(folder, "tree"))
        for name, pattern, words in _TOOLS:
            yield _said(name, sorted(tree.glob(pattern)), words)
        yield _icons(tree)
        yield _manual(tree)
    yield _lintian(made.package)


def _said(name: str, files: list[Path], words: tuple[str, ...]) -> Result:
    name = f"{name} ({words[0]})"
    if absent(words[0]):
        return skipped(name, f"{words[0]} is not installed")
    if not files:
        return Result(name, "FAIL", "the package holds no such file")
    done = run([*words, *files])
    last = done.text.splitlines()[-1] if done.text else "no word against it"
    return judged(name, done.status == 0, f"{files[0].name}: {last}", done.text)


def _icons(tree: Path) -> Result:
    missing = [
        str(size)
        for size in _ICONS
        if not _is_png(tree / f"usr/share/icons/hicolor/{size}x{size}/apps/voldesk.png", size)
    ]
    return judged(
        "icons", not missing, f"{len(_ICONS) - len(missing)} of {len(_ICONS)} sizes",
        f"no picture of {', '.join(missing)} pixels",
    )  # fmt: skip


def _is_png(path: Path, size: int) -> bool:
    if not path.is_file():
        return False
    head = path.read_bytes()[:24]
    measured = (int.from_bytes(head[16:20], "big"), int.from_bytes(head[20:24], "big"))
    return head.startswith(b"\x89PNG") and measured == (size, size)


def _manual(tree: Path) -> Result:
    if absent("man"):
        return skipped("manual", "man is not installed")
    page = tree / "usr/share/man/man1/voldesk.1.gz"
    done = run(["man", "--warnings", "--encoding=UTF-8", "--local-file", page])
    warned = bool(re.search(r"warning", done.err))
    return judged("manual", done.status == 0 and not warned, f"{len(done.out)} letters", done.err)


def _lintian(package: Path) -> Result:
    if absent("lintian"):
        return skipped("lintian", "lintian is not installed")
    done = run(
        [
            "lintian", "--allow-root", "--fail-on", "error,warning", "--tag-display-limit", "3",
            package,
        ],
        timeout=600,
    )  # fmt: skip
    tags = [line for line in done.out.splitlines() if re.match(r"[EW]: ", line)]
    return judged(
        "lintian", done.status == 0, f"{len(tags)} errors and warnings", "\n".join(tags)[-900:]
    )
