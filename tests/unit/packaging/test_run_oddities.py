"""The per-user installer where something is odd: links, paths, a click, a full disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from tests.unit.packaging.peruser_user import User, small, with_qt

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="installs on Linux only")
NOBODY = 65534
_TOOLS = (
    "basename", "cat", "chmod", "cp", "cut", "df", "dirname", "find", "flock", "fold", "getconf",
    "grep", "gzip", "id", "kill", "ln", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "sh",
    "sort", "tar", "touch", "tr", "uname",
)  # fmt: skip


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> User:
    small(monkeypatch)
    return User(tmp_path)


@pytest.fixture
def payload(user: User) -> Path:
    return user.unpacked()


def _only(user: User, *less: str) -> str:
    """A PATH with what every system has, less some tools, and the user's own commands."""
    folder = user.folder / "tools"
    folder.mkdir()
    for name in _TOOLS:
        found = shutil.which(name)
        if name not in less and found is not None:
            (folder / name).symlink_to(found)
    return f"{user.commands}:{folder}"


def _click(user: User, payload: Path, **variables: str) -> int:
    """Start the installer as a file manager does: a display, and nobody reads what it says."""
    done = subprocess.run(
        ["sh", str(payload / "install.sh")], cwd=user.folder, check=False,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={"HOME": str(user.home), "LANG": "C.UTF-8", "DISPLAY": ":9", **variables},
    )  # fmt: skip
    return done.returncode


def _showing(user: User, name: str) -> None:
    """Make a command that writes down what it is asked to show."""
    user.command(name, f'printf "%s\\n" "$*" >>{user.folder}/shown; cat >>{user.folder}/shown')


def _what_was_shown(user: User) -> str:
    path = user.folder / "shown"
    return path.read_text(encoding="utf-8") if path.exists() else ""


# ---- paths


def test_S3_a_share_folder_that_cannot_be_made_is_named(
    payload: Path,
) -> None:
    if os.geteuid() != 0 or shutil.which("setpriv") is None:
        pytest.skip("needs root, to become an ordinary user")
    with tempfile.TemporaryDirectory(prefix="voldesk-open-") as folder:
        open_to_all = Path(folder)
        shutil.copytree(payload, open_to_all / "payload")
        (open_to_all / "home").mkdir()
        for path in (open_to_all, *open_to_all.rglob("*")):
            os.chown(path, NOBODY, NOBODY)
        done = subprocess.run(
            [
                "setpriv", "--reuid", str(NOBODY), "--regid", str(NOBODY), "--clear-groups",
                "sh", str(open_to_all / "payload" / "install.sh"),
            ],
            cwd="/", stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False,
            env={
                "HOME": f"{folder}/home", "PATH": "/usr/bin:/bin",
                "XDG_DATA_HOME": "/nonexistent/share",
            },
        )  # fmt: skip
        assert done.stderr == "voldesk: the folder /nonexistent cannot be made\n"
        assert done.returncode == 1
        assert list((open_to_all / "home").iterdir()) == []


@pytest.mark.parametrize("share", ["with blank", "ß 你好", "deep/er/est", "link"])
def test_S11_share_folder_of_any_name_is_used_and_left_clean(
    user: User, payload: Path, share: str
) -> None:
    if share == "link":
        (user.folder / "big disk").mkdir()
        (user.folder / "link").symlink_to("big disk")
    place = user.folder / share
    done = user.install(payload, XDG_DATA_HOME=f"{place}/")
    assert (done.returncode, done.stderr) == (0, "")
    assert (place / "applications/voldesk.desktop").is_file()
    done = user.remove()
    assert (done.returncode, done.stderr) == (0, "")
    assert not place.exists() or not list(place.iterdir())
    assert user.files() == set()


def test_share_folder_of_two_lines_is_refused(user: User, payload: Path) -> None:
    done = user.install(payload, XDG_DATA_HOME=f"{user.folder}/a\nfile {user.folder}/b")
    assert (done.returncode, done.stderr) == (1, "voldesk: XDG_DATA_HOME has two lines\n")
    assert user.files() == set()


def test_relative_share_folder_counts_as_none(user: User, payload: Path) -> None:
    assert user.install(payload, XDG_DATA_HOME="share").returncode == 0
    assert (user.home / ".local/share/applications/voldesk.desktop").is_file()


# ---- links


def test_purge_does_not_promise_what_lies_behind_a_link(user: User, payload: Path) -> None:
    user.install(payload)
    moved = user.folder / "big" / "voldesk"
    moved.mkdir(parents=True)
    (moved / "settings.toml").write_text("schema = 1\n", encoding="utf-8")
    user.data.symlink_to(moved)
    done = user.remove("--purge")
    assert done.returncode == 1
    assert "Voldesk is removed;" in done.stderr
    assert f"your data lie in {moved}, where the link ~/.local/share/voldesk leads" in done.stderr
    assert done.stdout == ""
    assert (moved / "settings.toml").is_file()
    assert user.data.is_symlink()
    assert not user.program.exists()


def test_program_folder_that_is_a_link_is_refused(user: User, payload: Path) -> None:
    user.install(payload)
    folder, moved = user.program.parent, user.folder / "big"
    shutil.move(folder, moved)
    folder.symlink_to(moved)
    before = user.files()
    done = user.install(payload)
    assert done.returncode == 1
    assert done.stderr.startswith(f"voldesk: ~/.local/opt/voldesk is a link, to {moved};")
    assert user.files() == before
    assert (moved / "voldesk").is_file()


