"""Documents that another program writes while this one runs, or that a newer one wrote."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from engine.desk.watchlist import parse_list
from engine.model.drawn import Drawing
from engine.model.earnings import OwnDate, Session
from engine.model.layout import Layout, Shelf
from engine.model.listlook import ListLook
from engine.paths import Profile
from tests.unit.storage.papers import PAPERS
from tests.unit.storage.running import Run

pytestmark = pytest.mark.logs_warnings
AT = datetime(2026, 9, 16, 14, 30, tzinfo=UTC)
MINE = OwnDate("META", date(2026, 10, 28), Session.AMC, AT, "mine")
THEIRS = {
    "symbol": "NVDA", "day": "2026-11-18", "session": "AMC", "set_at": AT.isoformat(),
    "note": "theirs",
}  # fmt: skip
LINE = Drawing("chart", "NVDA", "trend", ((1.0, 2.0), (3.0, 4.0)))
JSON = ("drawings", "workspaces", "lists", "alerts", "dates", "statements", "capex")


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    for paper in PAPERS.values():
        paper.path(made).write_bytes(paper.text(0))
    return made


def edit(path: Path, change: Callable[[Any], None]) -> None:
    """Change a JSON document as an editor would."""
    document = json.loads(path.read_text(encoding="utf-8"))
    change(document)
    path.write_text(json.dumps(document, indent=2), encoding="utf-8")


def ours(run: Run, name: str) -> None:
    """Change the document here."""
    engine = run.engine
    changes: dict[str, Callable[[], None]] = {
        "drawings": lambda: engine.set_drawings((*engine.drawings(), LINE)),
        "workspaces": lambda: engine.set_workspaces(
            Shelf((*engine.workspaces().named, ("ours", Layout())), engine.workspaces().present)
        ),
        "lists": lambda: engine.set_list_look("ours", ListLook(filter="ours")),
        "alerts": lambda: engine.set_alerts(
            (*engine.alerts(), replace(engine.alerts()[0], id="ours"))
        ),
        "dates": lambda: engine.set_own_dates((*engine.own_dates(), MINE)),
        "statements": lambda: engine.set_own_statements(
            (*engine.own_statements(), replace(engine.own_statements()[0], id="ours"))
        ),
        "capex": lambda: engine.set_own_capex(
            (*engine.own_capex(), replace(engine.own_capex()[0], symbol="OURS"))
        ),
    }
    changes[name]()


@pytest.mark.parametrize("name", JSON)
def test_S10_what_another_program_adds_to_a_document_is_kept_beside_ours(
    profile: Profile, name: str, seen: Callable[[str], None]
) -> None:
    run = Run(profile)
    run.documents()
    path = PAPERS[name].path(profile)
    key = next(k for k, v in json.loads(path.read_bytes()).items() if isinstance(v, list))

    def add(document: Any) -> None:
        entry = dict(document[key][0])
        for field in ("id", "name", "symbol"):
            if field in entry:
                entry[field] = "THEIRS"
        document[key].append(entry)

    edit(path, add)
    before = json.loads(path.read_bytes())[key]
    ours(run, name)
    run.close()
    after = json.loads(path.read_bytes())[key]
    assert len(after) == len(before) + 1
    assert [one for one in after if "THEIRS" in one.values()]
    assert [one for one in after if one not in before]
    assert f"{path.name} was changed by another program: both changes are kept" in run.told()
    again = Run(profile)
    again.documents()
    assert again.told() == ""
    seen(f"{path.name} merged")


def test_S10_settings_edited_by_hand_while_the_program_runs_are_kept(profile: Profile) -> None:
    run = Run(profile)
    text = profile.settings.read_text(encoding="utf-8")
    text = text.replace('theme = "dark"', 'theme = "contrast"').replace(
        "[ui]", '[mine]\nwords = "kept"\n\n[ui]'
    )
    profile.settings.write_text(text, encoding="utf-8")
    run.engine.set_settings(replace(run.engine.settings(), row_height=28))
    run.engine.set_settings(replace(run.engine.settings(), chart_style="line"))
    run.close()
    kept = tomllib.loads(profile.settings.read_text(encoding="utf-8"))
    assert kept["ui"] == {**kept["ui"], "theme": "contrast", "row_height": 28}
    assert (kept["mine"], kept["chart"]["style"]) == ({"words": "kept"}, "line")
    assert "counts from the next start" in run.told()
    assert Run(profile).engine.settings().theme == "contrast"


def test_S10_where_both_changed_the_same_setting_neither_is_lost(profile: Profile) -> None:
    run = Run(profile)
    text = profile.settings.read_text(encoding="utf-8")
    text = text.replace('theme = "dark"', 'theme = "contrast"')
    profile.settings.write_text(text, encoding="utf-8")
    run.engine.set_settings(replace(run.engine.settings(), theme="light"))
    run.close()
    assert tomllib.loads(profile.settings.read_text(encoding="utf-8"))["ui"]["theme"] == "light"
    (kept,) = profile.backups.glob("settings.toml.theirs-*")
    assert kept.read_text(encoding="utf-8") == text
    assert f"what was changed here counts, its text is in backups/{kept.name}" in run.told()


def test_S10_S4_what_another_program_broke_is_set_aside_and_ours_written(profile: Profile) -> None:
    run = Run(profile)
    run.documents()
    profile.dates.write_bytes(b'{"schema": 1, "dates": [')
    run.engine.set_own_dates((MINE,))
    run.close()
    (aside,) = profile.root.glob("dates.json.corrupt-*")
    assert aside.read_bytes() == b'{"schema": 1, "dates": ['
    assert "dates.json was damaged (not JSON) by another program" in run.told()
    assert Run(profile).engine.own_dates() == (MINE,)


def test_S10_S5_what_a_newer_program_wrote_meanwhile_stays_and_ours_lies_beside(
    profile: Profile,
) -> None:
    run = Run(profile)
    run.documents()
    newer = b'{"schema": 2, "dates": [], "new": 1}'
    profile.dates.write_bytes(newer)
    run.engine.set_own_dates((MINE,))
    run.engine.set_own_dates(())
    run.close()
    assert profile.dates.read_bytes() == newer
    (kept,) = profile.backups.glob("dates.json.ours-*")
    assert b'"mine"' in kept.read_bytes() or json.loads(kept.read_bytes())["dates"] == []
    assert "stays as it is" in run.told()


def test_S10_a_document_deleted_by_another_program_is_written_again(profile: Profile) -> None:
    run = Run(profile)
    run.documents()
    profile.dates.unlink()
    run.engine.set_own_dates((MINE,))
    run.close()
    assert Run(profile).engine.own_dates() == (MINE,)


@pytest.mark.parametrize("name", [*JSON, "settings"])
def test_S5_a_document_of_a_newer_schema_is_read_and_never_written(
    profile: Profile, name: str
) -> None:
    path = PAPERS[name].path(profile)
    text = path.read_bytes()
    text = text.replace(b'"schema": 1', b'"schema": 7').replace(b"schema = 1", b"schema = 7")
    path.write_bytes(text)
    assert PAPERS[name].text(0) != text
    run = Run(profile)
    run.documents()
    if name == "settings":
        assert run.engine.settings().race_left == "S0"
        run.engine.set_settings(replace(run.engine.settings(), theme="light"))
    else:
        assert run.engine.own_dates()
        ours(run, name)
    run.close()
    assert path.read_bytes() == text
    assert f"{path.name} was written by a newer version: it stays as it is" in run.told()
    assert not list(profile.root.glob("*.corrupt-*"))


def test_S5_a_newer_document_that_is_not_understood_is_left_alone(profile: Profile) -> None:
    text = b'{"schema": 2, "days": {"all": "different"}}'
    profile.dates.write_bytes(text)
    run = Run(profile)
    assert run.engine.own_dates() == ()
    run.engine.set_own_dates((MINE,))
    run.close()
    assert profile.dates.read_bytes() == text


def test_S10_a_list_changed_by_another_program_is_merged(profile: Profile) -> None:
    run = Run(profile)
    path = profile.watchlists / "default.txt"
    path.write_bytes(path.read_bytes() + b"THEIRS\n")
    book = run.engine.book()
    run.engine.set_watchlist(parse_list("#voldesk-watchlist 1\nOURS\n" + path.read_text(
        encoding="utf-8").split("\n", 1)[1].replace("THEIRS\n", "")))  # fmt: skip
    assert book != run.engine.book()
    run.close()
    kept = path.read_text(encoding="utf-8")
    assert "OURS" in kept
    assert "THEIRS" in kept
