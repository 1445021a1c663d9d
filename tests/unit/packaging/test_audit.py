"""The audit tells holes from a service that does not answer."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.unit.packaging.scripts import ROOT, script


@pytest.mark.parametrize(
    ("returncode", "said", "status"),
    [
        (0, "No known vulnerabilities found", 0),
        (1, "Found 1 known vulnerability in 1 package\nrequests 2.0 PYSEC-2024-1 2.32", 1),
        (1, "ServiceError: could not connect", 3),
        (1, "ERROR: numpy: Dependency not found on PyPI and could not be audited", 3),
        (2, "usage: pip-audit", 1),
    ],
)
def test_X10_holes_are_told_from_silence(returncode: int, said: str, status: int) -> None:
    assert script("audit").verdict(returncode, said) == status


def test_X10_status_is_3_where_no_advisory_service_answers() -> None:
    nowhere = "http://127.0.0.1:9"
    proxies = dict.fromkeys(("HTTPS_PROXY", "https_proxy", "ALL_PROXY"), nowhere)
    environment = {k: v for k, v in os.environ.items() if k.lower() != "no_proxy"} | proxies
    done = subprocess.run(
        [sys.executable, "packaging/audit.py", "--timeout", "2"],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 3, done.stdout + done.stderr
    assert done.stdout == "not audited: no advisory service answers\n"
