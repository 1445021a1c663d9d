"""The installer for Windows: what it installs and removes, its version, its signature."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from engine.mutex import NAME
from tests.unit.packaging.scripts import ROOT, script

build = script("windows/build")
signing = script("windows/signing")
versionfile = script("windows/versionfile")

NSIS = ROOT / "packaging" / "windows" / "voldesk.nsi"

needs_nsis = pytest.mark.skipif(
    shutil.which("makensis") is None, reason="NSIS is not installed: nothing compiles the script"
)
needs_wine = pytest.mark.skipif(
    shutil.which("wine") is None or shutil.which("xvfb-run") is None,
    reason="Wine is not installed: the setup program cannot be run here",
)

HOLDER = """Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "{out}"
Section
  System::Call 'kernel32::CreateMutexW(p 0, i 0, w "{name}") p .r0'
  FileOpen $1 "$EXEDIR\\held" w
  FileClose $1
  again:
  IfFileExists "$EXEDIR\\free" done
  Sleep 50
  Goto again
  done:
SectionEnd
"""
"""A program that holds the mutex as a running Voldesk does, until a file named `free` is there."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A frozen folder in small, with names that hurt."""
    made = tmp_path / "frozen" / "voldesk"
    deep = made / "_internal" / "a b" / "深い $x"
    deep.mkdir(parents=True)
    for path in (made / "voldesk.exe", made / "_internal" / "pyproject.toml", deep / "1 & 2.txt"):
        path.write_bytes(b"MZ" + path.name.encode())
    return made


def test_every_file_is_installed_and_exactly_these_are_removed(folder: Path) -> None:
    install, remove = build.file_script(folder).split("!macro REMOVE_FILES")
    assert install.count("  File ") == remove.count("  Delete ") == 3
    assert 'SetOutPath "$INSTDIR\\_internal\\a b\\深い $$x"' in install
    assert f'File "{folder}/_internal/a b/深い $x/1 & 2.txt"' in install
    assert 'Delete "$INSTDIR\\_internal\\a b\\深い $$x\\1 & 2.txt"' in remove
    folders = [line for line in remove.splitlines() if "RMDir" in line]
    assert folders == [
        '  RMDir "$INSTDIR\\_internal\\a b\\深い $$x"',
        '  RMDir "$INSTDIR\\_internal\\a b"',
        '  RMDir "$INSTDIR\\_internal"',
    ]
    assert "/r" not in remove


@pytest.mark.parametrize("name", ["a:b", "what?", "tab\there", "x" * 151])
def test_a_name_that_windows_cannot_hold_ends_the_build(folder: Path, name: str) -> None:
    (folder / name).write_bytes(b"")
    with pytest.raises(SystemExit, match=r"Windows"):
        build.file_script(folder)


def test_a_folder_without_the_program_ends_the_build(folder: Path, tmp_path: Path) -> None:
    (folder / "voldesk.exe").unlink()
    with pytest.raises(SystemExit, match=r"no voldesk\.exe"):
        build.build(folder, "0.1.0", tmp_path, 0)


def test_the_script_looks_for_the_mutex_that_the_program_makes() -> None:
    assert f'!define MUTEX "{NAME}"' in NSIS.read_text(encoding="utf-8")


def test_user_data_is_removed_on_request_only() -> None:
    lines = NSIS.read_text(encoding="utf-8").splitlines()
    removals = [line.strip() for line in lines if "RMDir /r" in line]
    assert removals == ['RMDir /r "$LOCALAPPDATA\\voldesk"'] * 2


@pytest.mark.parametrize(
    ("number", "four"),
    [("0.1.0", (0, 1, 0, 0)), ("12.3", (12, 3, 0, 0)), ("1.2.3.4", (1, 2, 3, 4))],
)
def test_the_version_becomes_four_numbers(number: str, four: tuple[int, ...]) -> None:
    assert versionfile.four(number) == four


@pytest.mark.parametrize("number", ["", "1.2.3.4.5", "1.2b", "70000.1", "-1"])
def test_a_version_windows_cannot_tell_ends_the_build(number: str) -> None:
    with pytest.raises(SystemExit):
        versionfile.four(number)


