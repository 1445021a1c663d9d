"""The environment that a release is frozen in: what the lock names and PyInstaller, no more."""

from __future__ import annotations

import re
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

RUNTIME = """numpy==2.4.6 \\
    --hash=sha256:11
    # via voldesk (pyproject.toml)
packaging==26.3 \\
    --hash=sha256:66
    # via voldesk (pyproject.toml)
"""
DEVELOPER = """altgraph==0.17.5 \\
    --hash=sha256:22
    # via
    #   macholib
    #   pyinstaller
macholib==1.16.4 ; sys_platform == 'darwin' \\
    --hash=sha256:33
    # via pyinstaller
numpy==2.4.6 \\
    --hash=sha256:11
    # via arch
packaging==26.3 \\
    --hash=sha256:66
    # via pyinstaller
pyinstaller==6.22.3 \\
    --hash=sha256:44
    # via voldesk (pyproject.toml)
pytest==9.0.0 \\
    --hash=sha256:55
    # via voldesk (pyproject.toml)
"""


def _names(text: str) -> list[str]:
    return re.findall(r"^([\w.-]+)==", text, re.M)


def test_pyinstaller_and_what_it_needs_join_the_run_time_lock_with_their_checksums() -> None:
    wanted = script("buildenv").requirements(RUNTIME, DEVELOPER)
    assert _names(wanted) == ["numpy", "packaging", "altgraph", "macholib", "pyinstaller"]
    assert re.findall(r"sha256:(\d+)", wanted) == ["11", "66", "22", "33", "44"]
    assert "; sys_platform == 'darwin'" in wanted


def test_lock_without_pyinstaller_is_refused() -> None:
    with pytest.raises(SystemExit, match="no pyinstaller"):
        script("buildenv").requirements(RUNTIME, RUNTIME)


def test_package_in_two_versions_keeps_both_lines() -> None:
    text = "numpy==2.4.6 ; a \\\n    --hash=sha256:1\nnumpy==2.5.5 ; b \\\n    --hash=sha256:2\n"
    assert script("buildenv").sections(text) == {"numpy": text}


def test_real_locks_give_every_package_a_checksum_and_no_tool_of_the_developer() -> None:
    runtime, developer = (
        (ROOT / name).read_text(encoding="utf-8")
        for name in ("requirements.lock", "requirements-dev.lock")
    )
    wanted = script("buildenv").requirements(runtime, developer)
    assert wanted.startswith(runtime)
    added = set(_names(wanted)) - set(_names(runtime))
    assert {"pyinstaller", "pyinstaller-hooks-contrib", "altgraph", "setuptools"} <= added
    assert not added & {"pytest", "mypy", "ruff", "hypothesis", "quantlib", "coverage"}
    sections = script("buildenv").sections(wanted)
    assert all("--hash=sha256:" in text for text in sections.values())


def _fresh(monkeypatch: pytest.MonkeyPatch, status: int) -> tuple[ModuleType, list[list[str]]]:
    buildenv = script("buildenv")
    ran: list[list[str]] = []

    def run(words: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(words)
        return subprocess.CompletedProcess(words, status)

    monkeypatch.setattr(buildenv.subprocess, "run", run)
    monkeypatch.setattr(
        buildenv.venv.EnvBuilder, "create", lambda _, place: place.mkdir(exist_ok=True)
    )
    return buildenv, ran


def test_environment_is_installed_with_checksums_and_used_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    buildenv, ran = _fresh(monkeypatch, 0)
    python = buildenv.environment(tmp_path)
    assert python == buildenv.environment(tmp_path)
    assert len(ran) == 1
    assert {"--require-hashes", "--only-binary", "--python"} <= set(ran[0])
    assert python.parents[1].parent == tmp_path


def test_environment_that_failed_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    buildenv, ran = _fresh(monkeypatch, 1)
    for _ in range(2):
        with pytest.raises(SystemExit, match="could not be made"):
            buildenv.environment(tmp_path)
    assert len(ran) == 2
