"""Roots, displays and what runs in them: nothing is mounted or left running afterwards."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.scripts import ROOT
from tests.unit.packaging.test_checks import check

if TYPE_CHECKING:
    from types import ModuleType

PACKAGING = str(ROOT / "packaging")
AGAINST: str = check("roots").reason_against()


@pytest.fixture
def display() -> ModuleType:
    module = check("display")
    if check("shell").absent("Xvfb"):
        pytest.skip("Xvfb is not installed")
    return module


def _alive(number: int) -> bool:
    """Whether a process runs; one that has ended and waits to be asked does not."""
    try:
        stat = Path(f"/proc/{number}/stat").read_text(encoding="ascii")
    except OSError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"


def _gone(number: int) -> bool:
    """Wait until the system has ended a process, by a descriptor of it."""
    try:
        descriptor = os.pidfd_open(number)
    except ProcessLookupError:
        return True
    with os.fdopen(descriptor):
        import select

        return bool(select.select([descriptor], [], [], 20)[0])


def test_command_that_does_not_end_is_killed_and_told() -> None:
    done = check("shell").run(["sleep", "60"], timeout=0.2)
    assert done.status == 124
    assert "did not end in 0 s" in done.text


def test_what_we_started_ends_with_us_even_when_we_are_killed() -> None:
    program = (
        f"import sys; sys.path.insert(0, {PACKAGING!r})\n"
        "import subprocess\nfrom checks.shell import WITH_US\n"
        "words = [*WITH_US, 'sh', '-c', 'echo runs; exec sleep 60']\n"
        "child = subprocess.Popen(words, stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\n"
        "print(child.pid, flush=True)\nchild.wait()"
    )
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert _alive(child)
        parent.send_signal(signal.SIGKILL)
    assert _gone(child)


def test_display_shows_nothing_and_ends_with_its_block(display: ModuleType, tmp_path: Path) -> None:
    with display.display() as screen:
        assert screen.painting().colours == 1
        assert not screen.painting().is_window
        screen.save(tmp_path / "empty.png")
        socket = display.SOCKETS / f"X{screen.number}"
        assert socket.exists()
    assert not socket.exists()
    assert (tmp_path / "empty.png").read_bytes().startswith(b"\x89PNG")


def test_window_on_the_display_is_seen(display: ModuleType) -> None:
    program = (
        "from PySide6.QtWidgets import QApplication, QPlainTextEdit\n"
        "import sys\n"
        "app = QApplication([])\n"
        "text = QPlainTextEdit('Voldesk shows volatility\\n' * 60)\n"
        "text.setStyleSheet('color: #25a; background: #fe9')\n"
        "text.resize(1200, 700)\ntext.show()\napp.exec()\n"
    )
    with display.display() as screen:
        environment = {**os.environ, "DISPLAY": screen.name, "QT_QPA_PLATFORM": "xcb"}
        window = subprocess.Popen(
            [sys.executable, "-c", program], env=environment, text=True,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        seen = screen.wait_for_window(window, 60.0)
        ended = check("shell").end(window)
    assert seen, ended.text


def test_program_that_dies_is_not_waited_for(display: ModuleType) -> None:
    with display.display() as screen:
        dead = subprocess.Popen(["false"], text=True)
        assert not screen.wait_for_window(dead, 60.0)


@pytest.mark.skipif(bool(AGAINST), reason=AGAINST or "can be made")
def test_root_has_no_network_no_name_of_ours_and_leaves_no_mount(tmp_path: Path) -> None:
    root = tmp_path / "root"
    for name in ("proc", "dev", "root", "tmp", "home/trader"):
        (root / name).mkdir(parents=True)
    for name in ("usr", "lib", "lib64", "bin", "etc"):
        (root / name).symlink_to(Path("/host") / name)
    mounts = Path("/proc/self/mounts").read_text(encoding="utf-8")
    place = check("place").Place(root)
    done = place.run("/bin/true")
    assert done.status != 0, "nothing of this machine is inside"
    assert Path("/proc/self/mounts").read_text(encoding="utf-8") == mounts
    words = place.command(["true"], display=None, network=False, user=True)
    assert "--net" in words
    assert words[words.index("--reuid") + 1] == "1000"
    assert "--net" not in place.command(["true"], display=None, network=True, user=False)


def test_listing_leaves_out_what_is_named_and_marks_folders(tmp_path: Path) -> None:
    for name in ("usr/lib/x", "var/cache/apt"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "usr" / "lib" / "a").write_text("", encoding="utf-8")
    (tmp_path / "var" / "cache" / "apt" / "b").write_text("", encoding="utf-8")
    (tmp_path / "usr" / "link").symlink_to("/nowhere")
    place = check("place").Place(tmp_path)
    expected = {"/usr/", "/usr/lib/", "/usr/lib/x/", "/usr/lib/a", "/usr/link", "/var/"}
    assert place.files(but=("/var/cache/",)) == expected
    assert place.files("/usr/lib") == {"/usr/lib/x/", "/usr/lib/a"}
