"""Writes the bill of materials of a release: CycloneDX 1.6 as JSON."""

from __future__ import annotations

import json
import re
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent))
from packaging.licenses import InvalidLicenseExpression, canonicalize_license_expression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from licences import Part

Entry = dict[str, object]


def checksums(report: Path) -> dict[str, tuple[str, str]]:
    """Version and SHA-256 of every package file that pip installed, by normal name.

    pip took only files whose checksum stands in the lock.

    Args:
        report: Written by `pip install --report`.
    """
    listed = json.loads(report.read_text(encoding="utf-8"))["install"]
    return {
        _normal(item["metadata"]["name"]): (
            item["metadata"]["version"],
            item["download_info"]["archive_info"]["hashes"]["sha256"],
        )
        for item in listed
    }


def document(
    parts: Sequence[Part],
    installed: Mapping[str, tuple[str, str]],
    *,
    number: str,
    commit: str,
    epoch: int,
) -> Entry:
    """The bill: what is bundled, and as `excluded` what only the build used.

    Args:
        parts: Everything bundled, the program itself first.
        installed: From `checksums`.
        number: The program's version.
        commit: What was built.
        epoch: The release's time, in seconds since 1970 UTC.
    """
    program, *bundled = parts
    components = [_component(part, installed) for part in bundled]
    there = {_normal(part.name) for part in bundled}
    components += [
        _excluded(name, told, mark)
        for name, (told, mark) in sorted(installed.items())
        if name not in there
    ]
    whole = {
        "type": "application", "bom-ref": program.purl, "name": program.name.lower(),
        "version": number, "licenses": _licence(program.licence), "purl": program.purl,
        "properties": [{"name": "voldesk:commit", "value": commit or "none"}],
    }  # fmt: skip
    seed = f"voldesk {number} {commit} {sys.platform}"
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, seed)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
            "component": whole,
        },
        "components": components,
        "dependencies": [
            {"ref": program.purl, "dependsOn": sorted(part.purl for part in bundled)},
            *({"ref": part.purl} for part in bundled),
        ],
    }


def write(bill: Entry, target: Path) -> Path:
    """Write a bill, the same bytes for the same bill."""
    text = json.dumps(bill, ensure_ascii=False, indent=1) + "\n"
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def _component(part: Part, installed: Mapping[str, tuple[str, str]]) -> Entry:
    entry: Entry = {
        "type": "library", "bom-ref": part.purl, "name": part.name, "version": part.version,
        "scope": "required",
    }  # fmt: skip
    name = _normal(part.name)
    if part.purl.startswith("pkg:pypi/") and name in installed:
        entry["hashes"] = [{"alg": "SHA-256", "content": installed[name][1]}]
    entry |= {"licenses": _licence(part.licence), "purl": part.purl}
    if part.source:
        entry["externalReferences"] = [{"type": "website", "url": part.source}]
    return entry


def _excluded(name: str, number: str, mark: str) -> Entry:
    """A package that the build had and the folder has not."""
    purl = f"pkg:pypi/{name}@{number}"
    return {
        "type": "library", "bom-ref": purl, "name": name, "version": number, "scope": "excluded",
        "hashes": [{"alg": "SHA-256", "content": mark}], "purl": purl,
    }  # fmt: skip


def _licence(told: str) -> list[Entry]:
    """A licence as an SPDX expression, or by its name where it is none."""
    try:
        return [{"expression": canonicalize_license_expression(told)}]
    except InvalidLicenseExpression:
        return [{"license": {"name": told}}]


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
