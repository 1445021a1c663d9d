"""Whom the whole program contacts: its sources' listed hosts, by certificates, and nobody else."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from engine.providers.hosts import BY_SOURCE
from tests.e2e.test_broken_network import ROOT, _namespaces

pytestmark = pytest.mark.timeout(300)
LISTED = {host for hosts in BY_SOURCE.values() for host in hosts}
STAND_INS = ("coinbase", "kraken")
"""Asked only where Deribit is not, the second where the first is not."""
WITHOUT_DERIBIT = ("deribit", "deribit-stream")
SETTINGS = """schema = 1
[sources]
off = {off}
sec_contact = "desk@example.com"
[program]
welcomed = true
"""
LIST = "#voldesk-watchlist 1\nNVDA\nSPY\n^VIX\nBTC\nETH\nSOL\n"
_CONNECTED = re.compile(
    r'sin6?_port=htons\((\d+)\).*?(?:inet_addr\(|inet_pton\(AF_INET6, )"([^"]+)"'
)
_CALLS = "connect,sendto,sendmsg,sendmmsg"


def _ran(
    folder: Path, off: tuple[str, ...] = (), source: str = "", *, traced: bool = False
) -> Mapping[str, object]:
    """What the program asked for without these sources; `source` is run in it first."""
    if not _namespaces():
        pytest.skip("no network namespace can be made here (needs root, unshare and ip)")
    profile = folder / "p"
    (profile / "watchlists").mkdir(parents=True)
    (profile / "watchlists" / "default.txt").write_text(LIST)
    (profile / "settings.toml").write_text(SETTINGS.format(off=json.dumps(off)))
    begin = [sys.executable, "main.py"]
    if source:
        (folder / "planted.py").write_text(
            f"{source}\nimport runpy, sys\nsys.argv = ['main.py', *sys.argv[1:]]\n"
            "runpy.run_path('main.py', run_name='__main__')\n"
        )
        begin = [sys.executable, str(folder / "planted.py")]
    if traced:
        begin = ["strace", "-f", "-qq", "--seccomp-bpf", "-e", f"trace={_CALLS}",
                 "-e", "signal=none", "-o", str(folder / "calls.txt"), *begin]  # fmt: skip
    done = subprocess.run(
        ["unshare", "-mn", "sh", "-c", 'ip link set lo up && exec "$@"', "sh", sys.executable, "-m",
         "tests.e2e.fenced", str(folder), ",".join(_awaited(off)), *begin,
         "--profile", str(profile)],
        cwd=ROOT, env={"PYTHONPATH": str(ROOT), **_environment()}, capture_output=True, text=True,
        timeout=250, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found


def _awaited(off: tuple[str, ...]) -> tuple[str, ...]:
    if not off:
        return tuple(name for name in BY_SOURCE if name not in STAND_INS)
    return tuple(name for name in STAND_INS if name not in off)[:1]


def _environment() -> dict[str, str]:
    import os

    proxies = {"http_proxy", "https_proxy", "all_proxy", "no_proxy", "wss_proxy"}
    return {key: value for key, value in os.environ.items() if key.lower() not in proxies}


def _hosts(found: Mapping[str, object], key: str) -> set[str]:
    names = found[key]
    assert isinstance(names, list)
    return set(names)


def _unlisted(found: Mapping[str, object]) -> set[str]:
    return (_hosts(found, "asked") | _hosts(found, "named")) - LISTED


@pytest.mark.parametrize(
    "off", [(), WITHOUT_DERIBIT, (*WITHOUT_DERIBIT, "coinbase")], ids=["all", "Coinbase", "Kraken"]
)
def test_X8_the_whole_program_contacts_its_listed_hosts_and_nobody_else(
    tmp_path: Path, seen: Callable[[str], None], off: tuple[str, ...]
) -> None:
    traced = shutil.which("strace") is not None
    found = _ran(tmp_path, off, traced=traced)
    assert found["status"] == 0, found["err"]
    named = _hosts(found, "named")
    assert _unlisted(found) == set()
    for source in _awaited(off):
        assert named & set(BY_SOURCE[source]), f"{source} was never asked: nothing is shown of it"
    assert not {host for name in off for host in BY_SOURCE[name]} & named
    calls = 0
    if traced:
        reached = _CONNECTED.findall((tmp_path / "calls.txt").read_text(errors="replace"))
        calls = len(reached)
        assert {address for _, address in reached} <= {"127.0.0.1", "::1"}
        assert {port for port, _ in reached} <= {"53", "443", "0"}
        assert calls > len(_awaited(off))
    seen(f"{len(_awaited(off))} sources, {len(named)} hosts, all listed; {calls} calls traced")


def test_X8_a_planted_call_home_is_seen(tmp_path: Path) -> None:
    home = (
        "import contextlib, socket\n"
        "with contextlib.suppress(OSError):\n"
        "    socket.create_connection(('telemetry.example.net', 443), 1.0)"
    )
    found = _ran(tmp_path, source=home)
    assert _unlisted(found) == {"telemetry.example.net"}
