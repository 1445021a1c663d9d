"""The self-test: one bad part is named, a note is no fault, missing fonts are found."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import TYPE_CHECKING, NoReturn

import pytest

from engine.errors import FileFault
from engine.selftest import run_probes
from tests.unit.packaging.scripts import ROOT

if TYPE_CHECKING:
    from pathlib import Path

NO_FONTS = (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
    "<fontconfig><dir>{}</dir></fontconfig>"
)


def _raising(fault: Exception) -> NoReturn:
    raise fault


def test_all_parts_work(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_probes((("pandas", lambda: None), ("fonts", lambda: True))) == 0
    assert capsys.readouterr().out == "self-test: all parts work\n"


def test_note_is_printed_and_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_probes((("fonts", lambda: "install fonts-noto-cjk"),)) == 0
    assert capsys.readouterr().out.startswith("note   fonts: install fonts-noto-cjk\n")


@pytest.mark.parametrize(
    "fault", [ImportError("no x"), FileFault("gone"), OSError("lib"), KeyError("k")]
)
def test_every_fault_is_named_and_the_probes_behind_it_still_run(
    capsys: pytest.CaptureFixture[str], fault: Exception
) -> None:
    ran = []
    probes = (("first", lambda: _raising(fault)), ("second", lambda: ran.append(1)))
    assert run_probes(probes) == 1
    assert ran == [1]
    lines = capsys.readouterr().out.splitlines()
    assert lines == [f"fault  first: {type(fault).__name__}: {fault}", "self-test: 1 faults"]


def test_window_part_passes_but_for_fonts_where_none_is_installed(tmp_path: Path) -> None:
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(NO_FONTS.format(tmp_path), encoding="utf-8")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    assert _window_part(environment)[-1] == "self-test: all parts work"
    assert _window_part({**environment, "FONTCONFIG_FILE": str(configuration)}) == [
        "fault  fonts: RuntimeError: no font with Latin letters: every text would be boxes",
        "self-test: 1 faults",
    ]


def _window_part(environment: dict[str, str]) -> list[str]:
    program = (
        "from engine.selftest import run_probes; from gui.selftest import probes; "
        "run_probes(probes())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT, capture_output=True, text=True, check=True, env=environment,
    )  # fmt: skip
    return done.stdout.splitlines()
