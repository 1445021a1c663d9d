"""Builds everything that is released for this system: make installer."""

from __future__ import annotations

import argparse
import hashlib
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
import buildenv
import freeze
import sbom
import systems
from release import DIST, commit, epoch, megabytes, version

SUMS = "SHA256SUMS"


def main() -> int:
    """Build everything and print what was made."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument(
        "--folder-only", action="store_true", help="freeze only: no package, bill or checksums"
    )
    words.add_argument("--dist", type=Path, default=DIST, help="where everything goes (dist)")
    told = words.parse_args()
    dist: Path = told.dist.resolve()
    number, stamp, made_from = version(), epoch(), commit()
    if not told.folder_only:
        systems.check_tools()
        clear(dist)
    folder = freeze.freeze(dist, epoch=stamp)
    print(f"{folder.name}: {megabytes(folder):.1f} MB")
    if told.folder_only:
        return 0
    made = systems.build(folder, number, dist, stamp)
    name = f"voldesk-{number}-{systems.NAME}"
    listed = dist / f"{name}.files.txt"
    listed.write_text("".join(f"{line}\n" for line in file_list(folder)), encoding="utf-8")
    bill = sbom.document(
        freeze.bundled(), sbom.checksums(buildenv.report()),
        number=number, commit=made_from, epoch=stamp,
    )  # fmt: skip
    made += [listed, sbom.write(bill, dist / f"{name}.cdx.json")]
    write_sums(made)
    for path in (*made, dist / SUMS):
        print(f"{path.name}: {megabytes(path):.3g} MB")
    return 0


def clear(dist: Path) -> None:
    """Remove what an earlier run made, as its list of checksums tells."""
    sums = dist / SUMS
    if sums.is_file():
        for line in sums.read_text(encoding="utf-8").splitlines():
            (dist / Path(line.partition("  ")[2]).name).unlink(missing_ok=True)
        sums.unlink()


def file_list(folder: Path) -> list[str]:
    """Path and SHA-256 of every file below a folder, of a link its target; sorted by path.

    Two builds of one commit are compared by it.
    """
    lines = []
    for path in sorted(folder.rglob("*")):
        place = path.relative_to(folder).as_posix()
        if path.is_symlink():
            lines.append(f"-> {path.readlink().as_posix()}  {place}")
        elif path.is_file():
            lines.append(f"{checksum(path)}  {place}")
    return lines


def write_sums(files: list[Path]) -> Path:
    """Write the checksums of files that lie in one folder, as sha256sum reads them."""
    target = files[0].parent / SUMS
    lines = sorted((path.name, checksum(path)) for path in files)
    target.write_text("".join(f"{mark}  {name}\n" for name, mark in lines), encoding="utf-8")
    return target


def checksum(path: Path) -> str:
    """SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
