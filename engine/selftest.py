"""Probes of an installed program: every bundled library, the resources, one replay step."""

from __future__ import annotations

import importlib.util
import re
import sqlite3
import ssl
import sys
import tempfile
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import VoldeskError
from engine.version import PROJECT, VERSION, version_in

if TYPE_CHECKING:
    from collections.abc import Callable

Probe = tuple[str, "Callable[[], object]"]
"""Name and check. A check raises on a fault; a text that it returns is printed as a note."""

_LOOKED_FOR = (
    ArithmeticError, AssertionError, AttributeError, EOFError, ImportError, LookupError, NameError,
    OSError, RuntimeError, SyntaxError, TypeError, ValueError, VoldeskError, sqlite3.Error,
)  # fmt: skip
"""What a library that is bundled in part raises. Anything else ends the self-test with status 1."""

_ZONES = {"America/New_York": 12, "Asia/Taipei": 0, "Europe/London": 17, "Asia/Tokyo": 1}
"""Hour of each zone's clock at 16:00 UTC on 1 July 2024."""

_REQUIRED_PARTS = frozenset({"PySide6-Essentials", "numpy", "pandas", "yfinance", "ccxt"})
"""Some of the parts whose licences a frozen program must carry, by name."""

_CURL_LACKS_CERTIFICATES, _CURL_NO_CONNECTION = 77, 7
"""Codes of libcurl's errors CURLE_SSL_CACERT_BADFILE and CURLE_COULDNT_CONNECT."""

_RESOURCES = (
    "themes/dark.toml",
    "themes/light.toml",
    "themes/contrast.toml",
    "icons/voldesk.svg",
    "reference/companies.csv",
    "reference/capex.csv",
    "reference/ciks.csv",
    "reference/guidance.csv",
    "reference/statements.csv",
    "reference/instruments.csv",
    "reference/earnings-history.csv",
    "reference/groups.csv",
    "sounds/alert.wav",
    "replay/july-2024/story.toml",
)


def self_test(resources: Path, window_probes: tuple[Probe, ...] = ()) -> int:
    """Run all probes offline; 0, or 1 after a list of faults on stdout."""
    return run_probes((*_probes(resources), *window_probes))


def run_probes(probes: tuple[Probe, ...]) -> int:
    """Run the probes one after another, print notes and faults; 0, or 1 if one failed."""
    faults = 0
    for name, probe in probes:
        try:
            said = probe()
        except _LOOKED_FOR as fault:
            faults += 1
            _say(f"fault  {name}: {type(fault).__name__}: {fault}")
        else:
            if isinstance(said, str):
                _say(f"note   {name}: {said}")
    _say("self-test: " + (f"{faults} faults" if faults else "all parts work"))
    return 1 if faults else 0


def _say(text: str) -> None:
    if sys.stdout is not None:
        sys.stdout.write(text + "\n")
        sys.stdout.flush()


def _require(condition: object, text: str) -> None:
    if not condition:
        raise RuntimeError(text)


def _probes(resources: Path) -> tuple[Probe, ...]:
    return (
        ("version", _version),
        ("resources", lambda: _resources(resources)),
        ("licences", lambda: licences(resources, frozen=hasattr(sys, "frozen"))),
        ("pandas", _pandas),
        ("scipy", _scipy),
        ("time zones", _zones),
        ("certificates", _certificates),
        ("TLS", _tls),
        ("TLS of curl", _curl_tls),
        ("ccxt", _ccxt),
        ("curl_cffi", _curl_cffi),
        ("yfinance", _yfinance),
        ("websockets", _websockets),
        ("exchange calendars", _calendars),
        ("sqlite", _sqlite),
        ("user folders", _folders),
        ("story", lambda: _story(resources)),
    )


def _version() -> None:
    """The number comes from the pyproject.toml beside the program."""
    _require(re.fullmatch(r"\d+(\.\d+){1,3}\S*", VERSION), f"{VERSION!r} is no version")
    _require(version_in(PROJECT.read_text(encoding="utf-8")) == VERSION, "two versions")


def licences(resources: Path, *, frozen: bool) -> None:
    """Every part has a licence; a frozen program brings the list and the texts.

    Raises:
        RuntimeError: Something is missing.
    """
    from engine import parts

    known = parts.parts(resources)
    _require(known, "no parts")
    if not frozen:
        return
    listed = parts.folder_of(resources) / "parts.json"
    _require(listed.is_file(), "no list of parts")
    names = {part.name.replace("_", "-").casefold() for part in known}
    lacking = frozenset(name for name in _REQUIRED_PARTS if name.casefold() not in names)
    _require(not lacking, f"not listed: {', '.join(sorted(lacking))}")
    for part in known:
        _require(part.licence, f"{part.name} names no licence")
        _require(parts.text_of(resources, part), f"the licence of {part.name} is missing")


def _resources(folder: Path) -> None:
    for part in _RESOURCES:
        _require((folder / part).read_bytes(), f"{part} is empty")


