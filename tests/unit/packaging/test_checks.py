"""The checks of the installers find what they are there to find."""

from __future__ import annotations

import hashlib
import importlib
import json
import shutil
import subprocess
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from types import ModuleType

ENTRY = script("check_installer")
LOCK = """\
numpy==2.4.6 \\
    --hash=sha256:0
curl-cffi==0.16.3 \\
    --hash=sha256:0
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:0
"""


def check(name: str) -> ModuleType:
    """A module of packaging/checks."""
    return importlib.import_module(f"checks.{name}")


def made(folder: Path, **more: Path) -> Any:
    return check("built").Built(
        folder, folder / "voldesk", more.get("package"), more.get("peruser")
    )


def pixels(*colours: bytes) -> bytes:
    return b"".join(colour + b"\0" + b"\0" * 4 for colour in colours)


def measured(value: float | None) -> dict[str, object]:
    return {"value": value, "quality": "live"}


def dump(state: str = "ok", value: float | None = 5.0) -> dict[str, Any]:
    row = {"symbol": "NVDA", "last": measured(value)}
    return {
        "settled": True,
        "providers": [{"name": "yahoo", "state": state}],
        "watchlist": [row], "vol": {"NVDA": {"rv": measured(1.0)}}, "race": {"spread": 1},
        "earnings": [{"eps": 1.0}], "movers": [row], "statements": [{"a": 1}],
        "capex": [{"b": 2}],
    }  # fmt: skip


def test_line_tells_verdict_name_and_figure_in_one_line() -> None:
    verdict = check("verdict")
    assert verdict.judged("x", True, "1 MB").line() == "PASS  x: 1 MB"
    assert verdict.judged("x", False, "1 MB", "two\nwords").line() == "FAIL  x: 1 MB; two | words"
    assert verdict.skipped("x", "no root").line() == "SKIP  x: no root"
    assert verdict.first_of(list("abc"), 2) == "a, b and 1 more"


