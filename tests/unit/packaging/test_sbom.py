"""The bill of materials: what is bundled with version, licence and checksum, as CycloneDX."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.packaging.scripts import script

if TYPE_CHECKING:
    from pathlib import Path

MARK = "a" * 64


@pytest.fixture
def bill() -> dict[str, Any]:
    part = script("licences").Part
    listed = [
        part("Voldesk", "1.2", "MIT", "", "pkg:generic/voldesk@1.2", {}),
        part("curl_cffi", "0.16", "MIT", "https://c", "pkg:pypi/curl-cffi@0.16", {}),
        part("libxcb", "1.15-1", "see its text", "", "pkg:deb/debian/libxcb@1.15-1", {}),
        part("orjson", "3", "MPL-2.0 AND (Apache-2.0 OR MIT)", "", "pkg:pypi/orjson@3", {}),
    ]
    installed = {
        "curl-cffi": ("0.16", MARK), "orjson": ("3", "b" * 64), "lxml": ("6", "c" * 64),
    }  # fmt: skip
    made: dict[str, Any] = script("sbom").document(
        listed, installed, number="1.2", commit="abc", epoch=1_700_000_000
    )
    return made


def _named(bill: dict[str, Any], name: str) -> dict[str, Any]:
    [found] = [part for part in bill["components"] if part["name"] == name]
    assert isinstance(found, dict)
    return found


def test_program_is_named_with_version_commit_and_time(bill: dict[str, Any]) -> None:
    assert (bill["bomFormat"], bill["specVersion"], bill["version"]) == ("CycloneDX", "1.6", 1)
    assert re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", bill["serialNumber"])
    assert bill["metadata"]["timestamp"] == "2023-11-14T22:13:20Z"
    program = bill["metadata"]["component"]
    assert (program["name"], program["version"]) == ("voldesk", "1.2")
    assert program["properties"] == [{"name": "voldesk:commit", "value": "abc"}]
    assert not [part for part in bill["components"] if part["name"] == "Voldesk"]


def test_bundled_package_has_licence_address_and_the_locks_checksum(bill: dict[str, Any]) -> None:
    assert _named(bill, "curl_cffi") == {
        "type": "library", "bom-ref": "pkg:pypi/curl-cffi@0.16", "name": "curl_cffi",
        "version": "0.16", "scope": "required",
        "hashes": [{"alg": "SHA-256", "content": MARK}],
        "licenses": [{"expression": "MIT"}], "purl": "pkg:pypi/curl-cffi@0.16",
        "externalReferences": [{"type": "website", "url": "https://c"}],
    }  # fmt: skip
    assert _named(bill, "orjson")["licenses"] == [{"expression": "MPL-2.0 AND (Apache-2.0 OR MIT)"}]


def test_licence_that_is_no_expression_goes_by_its_name(bill: dict[str, Any]) -> None:
    library = _named(bill, "libxcb")
    assert library["licenses"] == [{"license": {"name": "see its text"}}]
    assert "hashes" not in library


def test_package_that_is_not_bundled_is_excluded(bill: dict[str, Any]) -> None:
    assert _named(bill, "lxml")["scope"] == "excluded"
    needed = bill["dependencies"][0]
    assert needed["ref"] == "pkg:generic/voldesk@1.2"
    assert "pkg:pypi/lxml@6" not in needed["dependsOn"]
    assert {row["ref"] for row in bill["dependencies"][1:]} == set(needed["dependsOn"])


def test_library_of_the_format_reads_it(bill: dict[str, Any], tmp_path: Path) -> None:
    pytest.importorskip("cyclonedx")
    from cyclonedx.model import bom

    place = script("sbom").write(bill, tmp_path / "x.cdx.json")
    document = json.loads(place.read_text(encoding="utf-8"))
    read = getattr(bom.Bom, "from_json")(document)  # noqa: B009 - made by a decorator
    assert {part.name for part in read.components} == {"curl_cffi", "libxcb", "orjson", "lxml"}
    assert {str(part.purl) for part in read.components} >= {"pkg:pypi/orjson@3"}


def test_checksums_come_from_what_pip_installed(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    item = {
        "metadata": {"name": "curl_cffi", "version": "0.16"},
        "download_info": {"archive_info": {"hashes": {"sha256": MARK}}},
    }
    report.write_text(json.dumps({"install": [item]}), encoding="utf-8")
    assert script("sbom").checksums(report) == {"curl-cffi": ("0.16", MARK)}
