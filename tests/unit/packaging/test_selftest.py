"""The self-test: one bad part is named, a note is no fault, missing fonts are found."""

from __future__ import annotations

import json
import os
import ssl
import subprocess
import sys
from types import SimpleNamespace
from typing import TYPE_CHECKING, NoReturn

import pytest

from engine import selftest
from engine.errors import FileFault
from engine.providers.socket import authorities
from engine.selftest import licences, run_probes
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


def _frozen(folder: Path, names: tuple[str, ...], texts: dict[str, str]) -> Path:
    """Resources of a frozen program with a list of parts."""
    place = folder / "licences"
    place.mkdir()
    parts = [
        {"name": name, "version": "1", "licence": "MIT", "source": "", "texts": [f"{name}.txt"]}
        for name in names
    ]
    document = {"schema": 1, "parts": parts}
    (place / "parts.json").write_text(json.dumps(document), encoding="utf-8")
    for name, text in texts.items():
        (place / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


NEEDED = ("PySide6_Essentials", "numpy", "pandas", "yfinance", "ccxt")


def test_frozen_program_must_carry_every_licence(tmp_path: Path) -> None:
    whole = dict.fromkeys(NEEDED, "Permission is granted")
    for name in ("whole", "short", "textless", "none"):
        (tmp_path / name).mkdir()
    licences(_frozen(tmp_path / "whole", NEEDED, whole), frozen=True)
    with pytest.raises(RuntimeError, match="not listed: ccxt"):
        licences(_frozen(tmp_path / "short", NEEDED[:-1], whole), frozen=True)
    with pytest.raises(RuntimeError, match="licence of yfinance is missing"):
        licences(_frozen(tmp_path / "textless", NEEDED, {**whole, "yfinance": ""}), frozen=True)
    with pytest.raises(RuntimeError, match="no list of parts"):
        licences(tmp_path / "none", frozen=True)
    licences(tmp_path / "none", frozen=False)


def test_curl_that_cannot_read_its_certificates_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    probes = dict(selftest._probes(ROOT / "resources"))
    assert probes["TLS of curl"]() is None
    from curl_cffi import curl

    monkeypatch.setattr(curl, "DEFAULT_CACERT", "/nowhere/cacert.pem")
    with pytest.raises(RuntimeError, match="curl cannot read the certificates"):
        probes["TLS of curl"]()


@pytest.mark.parametrize("folder", ["empty", "absent"])
def test_streams_trust_the_bundled_authorities_where_the_system_has_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, folder: str
) -> None:
    (tmp_path / "empty").mkdir()
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "CURL_CA_BUNDLE", "REQUESTS_CA_BUNDLE"):
        monkeypatch.delenv(name, raising=False)
    paths = SimpleNamespace(cafile=None, capath=str(tmp_path / folder))
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: paths)
    monkeypatch.setattr(ssl.SSLContext, "load_default_certs", lambda *_: None)
    assert authorities().cert_store_stats()["x509_ca"] > 50


def test_zone_tables_of_the_system_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    probe = dict(selftest._probes(ROOT / "resources"))["time zones"]
    probe()
    monkeypatch.setitem(sys.modules, "tzdata", None)
    with pytest.raises((RuntimeError, ValueError, LookupError)):
        probe()


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
