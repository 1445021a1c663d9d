"""The per-user installer: what it makes, refuses, updates, removes and leaves alone."""

from __future__ import annotations

import configparser
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.unit.packaging.frozen_folder import frozen_folder
from tests.unit.packaging.peruser_user import BUILD, DAY, User, small, with_qt

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="installs on Linux only")
Done = subprocess.CompletedProcess[str]


@pytest.fixture
def user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> User:
    small(monkeypatch)
    return User(tmp_path)


@pytest.fixture
def payload(user: User) -> Path:
    return user.unpacked()


def _keep_data(user: User) -> Path:
    user.data.mkdir(parents=True, exist_ok=True)
    kept = user.data / "settings.toml"
    kept.write_text("schema = 1\n", encoding="utf-8")
    return kept


# ---- installing


def test_program_is_installed_for_the_user_with_launcher_and_menu(
    user: User, payload: Path
) -> None:
    done = user.install(payload)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Voldesk 9.9.9 is installed; start it from the menu or with ~/.local/bin/voldesk" in (
        done.stdout.splitlines()
    )
    started = subprocess.run([user.launcher], capture_output=True, text=True, check=True)
    assert started.stdout == "Voldesk 9.9.9\n"
    share = user.home / ".local/share"
    assert (share / "applications/voldesk.desktop").is_file()
    assert (share / "applications/voldesk-remove.desktop").is_file()
    assert (share / "icons/hicolor/48x48/apps/voldesk.png").is_file()
    assert (share / "icons/hicolor/scalable/apps/voldesk.svg").is_file()
    assert len(list((share / "metainfo").iterdir())) == 1
    assert (share / "man/man1/voldesk.1.gz").is_file()
    assert (user.program.parent / "_internal/libx.so.1").is_symlink()


def test_nothing_but_the_installation_is_left_in_the_home(user: User, payload: Path) -> None:
    user.install(payload)
    assert {path.name for path in (user.home / ".local/opt").iterdir()} == {"voldesk"}
    assert not [path for path in user.files() if path.endswith(".new")]
    assert {path.name for path in user.home.iterdir()} == {".local"}


@pytest.mark.parametrize("name", ["home", 'a b$c`d"e\\f', "100%"])
def test_menu_finds_the_program_in_a_home_of_any_name(user: User, name: str) -> None:
    user.home = user.home.rename(user.folder / name)
    payload = user.unpacked()
    assert user.install(payload).returncode == 0
    entry = user.home / ".local/share/applications/voldesk.desktop"
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(entry, encoding="utf-8")
    for section, options in (("Desktop Entry", ""), ("Desktop Action offline", " --offline")):
        told = re.sub(r"\\(.)", r"\1", parser[section]["Exec"])
        assert "%" not in told.replace("%%", "")
        told = told.replace("%%", "%")
        found = re.fullmatch(r'"((?:[^"\\]|\\.)*)"(.*)', told)
        assert found is not None
        program, words = found.groups()
        assert re.sub(r"\\(.)", r"\1", program) == str(user.home / ".local/opt/voldesk/voldesk")
        assert words == options
    if shutil.which("desktop-file-validate") is not None and "%" not in name:
        files = sorted(entry.parent.iterdir())
        done = subprocess.run(["desktop-file-validate", *files], capture_output=True, check=False)
        assert done.stdout == b""


def test_data_folder_of_the_environment_is_respected(user: User, payload: Path) -> None:
    share = user.folder / "elsewhere"
    assert user.install(payload, XDG_DATA_HOME=str(share)).returncode == 0
    assert (share / "applications/voldesk.desktop").is_file()
    assert not (user.home / ".local/share").exists()
    (share / "voldesk").mkdir()
    assert str(share / "voldesk") in user.remove().stdout
    assert {path.name for path in share.iterdir()} == {"voldesk"}


