"""Checksums and bill of materials: every file named, every locked package in it."""

from __future__ import annotations

import hashlib
import json
import re
from typing import TYPE_CHECKING

from packaging.markers import Marker
from release import ROOT

from checks.verdict import Result, first_of, judged

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from checks.built import Built

SUMS = "SHA256SUMS"


def check(made: Built) -> Iterator[Result]:
    """SHA256SUMS and the SBOM of a folder of builds."""
    yield sums(made.dist)
    found = sorted(made.dist.glob("*.cdx.json")) or sorted(made.dist.glob("*sbom*.json"))
    if not found:
        yield Result("SBOM", "FAIL", "none in dist")
        return
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    yield bill(found[-1], locked(lock))


def sums(dist: Path) -> Result:
    """Every file of a folder stands in SHA256SUMS with its sum, and no other."""
    listed = dist / SUMS
    if not listed.is_file():
        return Result(SUMS, "FAIL", "not in dist")
    told = {}
    for line in listed.read_text(encoding="utf-8").splitlines():
        mark, _, name = line.partition(" ")
        told[name.strip().removeprefix("*")] = mark
    there = {path.name for path in dist.iterdir() if path.is_file()} - {SUMS}
    wrong = [f"{name} is not listed" for name in sorted(there - set(told))]
    wrong += [f"{name} is listed and absent" for name in sorted(set(told) - there)]
    both = sorted(there & set(told))
    wrong += [f"{name} has another sum" for name in both if _sum(dist / name) != told[name]]
    return judged(SUMS, not wrong, f"{len(told)} files named", first_of(wrong))


def _sum(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def locked(text: str) -> dict[str, str]:
    """Version by name of the packages that a lock file asks for on this system.

    Those with a condition on another system or another Python are left out.
    """
    found = {}
    for name, version, condition in re.findall(r"^([\w.-]+)==([\w.]+)([^\\\n]*)", text, re.M):
        if not condition.strip(" ;") or Marker(condition.strip(" ;")).evaluate():
            found[_plain(name)] = version
    return found


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def bill(path: Path, wanted: dict[str, str]) -> Result:
    """The bill is CycloneDX and names every locked package in its version."""
    name = "SBOM"
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except ValueError as fault:
        return Result(name, "FAIL", f"{path.name}: {fault}")
    parts = {
        _plain(str(part.get("name", ""))): str(part.get("version", ""))
        for part in document.get("components", [])
    }
    wrong = [f"{part} {version}" for part, version in wanted.items() if parts.get(part) != version]
    right_kind = document.get("bomFormat") == "CycloneDX"
    return judged(
        name,
        right_kind and not wrong,
        f"{path.name}: {document.get('bomFormat')} {document.get('specVersion')}, "
        f"{len(parts)} parts, {len(wanted)} locked",
        f"not in it: {first_of(wrong)}",
    )
