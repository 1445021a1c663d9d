"""Secrets in text: keys, tokens and passwords, by the shape they are known by."""

from __future__ import annotations

import re
from typing import Final

SHAPES: Final = {
    "private key": rb"-----BEGIN (?:[A-Z0-9]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----",
    "AWS key": rb"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
    "GitHub token": rb"\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{60,})",
    "GitLab token": rb"\bglpat-[A-Za-z0-9_-]{20,}",
    "Slack token": rb"\bxox[abprs]-[A-Za-z0-9-]{10,}",
    "Google key": rb"\bAIza[0-9A-Za-z_-]{35}\b",
    "package index token": rb"\bpypi-AgEIcHlwaS5vcmc[A-Za-z0-9_-]{50,}",
    "language model key": rb"\bsk-(?:ant-|proj-)?[A-Za-z0-9_-]{32,}",
    "Stripe key": rb"\b[sr]k_live_[0-9A-Za-z]{20,}",
    "web token": rb"\beyJ[A-Za-z0-9_-]{12,}\.eyJ[A-Za-z0-9_-]{12,}\.[A-Za-z0-9_-]{12,}",
    "password in an address":
        rb"\b[a-z][a-z0-9+.-]{1,12}://[^\s/:@\"'<>{}]{1,64}:([^\s/:@\"'<>{}%$*]{3,64})@[A-Za-z0-9.-]+",
    "bearer": rb"(?i)\bauthorization[\"']?\s*[:=]\s*[\"']?(?:bearer|basic)\s+[\w+/.=-]{20,}",
}  # fmt: skip
_ALL: Final = [(name, re.compile(shape)) for name, shape in SHAPES.items()]
MADE_UP: Final = re.compile(
    rb"(?i)canary|example|p4ss|pa55|s3cret|secret|password|hunter|hemlig|geheim|invalid|test|hush"
)
"""Words of the made-up passwords that tests plant in addresses."""


def secrets_in(content: bytes) -> tuple[str, ...]:
    """What in a text looks like a secret: its kind and its first letters."""
    found = []
    for name, shape in _ALL:
        for match in shape.finditer(content):
            planted = name == "password in an address" and MADE_UP.search(match[1])
            if not planted:
                found.append(f"{name}: {match[0][:24].decode('ascii', 'replace')}")
    return tuple(dict.fromkeys(found))