def test_status_is_the_number_of_faults_and_a_breakdown_is_one(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    verdict = check("verdict")
    skip = verdict.skipped("sizes", "why")

    def breaking(_: object) -> list[object]:
        raise OSError("disk")

    def checks(name: str) -> SimpleNamespace:
        return SimpleNamespace(check=breaking if name == "checks.start" else lambda _: [skip])

    monkeypatch.setattr(ENTRY.importlib, "import_module", checks)
    assert ENTRY.main(["sizes", "start"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[:2] == ["SKIP  sizes: why", "FAIL  start: broke down: OSError: disk"]
    assert lines[2].startswith("installer: 0 passed, 1 failed, 1 not checked")
    with pytest.raises(SystemExit):
        ENTRY.main(["nothing"])
    assert "no check called nothing" in capsys.readouterr().err


def test_every_named_check_exists() -> None:
    for name in ENTRY.CHECKS:
        assert callable(check(name).check), name


def test_too_large_a_package_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sizes = check("sizes")
    package = tmp_path / "voldesk_1_amd64.deb"
    package.write_bytes(b"x" * 2_000_000)
    (tmp_path / "voldesk").mkdir()
    monkeypatch.setitem(sizes.LIMITS, "size of the .deb", (1.0, 0.5))
    first, second, third = sizes.check(made(tmp_path, package=package))
    assert (first.verdict, second.verdict, third.verdict) == ("FAIL", "PASS", "FAIL")
    assert first.figure == "2.0 MB of 1, moonshot 0 missed by 1.5"


def test_X12_sums_name_every_installer_rightly(tmp_path: Path) -> None:
    published = check("published")
    (tmp_path / "a.deb").write_bytes(b"a")
    listed = tmp_path / "SHA256SUMS"
    good = hashlib.sha256(b"a").hexdigest()
    listed.write_text(f"{good}  a.deb\n", encoding="utf-8")
    assert published.sums(tmp_path).verdict == "PASS"
    (tmp_path / "b.run").write_bytes(b"b")
    assert "b.run is not listed" in published.sums(tmp_path).figure
    listed.write_text(f"{good}  a.deb\n{good}  b.run\n{good}  c\n", encoding="utf-8")
    figure = published.sums(tmp_path).figure
    assert "c is listed and absent" in figure
    assert "b.run has another sum" in figure


def test_bill_names_every_locked_package_of_this_system(tmp_path: Path) -> None:
    published = check("published")
    wanted = published.locked(LOCK)
    assert wanted == {"numpy": "2.4.6", "curl-cffi": "0.16.3"}
    bill = tmp_path / "x.cdx.json"
    parts = [{"name": "numpy", "version": "2.4.6"}, {"name": "curl_cffi", "version": "0.16.3"}]
    bill.write_text(json.dumps({"bomFormat": "CycloneDX", "components": parts}), "utf-8")
    assert published.bill(bill, wanted).verdict == "PASS"
    bill.write_text(json.dumps({"bomFormat": "CycloneDX", "components": parts[:1]}), "utf-8")
    assert "not in it: curl-cffi 0.16.3" in published.bill(bill, wanted).figure
    bill.write_text("{", encoding="utf-8")
    assert published.bill(bill, wanted).verdict == "FAIL"


def test_empty_screen_is_no_window_and_text_is() -> None:
    judge = check("display").judge
    assert not judge(pixels(*[b"\0\0\0"] * 1000)).is_window
    bare = [b"\x30\x30\x30"] * 900 + [b"\x40\x40\x40"] * 100
    assert not judge(pixels(*bare)).is_window
    text = [bytes((n % 200, n % 199, 7)) for n in range(100)] + [b"\0\0\0"] * 900
    seen = judge(pixels(*text))
    assert seen.is_window
    assert seen.colours == 101
    assert seen.drawn == pytest.approx(0.1, abs=0.001)


def test_command_of_the_desktop_entry_comes_without_codes_for_files(tmp_path: Path) -> None:
    entry = tmp_path / "x.desktop"
    entry.write_text(
        '[Desktop Entry]\nName=Voldesk\nExec="/a b/voldesk" --x %u\n'
        "[Desktop Action remove]\nExec=other\n",
        encoding="utf-8",
    )
    assert check("installed").exec_line(entry) == ["/a b/voldesk", "--x"]


def test_dumps_of_one_story_differ_where_a_figure_does() -> None:
    market = check("market")
    assert market.differences(dump(), dump()) == []
    assert market.differences(dump(), dump(value=5.0 + 1e-6)) == [
        "/movers/NVDA/last/value", "/watchlist/NVDA/last/value",
    ]  # fmt: skip
    less = dump()
    del less["race"]["spread"]
    assert market.differences(less, dump()) == ["/race/spread"]


def test_live_dump_that_lacks_a_source_or_figures_is_found() -> None:
    market = check("market")
    assert market.poorer(dump(), dump(value=6.0)) == []
    assert "yahoo is down" in market.poorer(dump("down"), dump("down"))
    assert "yahoo is late, ok from source" in market.poorer(dump("late"), dump())
    assert "movers holds 0 figures, 1 from source" in market.poorer(dump(value=None), dump())
    assert "watchlist is empty" in market.poorer(dump(value=None), dump(value=None))
    assert market.poorer({**dump(), "settled": False}, dump()) == ["not settled"]


def test_slow_start_is_a_fault_by_the_processor_not_the_clock() -> None:
    start = check("start")
    quick, slow = start.Opened(0.6, 5.0), start.Opened(0.9, 1.0)
    assert start.verdict("x", quick, start.Opened(0.5, 1.0)).verdict == "PASS"
    assert start.verdict("x", slow, quick).verdict == "FAIL"
    assert start.medians([quick, slow, quick]) == start.Opened(0.6, 5.0)


def test_builds_with_another_file_are_found(tmp_path: Path) -> None:
    first, second = tmp_path / "a", tmp_path / "b"
    for folder in (first, second):
        folder.mkdir()
        (folder / "same").write_text("1", encoding="utf-8")
    assert [one.verdict for one in check("repeat").compared(first, second)] == ["PASS", "NOTE"]
    (second / "same").write_text("2", encoding="utf-8")
    (second / "more").write_text("2", encoding="utf-8")
    lists, contents = check("repeat").compared(first, second)
    assert (lists.verdict, contents.verdict) == ("FAIL", "NOTE")
    assert contents.figure == "differ in content: same"
    assert "more" in lists.figure


def _package(folder: Path, target: Path) -> Path:
    inside = folder / "usr" / "lib" / "voldesk" / "_internal"
    (inside / "resources" / "icons").mkdir(parents=True)
    (inside / "resources" / "icons" / "voldesk.svg").write_text("<svg/>\n", encoding="utf-8")
    (inside / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n', encoding="utf-8")
    (folder / "DEBIAN").mkdir()
    (folder / "DEBIAN" / "control").write_text(
        "Package: voldesk\nVersion: 0.1.0\nArchitecture: amd64\nMaintainer: A <a@b>\n"
        "Description: x\n",
        encoding="utf-8",
    )
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "--build", str(folder), str(target)],
        check=True, capture_output=True,
    )  # fmt: skip
    return target


@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed")
def test_older_build_has_a_lower_version_and_a_file_that_is_gone_now(tmp_path: Path) -> None:
    deb = check("deb")
    package = _package(tmp_path / "tree", tmp_path / "new.deb")
    older = deb.older(package, tmp_path / "old.deb")
    assert (deb.field(package, "Version"), deb.field(older, "Version")) == ("0.1.0", deb.OLDER)
    more = deb.listing(older) - deb.listing(package)
    assert f"/{deb.LEFT_BEHIND}" in more
    assert "/usr/lib/" in deb.listing(package)
    tree = deb.unpacked(older, tmp_path / "out")
    assert "older" in (tree / deb.CHANGED).read_text(encoding="utf-8")
    project = tree / "usr" / "lib" / "voldesk" / "_internal" / "pyproject.toml"
    assert deb.OLDER in project.read_text(encoding="utf-8")
    with pytest.raises(deb.BadPackage):
        deb.field(tmp_path / "none.deb", "Version")


def test_names_no_address_of_a_mirror() -> None:
    for path in sorted((ROOT / "packaging" / "checks").glob("*.py")):
        assert "debian.org" not in path.read_text(encoding="utf-8"), path.name