def test_quiet_says_nothing(user: User, payload: Path) -> None:
    done = user.install(payload, "--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert user.launcher.is_symlink()
    done = user.remove("--quiet")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_path_is_only_spoken_of_where_it_lacks_the_folder(user: User, payload: Path) -> None:
    assert "add ~/.local/bin to your PATH" in user.install(payload).stdout
    within = f"{user.commands}:/usr/bin:/bin:{user.launcher.parent}"
    assert "PATH" not in user.install(payload, PATH=within).stdout


def test_missing_libraries_of_the_system_are_named(user: User) -> None:
    user.command("ldd", 'echo "  libEGL.so.1 => not found"; echo "  libc.so.6 => /lib/libc.so.6"')
    done = user.install(user.unpacked(change=with_qt))
    assert done.returncode == 0
    assert "This system has no libEGL.so.1, which the window needs" in done.stdout
    assert "sudo apt install fontconfig-config fonts-dejavu-core libegl1" in done.stdout


# ---- refusing


def _refused(user: User, done: Done, sentence: str) -> None:
    """One line, status 1, nothing written."""
    assert done.returncode == 1
    assert done.stderr.splitlines() == [done.stderr.strip()]
    assert re.fullmatch(f"voldesk: {sentence}\n", done.stderr), done.stderr
    assert not user.program.exists()
    assert not user.launcher.exists()


@pytest.mark.parametrize(
    ("command", "answer", "sentence"),
    [
        ("uname", "[ $1 = -s ] && echo Linux || echo aarch64", ".* this is Linux on aarch64"),
        ("getconf", "echo glibc 2.31", r".* 2\.36 or newer; this system has 2\.31"),
        ("getconf", "exit 1", r".* this system has another one"),
        ("df", "echo head; echo /dev/x 9 8 12 50% /", "not enough space in .* 0 MB free"),
        ("tar", "echo x; echo tar: short >&2; exit 2", "unpacking failed: tar: short"),
    ],
)
def test_unfit_system_is_refused_in_one_line(
    user: User, payload: Path, command: str, answer: str, sentence: str
) -> None:
    user.command(command, answer)
    _refused(user, user.install(payload), sentence)
    assert user.files() == set()


def test_newer_c_libraries_are_accepted(user: User, payload: Path) -> None:
    for number in ("2.36", "2.41", "3.0"):
        user.command("getconf", f"echo glibc {number}")
        assert user.install(payload).returncode == 0


def test_program_that_does_not_start_is_not_installed(user: User) -> None:
    def broken(frozen: Path) -> None:
        (frozen / "voldesk").write_text("#!/bin/sh\necho no such CPU >&2\nexit 1\n", "utf-8")

    done = user.install(user.unpacked(change=broken))
    _refused(user, done, "the program does not start on this system: no such CPU")
    assert user.files() == set()


def test_foreign_launcher_and_folder_are_left_alone(user: User, payload: Path) -> None:
    user.launcher.parent.mkdir(parents=True)
    user.launcher.write_text("mine", encoding="utf-8")
    done = user.install(payload)
    assert done.stderr == ("voldesk: ~/.local/bin/voldesk is another program; move it away first\n")
    user.launcher.unlink()
    user.program.parent.mkdir(parents=True)
    (user.program.parent / "mine").write_text("mine", encoding="utf-8")
    _refused(user, user.install(payload), r".*no installation of Voldesk; move it away first")
    assert (user.program.parent / "mine").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("words", [["--purge"], ["--no-such"], ["file"]])
def test_wrong_words_are_refused(user: User, payload: Path, words: list[str]) -> None:
    _refused(user, user.install(payload, *words), ".*(usage|goes with).*")


def test_relative_or_missing_home_is_refused(user: User, payload: Path) -> None:
    _refused(user, user.install(payload, HOME=""), "HOME names no folder")


@pytest.fixture
def running(user: User, payload: Path) -> Iterator[subprocess.Popen[bytes]]:
    """An installed Voldesk that runs."""
    assert user.install(payload).returncode == 0
    user.program.unlink()
    shutil.copy("/usr/bin/cat", user.program)
    process = subprocess.Popen([user.launcher], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    yield process
    process.communicate()


def test_X12_running_program_is_neither_updated_nor_removed(
    user: User, payload: Path, running: subprocess.Popen[bytes]
) -> None:
    done = user.install(payload)
    assert done.returncode == 1
    assert done.stderr == ("voldesk: Voldesk is running; close it and start the installer again\n")
    done = user.remove("--purge")
    assert (done.returncode, done.stderr) == (1, "voldesk: Voldesk is running; close it first\n")
    assert running.poll() is None
    assert user.program.is_file()
    assert user.launcher.is_symlink()


def test_second_installer_at_the_same_time_is_refused(user: User, payload: Path) -> None:
    if shutil.which("flock") is None:
        pytest.skip("flock is not installed")
    opt = user.home / ".local/opt"
    opt.mkdir(parents=True)
    lock = opt / ".voldesk-lock"
    command = ["flock", str(lock), "sh", "-c", "echo held; read -r _"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        _refused(user, user.install(payload), "Voldesk is being installed already")
        assert lock.exists()
        holder.communicate("\n")
    assert user.install(payload).returncode == 0
    assert not lock.exists()


# ---- updating


def test_update_replaces_the_program_and_keeps_the_data(user: User) -> None:
    def older(frozen: Path) -> None:
        (frozen / "_internal/once.txt").write_text("gone in the next version", encoding="utf-8")

    assert user.install(user.unpacked("0.0.9", older)).returncode == 0
    kept = _keep_data(user)
    done = user.install(user.unpacked("9.9.9"))
    assert done.returncode == 0
    assert "Voldesk 0.0.9 is replaced by 9.9.9" in done.stdout
    assert not (user.program.parent / "_internal/once.txt").exists()
    assert kept.read_text(encoding="utf-8") == "schema = 1\n"
    assert user.remove().returncode == 0
    assert user.files() == {
        ".local", ".local/share", ".local/share/voldesk", ".local/share/voldesk/settings.toml",
    }  # fmt: skip


def test_menu_files_that_a_version_no_longer_has_are_removed(user: User, payload: Path) -> None:
    former = user.unpacked("0.0.9")
    (former / "share/applications/voldesk-once.desktop").write_text("[Desktop Entry]\n", "utf-8")
    user.install(former)
    once = user.home / ".local/share/applications/voldesk-once.desktop"
    assert once.is_file()
    user.install(payload)
    assert not once.exists()
    assert once.with_name("voldesk.desktop").is_file()


def test_broken_update_leaves_the_former_version(user: User) -> None:
    def broken(frozen: Path) -> None:
        (frozen / "voldesk").write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")

    user.install(user.unpacked("0.0.9"))
    before = user.files()
    done = user.install(user.unpacked("9.9.9", broken))
    assert done.returncode == 1
    assert user.files() == before
    started = subprocess.run([user.launcher], capture_output=True, text=True, check=True)
    assert started.stdout == "Voldesk 0.0.9\n"


def test_update_ended_by_a_signal_leaves_the_former_version(user: User, payload: Path) -> None:
    user.install(user.unpacked("0.0.9"))
    before = user.files()
    user.command("tar", 'echo begun; kill -TERM "$(ps -o ppid= -p $PPID | tr -d " ")"; exit 1')
    assert user.install(payload).returncode != 0
    assert user.files() == before


def test_update_killed_between_its_two_renames_is_mended_by_the_next(
    user: User, payload: Path
) -> None:
    user.install(user.unpacked("0.0.9"))
    folder = user.program.parent
    folder.rename(folder.with_name(".voldesk-old.123"))
    folder.with_name(".voldesk-new.123").mkdir()
    user.command("uname", "[ $1 = -s ] && echo Linux || echo x86_64")
    user.command("tar", "exit 1")  # this update fails too, and the former version is back
    assert user.install(payload).returncode == 1
    assert user.program.is_file()
    assert {path.name for path in folder.parent.iterdir()} == {"voldesk"}


# ---- removing


def test_removal_leaves_the_data_and_says_where(user: User, payload: Path) -> None:
    user.install(payload)
    kept = _keep_data(user)
    done = user.remove()
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "Voldesk is removed. Your lists, settings and history stay in ~/.local/share/voldesk\n"
    )
    assert {user.home / path for path in user.files()} == {
        kept, kept.parent, kept.parents[1], kept.parents[2],
    }  # fmt: skip


def test_purge_removes_the_data_too_and_leaves_an_empty_home(user: User, payload: Path) -> None:
    user.install(payload)
    _keep_data(user)
    done = user.install(payload, "--uninstall", "--purge")
    assert (done.returncode, done.stdout) == (0, "Voldesk is removed.\n")
    assert user.files() <= {".local", ".local/share"}


def test_files_and_folders_of_others_stay(user: User, payload: Path) -> None:
    other = user.home / ".local/share/applications/other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("[Desktop Entry]\n", encoding="utf-8")
    user.install(payload)
    user.launcher.unlink()
    user.launcher.write_text("another program by now", encoding="utf-8")
    assert user.remove().returncode == 0
    assert other.is_file()
    assert user.launcher.is_file()


def test_purge_waits_for_a_voldesk_that_uses_the_data(user: User, payload: Path) -> None:
    if shutil.which("flock") is None:
        pytest.skip("flock is not installed")
    user.install(payload)
    _keep_data(user)
    lock = user.data / "voldesk.lock"
    command = ["flock", str(lock), "sh", "-c", "echo held; read -r _"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        done = user.remove("--purge")
        holder.communicate("\n")
    assert done.stderr == "voldesk: Voldesk is running; close it first\n"
    assert user.program.is_file()
    assert user.data.is_dir()


def test_menu_asks_before_it_removes(user: User, payload: Path) -> None:
    user.install(payload)
    user.command("zenity", f'printf "%s\\n" "$*" >>{user.folder}/shown; exit 1')
    done = user.remove("--ask", DISPLAY=":9")
    assert done.returncode == 0
    assert user.program.is_file()
    user.command("zenity", f'printf "%s\\n" "$*" >>{user.folder}/shown')
    assert user.remove("--ask", DISPLAY=":9").returncode == 0
    assert not user.program.exists()
    shown = (user.folder / "shown").read_text(encoding="utf-8").splitlines()
    assert "--question" in shown[0]
    assert "Remove Voldesk from this computer?" in shown[0]


def test_installation_that_was_tampered_with_is_not_removed_blindly(
    user: User, payload: Path
) -> None:
    user.install(payload)
    (user.program.parent / "places").unlink()
    done = user.remove()
    assert done.returncode == 1
    assert done.stderr.endswith("is no installation of Voldesk\n")
    assert user.program.is_file()


# ---- the one file


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The installer of one folder, built twice; between the two its files are touched."""
    if shutil.which("makeself") is None:
        pytest.skip("makeself is not installed")
    folder = tmp_path_factory.mktemp("run")
    frozen = frozen_folder(folder / "frozen")
    built = []
    with pytest.MonkeyPatch.context() as patch:
        small(patch)
        for name in ("first", "second"):
            (folder / name).mkdir()
            built.append(BUILD.build(frozen, "9.9.9", folder / name, DAY))
            for path in frozen.rglob("*"):
                os.utime(path, (DAY + 5, DAY + 5), follow_symlinks=False)
    return built


def test_same_folder_gives_the_same_installer(files: list[Path]) -> None:
    assert files[0].name == "voldesk-9.9.9-linux-x86_64.run"
    assert files[0].read_bytes() == files[1].read_bytes()
    assert os.access(files[0], os.X_OK)
    assert b"Sun, 22 Nov 2026" in files[0].read_bytes()[:40_000]


def test_one_file_installs_removes_and_says_only_what_matters(
    user: User, files: list[Path]
) -> None:
    work = user.folder / "tmp"
    work.mkdir()
    done = user.run(files[0], TMPDIR=str(work))
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("Checked: Voldesk 9.9.9 starts on this system.\n")
    assert list(work.iterdir()) == []
    done = user.run(files[0], "--", "--uninstall", TMPDIR=str(work))
    assert (done.returncode, done.stdout) == (0, "Voldesk is removed.\n")
    assert user.files() == set()


def test_X12_damaged_download_installs_nothing(user: User, files: list[Path]) -> None:
    broken = user.folder / "broken.run"
    content = bytearray(files[0].read_bytes())
    content[-5000] ^= 1
    broken.write_bytes(content)
    done = user.run(broken)
    assert done.returncode != 0
    assert "SHA256" in done.stdout + done.stderr
    assert user.files() == set()


def test_missing_makeself_is_named_before_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SystemExit, match="install makeself"):
        BUILD.check_tools()