def _pandas() -> None:
    import pandas as pd

    _require(pd.Series([1.0, 2.0]).rolling(2).mean().iloc[-1] == 1.5, "wrong mean")


def _scipy() -> None:
    from scipy import special

    _require(abs(special.ndtr(0.0) - 0.5) < 1e-15, "wrong normal distribution")


def _zones() -> None:
    """Times from the bundled tables, not from those of the system."""
    from zoneinfo import TZPATH, ZoneInfo, reset_tzpath

    _require(importlib.util.find_spec("tzdata"), "no zone data")
    noon = datetime(2024, 7, 1, 16, tzinfo=UTC)
    system = TZPATH
    reset_tzpath(())
    try:
        for zone, hour in _ZONES.items():
            _require(noon.astimezone(ZoneInfo.no_cache(zone)).hour == hour, f"wrong time in {zone}")
    finally:
        reset_tzpath(system)


def _certificates() -> None:
    import certifi

    context = ssl.create_default_context(cafile=certifi.where())
    _require(context.cert_store_stats()["x509_ca"] > 50, "too few certificates")


def _tls() -> None:
    """The streams' context trusts somebody, checks names, and can begin a handshake."""
    from engine.providers.socket import authorities

    context = authorities()
    _require(context.verify_mode is ssl.CERT_REQUIRED, "certificates are not verified")
    _require(context.check_hostname, "names are not verified")
    _require(ssl.HAS_TLSv1_3, "no TLS 1.3")
    known = ssl.get_default_verify_paths()
    trusted = context.cert_store_stats()["x509_ca"] or known.cafile or known.capath
    _require(trusted, "no authority is trusted")
    sent = ssl.MemoryBIO()
    line = ssl.create_default_context().wrap_bio(ssl.MemoryBIO(), sent, server_hostname="localhost")
    try:
        line.do_handshake()
    except ssl.SSLWantReadError:
        _require(sent.read(1) == b"\x16", "no handshake is sent")


def _curl_tls() -> str | None:
    """curl, which has a TLS library of its own, reads the bundled certificates.

    It does so when it begins a handshake, so one is begun with a socket here that never answers:
    what must not happen is an error about the file of certificates.
    """
    import socket

    from curl_cffi.requests import Session
    from curl_cffi.requests.exceptions import RequestException

    with socket.create_server(("127.0.0.1", 0)) as server, Session() as session:
        try:
            session.get(f"https://127.0.0.1:{server.getsockname()[1]}/", timeout=1, proxies={})
        except RequestException as fault:
            code = int(fault.code)
        else:
            raise RuntimeError("an answer came out of nowhere")
    _require(code != _CURL_LACKS_CERTIFICATES, "curl cannot read the certificates")
    return "no loopback here, curl's TLS was not tried" if code == _CURL_NO_CONNECTION else None


def _ccxt() -> None:
    import ccxt

    venue = ccxt.deribit({"timeout": 1000})
    spot = (ccxt.coinbase({"timeout": 1000}).id, ccxt.kraken({"timeout": 1000}).id)
    _require(spot == ("coinbase", "kraken"), "no spot venues")
    _require(venue.id == "deribit" and issubclass(ccxt.BadSymbol, ccxt.BaseError), "no deribit")
    _require(callable(venue.public_get_get_volatility_index_data), "no implicit calls")


def _curl_cffi() -> None:
    from curl_cffi.requests import Session

    with Session(impersonate="chrome") as session:
        _require(session.impersonate == "chrome", "no browser fingerprint")


def _yfinance() -> None:
    from yfinance.data import YfData
    from yfinance.pricing_pb2 import PricingData

    tick = PricingData()
    tick.ParseFromString(PricingData(id="NVDA").SerializeToString())
    _require(tick.id == "NVDA" and YfData is not None, "protobuf does not round-trip")


def _websockets() -> None:
    from websockets.sync.client import connect

    _require(callable(connect), "no client")


def _calendars() -> None:
    from engine.providers.sessions import Sessions, Venues

    with tempfile.TemporaryDirectory() as folder:
        new_york = Sessions(Path(folder))
        day = new_york.day(date(2026, 11, 27))
        taipei = Venues(new_york, Path(folder)).of("2330.TW")
        there = None if taipei is None else taipei.day(date(2026, 11, 27))
    _require(day is not None and day.early, "early close of 27 November 2026 is unknown")
    _require(there is not None, "no calendar of Taipei")


def _sqlite() -> None:
    with tempfile.TemporaryDirectory() as folder:
        base = sqlite3.connect(Path(folder) / "x.sqlite")
        mode = base.execute("PRAGMA journal_mode=WAL").fetchone()[0]
        base.close()
    _require(mode == "wal", "no write-ahead log")


def _folders() -> None:
    from engine.paths import user_profile

    _require(user_profile().settings.is_absolute(), "no folder for settings")


def _story(resources: Path) -> None:
    from engine.providers.replay import load_story

    story = load_story(resources / "replay" / "july-2024")
    step = next(iter(story.steps(story.start, story.end, "full")))
    _require(story.prologue() and step.messages, "the story has no first step")