@pytest.mark.parametrize("through", ["the link", "what it leads to"])
def test_removal_through_a_link_leaves_no_dangling_one(
    user: User, payload: Path, through: str
) -> None:
    user.install(payload)
    folder, moved = user.program.parent, user.folder / "big"
    shutil.move(folder, moved)
    folder.symlink_to(moved)
    done = user.run((folder if through == "the link" else moved) / "uninstall")
    assert (done.returncode, done.stderr) == (0, "")
    assert not moved.exists()
    assert user.files() == set()
    assert user.install(payload).returncode == 0


def test_a_link_for_all_programs_is_followed(user: User, payload: Path) -> None:
    (user.folder / "big").mkdir()
    (user.home / ".local").mkdir()
    (user.home / ".local/opt").symlink_to(user.folder / "big")
    for _ in range(2):
        assert user.install(payload).returncode == 0
    assert user.remove().returncode == 0
    assert list((user.folder / "big").iterdir()) == []


# ---- a click


def test_a_click_on_a_system_without_libraries_shows_them_and_starts_nothing(user: User) -> None:
    started = user.folder / "started"

    def telling(frozen: Path) -> None:
        with_qt(frozen)
        (frozen / "voldesk").write_text(
            f'#!/bin/sh\n[ "$1" = --version ] || : >{started}\necho "Voldesk 9.9.9"\n', "utf-8"
        )

    user.command("ldd", 'echo "  libEGL.so.1 => not found"')
    _showing(user, "zenity")
    assert _click(user, user.unpacked(change=telling), PATH=_only(user)) == 0
    shown = _what_was_shown(user).splitlines()[-1]
    assert "--error" in shown
    assert "This system has no libEGL.so.1" in shown
    assert "sudo apt install" in shown
    assert user.program.is_file()
    assert not started.exists()


@pytest.mark.parametrize("tool", ["kdialog", "xmessage", "notify-send"])
def test_a_click_without_zenity_is_answered_at_the_end(
    user: User, payload: Path, tool: str
) -> None:
    _showing(user, tool)
    assert _click(user, payload, PATH=_only(user)) == 0
    assert "Voldesk 9.9.9 is installed and starts now." in _what_was_shown(user)


def test_a_click_that_is_refused_says_why_in_a_window(user: User, payload: Path) -> None:
    user.command("uname", "[ $1 = -s ] && echo Linux || echo aarch64")
    _showing(user, "notify-send")
    assert _click(user, payload, PATH=_only(user)) == 1
    assert "Voldesk needs Linux on x86_64; this is Linux on aarch64" in _what_was_shown(user)


def test_question_that_nobody_can_be_asked_removes_nothing(user: User, payload: Path) -> None:
    user.install(payload)
    user.command("xterm", f": >{user.folder}/opened")
    done = user.remove("--ask", PATH=_only(user))
    assert done.returncode == 1
    assert done.stderr == (
        "voldesk: no window can be opened to ask; type ~/.local/opt/voldesk/uninstall "
        "in a terminal\n"
    )
    assert not (user.folder / "opened").exists()
    assert user.program.is_file()
    assert user.remove("--ask", PATH=f"{user.commands}:{user.folder}/tools", DISPLAY=":9")
    assert (user.folder / "opened").exists()


# ---- the end of a run that fails


_FULL = """\
case "$*" in *.png) echo "mv: no space left" >&2; exit 1 ;; esac
exec /bin/mv "$@"
"""


def test_S2_disk_that_is_full_at_the_end_leaves_nothing_and_says_so(
    user: User, payload: Path
) -> None:
    user.command("mv", _FULL)
    done = user.install(payload)
    assert done.returncode == 1
    assert done.stderr == (
        "voldesk: the installation broke off, nothing was changed: mv: no space left\n"
    )
    assert user.files() == set()


def test_S2_update_that_fails_at_the_end_leaves_the_former_version(user: User) -> None:
    user.install(user.unpacked("0.0.9"))
    before = user.files()
    user.command("mv", _FULL)
    assert user.install(user.unpacked("9.9.9")).returncode == 1
    assert user.files() == before
    started = subprocess.run([user.launcher], capture_output=True, text=True, check=True)
    assert started.stdout == "Voldesk 0.0.9\n"


def test_words_may_stand_twice(user: User, payload: Path) -> None:
    done = user.install(payload, "--quiet", "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_second_installer_is_refused_without_flock_too(user: User, payload: Path) -> None:
    path = _only(user, "flock")
    lock = user.home / ".local/opt/.voldesk-lock.d"
    lock.mkdir(parents=True)
    (lock / "number").write_text(f"{os.getpid()}\n", encoding="utf-8")
    half = lock.with_name(".voldesk-new.1")
    half.mkdir()
    done = user.install(payload, PATH=path)
    assert done.returncode == 1
    assert done.stderr.startswith("voldesk: Voldesk is being installed already; if not, remove ~/")
    assert half.is_dir()
    assert lock.is_dir()
    gone = subprocess.Popen(["true"])
    gone.wait()
    (lock / "number").write_text(f"{gone.pid}\n", encoding="utf-8")
    assert user.install(payload, PATH=path).returncode == 0
    assert {path.name for path in lock.parent.iterdir()} == {"voldesk"}
