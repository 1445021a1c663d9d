"""Nobody else reads a profile: modes of every folder and file of one in use."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from engine.paths import Profile
from tests.unit.storage.profiles import used
from tests.unit.storage.running import Run

pytestmark = pytest.mark.skipif(os.name == "nt", reason="modes exist on POSIX only")


def open_to_others(root: Path) -> list[str]:
    """Folders that are not 0700 and files that are not 0600."""
    found = []
    for path in (root, *root.rglob("*")):
        mode = stat.S_IMODE(path.lstat().st_mode)
        if mode != (0o700 if path.is_dir() else 0o600):
            found.append(f"{path.relative_to(root)} {mode:o}")
    return found


@pytest.mark.logs_warnings
def test_X13_a_profile_that_stood_open_is_closed_by_the_next_start(tmp_path: Path) -> None:
    profile = used(tmp_path / "p")
    for path in (profile.root, *profile.root.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    profile.prepare()
    assert open_to_others(profile.root) == []
    Run(profile).close()


def test_X13_what_a_link_in_the_profile_points_to_is_left_alone(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.write_text("x", encoding="utf-8")
    other.chmod(0o644)
    profile = Profile(tmp_path / "p")
    profile.prepare()
    (profile.watchlists / "linked.txt").symlink_to(other)
    profile.prepare()
    assert stat.S_IMODE(other.stat().st_mode) == 0o644


YFINANCE = """
import os, sys
from pathlib import Path
os.umask(0o022)
from engine.clock import SystemClock
from engine.providers.yahoo.client import YahooClient
client = YahooClient(None, SystemClock(), None, Path(sys.argv[1]))
client._open_cookie_store()
import yfinance.cache as cache
cache.get_cookie_cache().store("curlCffi", {"crumb": "x"})
cache.get_tz_cache().store("NVDA", "America/New_York")
print(cache._CookieDBManager.get_location(), cache._TzDBManager.get_location())
"""


def test_X14_what_yfinance_keeps_lies_in_a_private_folder_of_the_profile(
    tmp_path: Path, seen: Callable[[str], None]
) -> None:
    profile = Profile(tmp_path / "p")
    profile.prepare()
    home = tmp_path / "home"
    home.mkdir()
    ended = subprocess.run(
        [sys.executable, "-c", YFINANCE, str(profile.cache)], capture_output=True, text=True,
        check=False, env={**os.environ, "HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")},
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout.split() == [str(profile.cache)] * 2
    assert not list(home.rglob("*")), "nothing outside of the profile"
    assert (profile.cache / "cookies.db").is_file()
    assert stat.S_IMODE(profile.cache.stat().st_mode) == 0o700
    seen("cookies and zones of yfinance in cache/, 0700")
