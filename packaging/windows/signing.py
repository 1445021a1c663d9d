"""Signs what is released for Windows, if the builder's environment names a certificate.

VOLDESK_SIGN_PFX and VOLDESK_SIGN_PASSWORD: a certificate file with its key, for osslsigncode.
VOLDESK_SIGN_SHA1: thumbprint of a certificate in Windows' store, for signtool.
VOLDESK_SIGN_TIME: address of a time-stamping service; without it the signature ends with the
certificate.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_TITLE = "Voldesk"


def wanted(environment: Mapping[str, str] | None = None) -> bool:
    """Whether a certificate is named."""
    told = os.environ if environment is None else environment
    return bool(told.get("VOLDESK_SIGN_PFX") or told.get("VOLDESK_SIGN_SHA1"))


def command(path: Path, signed: Path, environment: Mapping[str, str]) -> list[str]:
    """The command that signs one file.

    Args:
        path: What is signed.
        signed: Where osslsigncode writes the signed copy; signtool signs in place.
        environment: Names the certificate, see above.
    """
    when = environment.get("VOLDESK_SIGN_TIME", "")
    if pfx := environment.get("VOLDESK_SIGN_PFX"):
        return [
            "osslsigncode", "sign", "-pkcs12", pfx, "-readpass", "-", "-h", "sha256", "-n", _TITLE,
            *(["-ts", when] if when else []), "-in", str(path), "-out", str(signed),
        ]  # fmt: skip
    return [
        "signtool", "sign", "/sha1", environment["VOLDESK_SIGN_SHA1"], "/fd", "sha256",
        "/d", _TITLE, *(["/tr", when, "/td", "sha256"] if when else []), str(path),
    ]  # fmt: skip


def sign(path: Path, environment: Mapping[str, str] | None = None) -> bool:
    """Sign a file in place; False if no certificate is named.

    Raises:
        SystemExit: The signing tool failed; nothing unsigned must pass for signed.
    """
    told = dict(os.environ if environment is None else environment)
    if not wanted(told):
        return False
    signed = path.with_name(f"{path.name}.signed")
    done = subprocess.run(
        command(path, signed, told), input=told.get("VOLDESK_SIGN_PASSWORD", "") + "\n",
        text=True, capture_output=True, check=False,
    )  # fmt: skip
    if done.returncode:
        signed.unlink(missing_ok=True)
        raise SystemExit(f"{path.name} was not signed: {(done.stderr or done.stdout).strip()}")
    if signed.exists():
        signed.replace(path)
    return True


if __name__ == "__main__":
    sign(Path(sys.argv[1]))
