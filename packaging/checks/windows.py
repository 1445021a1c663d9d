"""The Windows installer as far as Linux can tell: it compiles, and a signature on it holds."""

from __future__ import annotations

import importlib
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from release import epoch, version

from checks.shell import Done, absent, run
from checks.verdict import Result, judged, skipped

if TYPE_CHECKING:
    from collections.abc import Iterator

    from checks.built import Built

_NAME = "windows installer"
_SUBJECT = "/CN=Voldesk throw-away certificate"


def check(_: Built) -> Iterator[Result]:
    """Compile with a small folder in place of the program, sign, verify, spoil, verify."""
    if absent("makensis"):
        yield skipped(_NAME, "makensis (nsis) is not installed")
        return
    with tempfile.TemporaryDirectory(prefix="voldesk-windows-") as place:
        folder = Path(place)
        try:
            setup = importlib.import_module("windows.build").build(
                stand_in(folder / "voldesk"), version(), folder, epoch()
            )
        except (SystemExit, OSError, ImportError) as fault:
            yield Result(_NAME, "FAIL", f"does not compile: {fault}")
            return
        head = setup.read_bytes()[:2]
        yield judged(_NAME, head == b"MZ", f"{setup.name} compiled with a stand-in, not run")
        yield from _signature(folder, setup)


def stand_in(folder: Path) -> Path:
    """A frozen folder for Windows without a program in it."""
    (folder / "_internal" / "resources").mkdir(parents=True)
    (folder / "voldesk.exe").write_bytes(b"MZ stand-in")
    (folder / "_internal" / "resources" / "some.toml").write_text("a = 1\n", encoding="utf-8")
    return folder


def _signature(folder: Path, setup: Path) -> Iterator[Result]:
    name = "windows signature"
    missing = absent("osslsigncode", "openssl")
    if missing:
        yield skipped(name, f"{', '.join(missing)} not installed")
        return
    key, certificate, signed = folder / "key.pem", folder / "cert.pem", folder / "signed.exe"
    made = run(
        [
            "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj",
            _SUBJECT, "-addext", "extendedKeyUsage=codeSigning", "-keyout", key, "-out",
            certificate,
        ]
    )  # fmt: skip
    done = run(
        [
            "osslsigncode", "sign", "-certs", certificate, "-key", key, "-h", "sha256",
            "-n", "Voldesk", "-in", setup, "-out", signed,
        ]
    )  # fmt: skip
    if made.status or done.status:
        yield Result(name, "FAIL", f"{made.text} {done.text}")
        return
    good = _verified(signed, certificate)
    content = bytearray(signed.read_bytes())
    content[len(content) // 2] ^= 0xFF
    signed.write_bytes(content)
    spoilt = _verified(signed, certificate)
    yield judged(
        name,
        good.status == 0 and spoilt.status != 0,
        "holds with a throw-away certificate, fails with one byte changed",
        f"{good.status}: {good.text}, changed {spoilt.status}",
    )


def _verified(signed: Path, certificate: Path) -> Done:
    return run(["osslsigncode", "verify", "-CAfile", certificate, "-in", signed])
