"""The disk image for macOS, as far as it can be looked at elsewhere: nothing of it is run here."""

from __future__ import annotations

import json
import plistlib
from pathlib import Path

import pytest

from tests.unit.packaging.scripts import ROOT, script

build = script("macos/build")
bundle = script("macos/bundle")

APP, TARGET, LOOK = Path("dist/Voldesk.app"), Path("dist/v.dmg"), Path("build/image.json")
IDENTITY = {"VOLDESK_SIGN_IDENTITY": "Developer ID Application: Somebody"}
NOTARY = {**IDENTITY, "VOLDESK_NOTARY_PROFILE": "voldesk"}


def test_the_property_list_can_be_written_and_names_version_and_identifier() -> None:
    told = bundle.arguments("0.1.0", "v.icns")
    read = plistlib.loads(plistlib.dumps(told["info_plist"]))
    assert read["CFBundleShortVersionString"] == told["version"] == "0.1.0"
    assert read["NSHighResolutionCapable"] is True
    assert read["LSMinimumSystemVersion"].split(".")[0].isdecimal()
    assert told["name"] == "Voldesk.app"


def test_the_rights_are_those_that_are_argued_for() -> None:
    text = (ROOT / "packaging" / "macos" / "entitlements.plist").read_bytes()
    assert plistlib.loads(text) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_without_a_certificate_the_signature_is_ad_hoc_and_nothing_is_sent() -> None:
    words = build.steps(APP, TARGET, LOOK, {})
    assert [one[0] for one in words] == ["codesign", "codesign", "dmgbuild"]
    assert words[0][words[0].index("--sign") + 1] == "-"
    assert "runtime" not in words[0]


def test_a_certificate_signs_bundle_and_image_under_the_hardened_runtime() -> None:
    words = build.steps(APP, TARGET, LOOK, IDENTITY)
    assert [one[0] for one in words] == ["codesign", "codesign", "dmgbuild", "codesign"]
    assert words[0][-3:] == ["--sign", IDENTITY["VOLDESK_SIGN_IDENTITY"], str(APP)]
    assert "runtime" in words[0]
    rights = Path(words[0][words[0].index("--entitlements") + 1])
    assert rights.is_file()
    assert words[-1][-1] == str(TARGET)


def test_notarised_is_the_signed_image_and_the_ticket_is_stapled() -> None:
    words = build.steps(APP, TARGET, LOOK, NOTARY)
    assert [one[:2] for one in words[-2:]] == [["xcrun", "notarytool"], ["xcrun", "stapler"]]
    assert words[-3][-1] == words[-2][3] == words[-1][-1] == str(TARGET)
    assert "--wait" in words[-2]


def test_nothing_unsigned_is_sent_to_the_notary() -> None:
    with pytest.raises(SystemExit, match="VOLDESK_SIGN_IDENTITY"):
        build.steps(APP, TARGET, LOOK, {"VOLDESK_NOTARY_PROFILE": "voldesk"})


def test_the_image_shows_the_bundle_beside_applications() -> None:
    look = json.loads(json.dumps(build.image(APP, Path("v.icns"))))
    assert [(one["type"], one["path"]) for one in look["contents"]] == [
        ("file", str(APP)), ("link", "/Applications"),
    ]  # fmt: skip
    width, height = look["window"]["size"].values()
    assert all(one["x"] < width and one["y"] < height for one in look["contents"])


def test_a_build_without_a_bundle_ends_at_once(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"Voldesk\.app"):
        build.build(tmp_path / "voldesk", "0.1.0", tmp_path, 0)


def test_the_bundle_gets_the_licences_of_the_folder(tmp_path: Path) -> None:
    licences = tmp_path / "voldesk" / "_internal" / "resources" / "licences"
    licences.mkdir(parents=True)
    (licences / "parts.json").write_text("{}", encoding="utf-8")
    app = tmp_path / "Voldesk.app"
    stale = app / "Contents" / "Resources" / "resources" / "licences" / "old.txt"
    stale.parent.mkdir(parents=True)
    stale.write_text("", encoding="utf-8")
    build.add_licences(tmp_path / "voldesk", app)
    assert [path.name for path in stale.parent.iterdir()] == ["parts.json"]
