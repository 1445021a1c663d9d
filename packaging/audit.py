"""Strict audit of the locked run-time packages: 0 clean, 1 holes found, 3 not audited."""

from __future__ import annotations

import subprocess
import sys

CLEAN, HOLES, NOT_AUDITED = 0, 1, 3
_SERVICES = ("pypi", "osv")
_OUT_OF_REACH = (
    "ConnectionError", "ConnectTimeout", "ServiceError", "Max retries", "NameResolution",
    "Failed to establish", "Connection refused", "timed out", "SSLError", "ProxyError",
    "could not be audited",
)  # fmt: skip


def main() -> int:
    """Ask one advisory service after another until one knows the packages."""
    for service in _SERVICES:
        done = subprocess.run(
            [
                sys.executable, "-m", "pip_audit", "--strict", "--disable-pip", "--require-hashes",
                "--vulnerability-service", service, "--requirement", "requirements.lock",
                *sys.argv[1:],
            ],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        said = done.stdout + done.stderr
        status = verdict(done.returncode, said)
        if status == CLEAN:
            print(f"audited ({service}): no known hole")
            return CLEAN
        if status == HOLES:
            print(said.strip())
            return HOLES
    print("not audited: no advisory service answers")
    return NOT_AUDITED


def verdict(returncode: int, said: str) -> int:
    """Tell a clean result and one with holes from one that could not be had.

    Args:
        returncode: Of pip-audit, which gives 1 for holes and for a service that does not answer.
        said: Everything it wrote.
    """
    if returncode == 0:
        return CLEAN
    return NOT_AUDITED if any(word in said for word in _OUT_OF_REACH) else HOLES


if __name__ == "__main__":
    sys.exit(main())