def test_pyinstaller_reads_the_version_resource(tmp_path: Path) -> None:
    resource = pytest.importorskip(
        "PyInstaller.utils.win32.versioninfo", reason="PyInstaller reads it on Windows only"
    )
    path = versionfile.write(tmp_path / "v" / "version.txt", "0.1.0")
    loaded = resource.load_version_info_from_text_file(str(path))
    assert "StringStruct('ProductVersion', '0.1.0')" in str(loaded).replace('"', "'")


def test_without_a_certificate_nothing_is_signed(folder: Path) -> None:
    assert not signing.sign(folder / "voldesk.exe", {})
    assert (folder / "voldesk.exe").read_bytes() == b"MZvoldesk.exe"


def test_signtool_gets_thumbprint_and_time_service(folder: Path) -> None:
    told = {"VOLDESK_SIGN_SHA1": "ab12", "VOLDESK_SIGN_TIME": "http://time.invalid"}
    words = signing.command(folder / "voldesk.exe", folder / "s", told)
    assert words[:4] == ["signtool", "sign", "/sha1", "ab12"]
    assert words[-5:-1] == ["/tr", "http://time.invalid", "/td", "sha256"]


def test_the_password_of_a_certificate_is_no_argument(folder: Path) -> None:
    told = {"VOLDESK_SIGN_PFX": "c.pfx", "VOLDESK_SIGN_PASSWORD": "s3cret"}
    assert "s3cret" not in " ".join(signing.command(folder / "voldesk.exe", folder / "s", told))


