"""Nothing that was ever committed holds a secret."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.secretscan import secrets_in

ROOT = Path(__file__).resolve().parents[3]
LARGEST = 4 << 20
"""Bytes of a file that is looked at; a larger one must be a known picture or sound."""


def _git(*words: str) -> bytes:
    done = subprocess.run(["git", *words], cwd=ROOT, capture_output=True, check=False)
    if done.returncode:
        pytest.skip(f"not a git clone: no history to look at ({done.stderr.decode()[:60].strip()})")
    return done.stdout


def _contents() -> Iterator[tuple[str, bytes]]:
    """Every file and message of every commit, each once, by its name."""
    if shutil.which("git") is None:
        pytest.skip("no git here: no history to look at")
    listed = _git("rev-list", "--objects", "--all")
    names = dict(line.partition(b" ")[::2] for line in listed.splitlines())
    with subprocess.Popen(
        ["git", "cat-file", "--batch"], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as reader:
        assert reader.stdin is not None
        assert reader.stdout is not None
        for key, name in names.items():
            reader.stdin.write(key + b"\n")
            reader.stdin.flush()
            _, kind, size = reader.stdout.readline().split()
            content = reader.stdout.read(int(size) + 1)[:-1]
            if kind in (b"blob", b"commit", b"tag"):
                yield (name or key).decode(), content
        reader.stdin.close()


def test_X11_no_secret_was_ever_committed(seen: Callable[[str], None]) -> None:
    looked, found, large = 0, [], []
    for name, content in _contents():
        looked += 1
        if len(content) > LARGEST:
            large.append(name)
        found += [f"{name}: {one}" for one in secrets_in(content[:LARGEST])]
    assert found == []
    assert large == []
    seen(f"{looked} files and messages of the history, no secret")


def _of(*parts: str) -> bytes:
    """Put together here, so that the scan does not find this file."""
    return "".join(parts).encode()


@pytest.mark.parametrize(
    "planted",
    [
        _of("-----BEGIN ", "RSA PRIVATE", " KEY-----"),
        _of("-----BEGIN ", "PRIVATE", " KEY-----"),
        _of("AKIA", "Q" * 16),
        _of("ghp", "_", "a1" * 18),
        _of("AIza", "b" * 35),
        _of("sk-", "ant-", "c3" * 20),
        _of("https://bob:", "x9!kQ2", "@proxy.local:3128"),
        _of("Authorization: ", "Bearer ", "d4" * 12),
    ],
)
def test_X11_a_planted_secret_is_found(planted: bytes) -> None:
    assert secrets_in(b"before " + planted + b" after")


def test_X11_made_up_passwords_and_keys_that_are_public_are_none() -> None:
    assert secrets_in(b"http://user:pa55word@proxy:1 -----BEGIN CERTIFICATE----- sk-short") == ()
