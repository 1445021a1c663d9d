"""A small folder that stands for the frozen program in tests of what packs it."""

from __future__ import annotations

import json
from pathlib import Path

PROGRAM = '#!/bin/sh\necho "Voldesk {number}"\n'


def frozen_folder(folder: Path, number: str = "9.9.9") -> Path:
    """Make one: a program that tells its version, libraries, a link, licences."""
    texts = folder / "_internal" / "resources" / "licences"
    texts.mkdir(parents=True)
    program = folder / "voldesk"
    program.write_text(PROGRAM.format(number=number), encoding="utf-8")
    program.chmod(0o755)
    inside = folder / "_internal"
    (inside / "libx.so.1.0").write_bytes(b"y" * 5000)
    (inside / "libx.so.1").symlink_to("libx.so.1.0")
    for name in ("numpy", "numpy.libs", "numpy-2.3.0.dist-info"):
        (inside / name).mkdir()
        (inside / name / "part").write_text(name, encoding="utf-8")
    (texts / "numpy.txt").write_text("Copyright (c) 2005-2025, NumPy Developers.\n", "utf-8")
    (texts / "x.txt").write_text("No word of who.\n", "utf-8")
    rows = [
        ("Voldesk", number, "MIT", ["x.txt"]),
        ("numpy", "2.3.0", "BSD-3-Clause AND MIT", ["numpy.txt"]),
        ("libx", "1.0", "LGPL-3.0-only OR GPL-2.0-only", ["x.txt"]),
    ]
    parts = [
        {"name": name, "version": version, "licence": licence, "source": "", "texts": named}
        for name, version, licence, named in rows
    ]
    listed = json.dumps({"schema": 1, "parts": parts})
    (texts / "parts.json").write_text(listed, encoding="utf-8")
    return folder