@needs_nsis
@pytest.mark.skipif(
    shutil.which("osslsigncode") is None or shutil.which("openssl") is None,
    reason="osslsigncode is not installed: nothing can sign here",
)
def test_a_throw_away_certificate_signs_program_uninstaller_and_setup(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pfx = tmp_path / "c.pfx"
    for words in (
        "req -x509 -newkey rsa:2048 -nodes -keyout k.pem -out c.pem -days 2 -subj /CN=Voldesk-test "
        "-addext extendedKeyUsage=codeSigning",
        "pkcs12 -export -inkey k.pem -in c.pem -out c.pfx -passout pass:once",
    ):
        subprocess.run(["openssl", *words.split()], cwd=tmp_path, check=True, capture_output=True)
    stub = tmp_path / "stub.nsi"
    stub.write_text(HOLDER.format(out=folder / "voldesk.exe", name=NAME), encoding="utf-8")
    subprocess.run(["makensis", "-V1", str(stub)], check=True)
    noted = tmp_path / "bin" / "osslsigncode"
    noted.parent.mkdir()
    tool, log = shutil.which("osslsigncode"), tmp_path / "signed"
    noted.write_text(f'#!/bin/sh\necho "$@" >> {log}\nexec {tool} "$@"\n', encoding="utf-8")
    noted.chmod(0o755)
    monkeypatch.setenv("PATH", f"{noted.parent}:{os.environ['PATH']}")
    monkeypatch.setenv("VOLDESK_SIGN_PFX", str(pfx))
    monkeypatch.setenv("VOLDESK_SIGN_PASSWORD", "once")
    setup = build.build(folder, "0.1.0", tmp_path, 1_700_000_000)
    assert len(log.read_text(encoding="utf-8").splitlines()) == 3
    for path in (setup, folder / "voldesk.exe"):
        verified = subprocess.run(
            [str(tool), "verify", "-CAfile", str(tmp_path / "c.pem"), "-in", str(path)],
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert verified.returncode == 0, verified.stdout
    with pytest.raises(SystemExit, match="was not signed"):
        signing.sign(setup, {**os.environ, "VOLDESK_SIGN_PASSWORD": "wrong"})


class Wine:
    """A Windows of its own, in which setup programs are run."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / "prefix"
        self._environment = {**os.environ, "WINEPREFIX": str(self.home), "WINEDEBUG": "-all"}
        self.run("wineboot", "-i")

    def run(self, *words: str | Path) -> int:
        """The exit code of a Windows program."""
        return subprocess.run(
            ["xvfb-run", "-a", "wine", *map(str, words)],
            env=self._environment, cwd=self.root, capture_output=True, timeout=170, check=False,
        ).returncode  # fmt: skip

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            ["xvfb-run", "-a", "wine", str(program)], env=self._environment, cwd=self.root,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip

    def settle(self) -> None:
        """Wait until every program has ended; an uninstaller goes on in a copy of itself."""
        subprocess.run(["wineserver", "-w"], env=self._environment, check=False, timeout=60)

    def end(self) -> None:
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)
        self.settle()

    @property
    def local(self) -> Path:
        """The user's folder for programs and their state."""
        return next(self.home.glob("drive_c/users/*/AppData/Local"))

    def registry(self) -> str:
        self.settle()
        return (self.home / "user.reg").read_text(encoding="utf-8", errors="replace")


@needs_nsis
@needs_wine
@pytest.mark.timeout(600)
def test_the_setup_program_installs_upgrades_refuses_and_removes(
    folder: Path, tmp_path: Path
) -> None:
    wine = Wine(tmp_path)
    try:
        old = build.build(folder, "0.1.0", tmp_path, 1_700_000_000)
        (folder / "_internal" / "pyproject.toml").write_bytes(b"new")
        (folder / "_internal" / "a b" / "深い $x" / "1 & 2.txt").unlink()
        (folder / "_internal" / "more.txt").write_bytes(b"more")
        new = build.build(folder, "0.2.0", tmp_path, 1_700_000_000)

        wine.run("winecfg", "-v", "win7")
        assert wine.run(old, "/S") == 3
        wine.run("winecfg", "-v", "win10")
        assert wine.run(old, "/S") == 0
        home = wine.local / "Programs" / "Voldesk"
        assert (home / "_internal" / "a b" / "深い $x" / "1 & 2.txt").is_file()
        assert '"DisplayVersion"="0.1.0"' in wine.registry()
        menu = list(wine.home.rglob("Start Menu/Programs/Voldesk.lnk"))
        assert len(menu) == 1
        own = wine.local / "voldesk" / "watchlists" / "default.txt"
        own.parent.mkdir(parents=True)
        own.write_text("NVDA", encoding="utf-8")
        foreign = home / "mine.txt"
        foreign.write_text("put here by the user", encoding="utf-8")

        held = tmp_path / "held"
        held.write_text(HOLDER.format(out=tmp_path / "holder.exe", name=NAME), encoding="utf-8")
        subprocess.run(["makensis", "-V1", str(held)], check=True)
        held.unlink()
        holder = wine.start(tmp_path / "holder.exe")
        until = time.monotonic() + 60
        while not held.exists():
            assert time.monotonic() < until, "the program that holds the mutex did not start"
        assert wine.run(new, "/S") == 2
        assert (home / "_internal" / "pyproject.toml").read_bytes() != b"new"
        (tmp_path / "free").write_text("", encoding="utf-8")
        holder.wait(60)

        assert wine.run(new, "/S") == 0
        assert (home / "_internal" / "pyproject.toml").read_bytes() == b"new"
        assert (home / "_internal" / "more.txt").is_file()
        assert not (home / "_internal" / "a b").exists()
        assert '"DisplayVersion"="0.2.0"' in wine.registry()
        assert wine.run(old, "/S") == 4
        assert (home / "_internal" / "pyproject.toml").read_bytes() == b"new"

        assert wine.run(home / "uninstall.exe", "/S") == 0
        wine.settle()
        left = [path.name for path in home.rglob("*")]
        assert left == ["mine.txt"]
        assert own.read_text(encoding="utf-8") == "NVDA"
        assert not list(wine.home.rglob("Voldesk.lnk"))
        assert "DisplayVersion" not in wine.registry()

        assert wine.run(new, "/S") == 0
        assert wine.run(home / "uninstall.exe", "/S", "/PURGE") == 0
        wine.settle()
        assert not (wine.local / "voldesk").exists()
    finally:
        wine.end()
