"""The set-up script: readable by every shell, stops with one line where it may not install."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.unit.packaging.scripts import ROOT

SCRIPT = ROOT / "packaging" / "bootstrap.sh"
TOOLS = ("sh", "dirname", "grep")

PYTHON = '#!/bin/sh\ncase "$*" in *print*) echo python3.11-venv ;; esac\nexit 0\n'


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A bare checkout and a PATH on which no package is installed and nobody is root."""
    (tmp_path / "packaging").mkdir()
    shutil.copy(SCRIPT, tmp_path / "packaging")
    commands = tmp_path / "commands"
    commands.mkdir()
    for name in TOOLS:
        found = shutil.which(name)
        assert found is not None
        (commands / name).symlink_to(found)
    _command(commands / "id", "#!/bin/sh\necho 1000\n")
    _command(commands / "sudo", "#!/bin/sh\nexit 1\n")
    _command(commands / "dpkg-query", "#!/bin/sh\nexit 1\n")
    _command(commands / "apt-get", "#!/bin/sh\n: >apt-get-was-called\n")
    _command(commands / "python3", PYTHON)
    return tmp_path


def _command(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8")
    path.chmod(0o755)


def _run(checkout: Path, *words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "packaging/bootstrap.sh", *words],
        cwd=checkout, env={"PATH": str(checkout / "commands")}, capture_output=True, text=True,
        check=False,
    )  # fmt: skip


def test_script_is_executable_and_has_no_syntax_error() -> None:
    assert SCRIPT.stat().st_mode & 0o111
    done = subprocess.run(["sh", "-n", str(SCRIPT)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(("what", "tool"), [("run", False), ("dev", True)])
def test_without_root_one_line_says_what_to_install(checkout: Path, what: str, tool: bool) -> None:
    done = _run(checkout, what)
    lines = done.stderr.splitlines()
    assert done.returncode == 1
    assert len(lines) == 1
    assert lines[0].startswith("voldesk: system packages are missing; run: sudo apt-get install ")
    assert "libxcb-cursor0" in lines[0]
    assert ("xdotool" in lines[0]) is tool
    assert not (checkout / ".venv").exists()
    assert not (checkout / "apt-get-was-called").exists()


def test_root_installs_what_is_missing_and_no_more(checkout: Path) -> None:
    commands = checkout / "commands"
    _command(commands / "id", "#!/bin/sh\necho 0\n")
    _command(commands / "env", '#!/bin/sh\necho "$@" >>asked\nexit 7\n')
    _command(
        commands / "dpkg-query",
        "#!/bin/sh\nfor last; do :; done\n"
        "case $last in libegl1 | libglib2.0-0t64) echo install ok installed ;; *) exit 1 ;; esac\n",
    )
    done = _run(checkout, "run")
    assert done.returncode == 7, done.stderr
    assert (checkout / "apt-get-was-called").exists()
    asked = (checkout / "asked").read_text(encoding="utf-8").split()
    assert "libxcb-cursor0" in asked
    assert "--no-install-recommends" in asked
    assert not {"libegl1", "libglib2.0-0", "xvfb"} & set(asked)


def test_old_python_is_refused_in_one_line(checkout: Path) -> None:
    _command(checkout / "commands" / "python3", "#!/bin/sh\nexit 1\n")
    done = _run(checkout, "run")
    assert done.returncode == 1
    assert done.stderr == "voldesk: Python 3.11 or newer is needed\n"


@pytest.mark.parametrize("words", [(), ("all",)])
def test_wrong_use_is_told_in_one_line(checkout: Path, words: tuple[str, ...]) -> None:
    done = _run(checkout, *words)
    assert done.returncode == 1
    assert done.stderr == "voldesk: usage: packaging/bootstrap.sh run|dev|installer\n"


def test_installer_names_its_tools_and_needs_no_python(checkout: Path) -> None:
    (checkout / "commands" / "python3").unlink()
    done = _run(checkout, "installer")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    asked = set(done.stderr.split("apt-get install ")[1].split())
    assert asked >= {"makeself", "binutils", "lintian", "debootstrap", "nsis"}
    assert not {"libxcb-cursor0", "xdotool"} & asked


def test_installer_is_content_where_everything_is_there(checkout: Path) -> None:
    _command(checkout / "commands" / "dpkg-query", "#!/bin/sh\necho install ok installed\n")
    done = _run(checkout, "installer")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert not (checkout / "apt-get-was-called").exists()


def test_installer_leaves_a_system_without_debian_packages_alone(checkout: Path) -> None:
    (checkout / "commands" / "dpkg-query").unlink()
    done = _run(checkout, "installer")
    assert (done.returncode, done.stderr) == (0, "")


def test_X9_lock_is_installed_by_hash_from_wheels_only() -> None:
    text = SCRIPT.read_text(encoding="utf-8")
    assert "--require-hashes" in text
    assert "--only-binary :all:" in text
