"""The version resource of voldesk.exe: what Windows shows in a file's properties."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_FORM = """VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={four}, prodvers={four}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1,
    subtype=0x0, date=(0, 0),
  ),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "The Voldesk authors"),
      StringStruct("FileDescription", "Voldesk"),
      StringStruct("FileVersion", "{number}"),
      StringStruct("InternalName", "voldesk"),
      StringStruct("LegalCopyright", "The Voldesk authors, MIT licence"),
      StringStruct("OriginalFilename", "voldesk.exe"),
      StringStruct("ProductName", "Voldesk"),
      StringStruct("ProductVersion", "{number}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [0x0409, 0x04B0])]),
  ],
)
"""


def four(number: str) -> tuple[int, int, int, int]:
    """A version as Windows' four numbers.

    Raises:
        SystemExit: It has other than one to four numbers, or one above 65,535.
    """
    parts = number.split(".")
    if not 1 <= len(parts) <= 4 or not all(p.isdecimal() and int(p) < 1 << 16 for p in parts):
        raise SystemExit(f"{number} is no version that Windows can tell")
    numbers = [*map(int, parts), 0, 0, 0]
    return numbers[0], numbers[1], numbers[2], numbers[3]


def write(path: Path, number: str) -> Path:
    """Write what PyInstaller reads to make the resource; gives `path`."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_FORM.format(four=four(number), number=number), encoding="utf-8")
    return path
