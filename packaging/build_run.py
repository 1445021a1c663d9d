"""Packs the frozen folder as a self-extracting installer for one user, with makeself."""

from __future__ import annotations

import gzip
import shutil
import subprocess
import sys
import tarfile
import tempfile
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path
from typing import Final

sys.path.insert(0, str(Path(__file__).resolve().parent))
from linux import needs, share

SCRIPTS = share.LINUX / "peruser"
_PLAIN: Final = (b'\nquiet="n"\n', b'\nquiet="y"\n')
"""makeself's own words are left out: the install script says what a user wants to know."""
_REMOVE: Final = """
[Desktop Action remove]
Name=Remove Voldesk
Name[zh_CN]=移除 Voldesk
Name[zh_TW]=移除 Voldesk
Exec=voldesk-remove
"""
_HELP: Final = """\
Voldesk for the user who starts this; needs neither root nor a network.

  ./voldesk-{number}-linux-x86_64.run                            install or update
  ./voldesk-{number}-linux-x86_64.run -- --quiet                 the same, saying nothing
  ./voldesk-{number}-linux-x86_64.run -- --uninstall             remove; your data stay
  ./voldesk-{number}-linux-x86_64.run -- --uninstall --purge     remove your data too
"""


def check_tools() -> None:
    """Name the missing tool in one line before minutes are spent."""
    if shutil.which("makeself") is None:
        raise SystemExit("voldesk: makeself is missing; install makeself")


def build(folder: Path, number: str, dist: Path, epoch: int) -> Path:
    """The installer of a frozen folder, in `dist`: the same bytes for the same folder.

    Args:
        folder: From freeze.freeze.
        number: Version.
        dist: Gets the installer.
        epoch: What its files are stamped with, seconds since 1970 UTC.
    """
    check_tools()
    target = dist / f"voldesk-{number}-linux-x86_64.run"
    with tempfile.TemporaryDirectory(prefix="voldesk-run-") as work:
        payload(folder, number, Path(work, "payload"), epoch)
        Path(work, "help").write_text(_HELP.format(number=number), encoding="utf-8")
        day = format_datetime(datetime.fromtimestamp(epoch, UTC))
        subprocess.run(
            [
                "makeself", "--nocomp", "--sha256", "--nomd5", "--nocrc", "--nox11",
                "--noprogress", "--packaging-date", day, "--help-header", "help",
                "--tar-extra", f"--sort=name --mtime=@{epoch} --owner=0 --group=0 --numeric-owner",
                "payload", "voldesk.run", f"Voldesk {number}", "sh", "./install.sh",
            ],
            cwd=work, check=True, stdout=subprocess.DEVNULL,
        )  # fmt: skip
        head, _, rest = Path(work, "voldesk.run").read_bytes().partition(_PLAIN[0])
        if not rest:
            raise SystemExit("voldesk: makeself writes another head than it did")
        target.write_bytes(head + _PLAIN[1] + rest)
    target.chmod(0o755)
    return target


def payload(folder: Path, number: str, target: Path, epoch: int) -> None:
    """Write what the installer unpacks: scripts, the desktop's files, the program in an archive."""
    target.mkdir()
    for name in ("common.sh", "install.sh", "uninstall.sh"):
        shutil.copyfile(SCRIPTS / name, target / name)
    shared = target / "share"
    share.write(shared, number, epoch)
    entry = shared / "applications" / "voldesk.desktop"
    entry.write_text(_with_remove(entry.read_text(encoding="utf-8")), encoding="utf-8")
    shutil.copyfile(SCRIPTS / "voldesk-remove.desktop", entry.with_name("voldesk-remove.desktop"))
    paths = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)
    archive(folder, paths, target / "voldesk.tar.gz", epoch)
    blocks = sum(-(-path.lstat().st_size // 4096) for path in paths)
    asked = [name for name in needs.packages(folder) if name != "libc6"]
    facts = {
        "VERSION": number, "FILES": str(len(paths)), "KILOBYTES": str(blocks * 4),
        "GLIBC": needs.GLIBC, "PACKAGES": " ".join(asked),
    }  # fmt: skip
    text = (SCRIPTS / "facts.in").read_text(encoding="utf-8")
    for name, value in facts.items():
        text = text.replace(f"@{name}@", value)
    (target / "facts").write_text(text, encoding="utf-8")
    for path in (target, *target.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _with_remove(entry: str) -> str:
    """The menu entry with one action more."""
    lines = [
        f"{line}remove;" if line.startswith("Actions=") else line for line in entry.split("\n")
    ]
    return "\n".join(lines) + _REMOVE


def archive(folder: Path, paths: list[Path], target: Path, epoch: int) -> None:
    """Write the program as .tar.gz, which every Linux can unpack (xz is not on a minimal one)."""

    def normal(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = ""
        member.mtime = epoch
        executable = member.isdir() or member.name == "voldesk"
        member.mode = 0o777 if member.issym() else 0o755 if executable else 0o644
        return member

    with (
        target.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as tar,
    ):
        for path in paths:
            tar.add(path, str(path.relative_to(folder)), recursive=False, filter=normal)
