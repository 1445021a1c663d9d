"""What earlier states of the program wrote: samples made by running them, opened with all kept.

No version was released before; each folder of tests/cases/state holds what a commit of its time
wrote: `first` 8cdaad8, `drawings` f921f91, `workspaces` 177f20f, `documents` ccd9029.
"""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from engine.desk.history import History
from engine.desk.watchlist import EntryKind
from engine.paths import Profile
from tests.unit.storage.running import Run

STATES = Path(__file__).parents[2] / "cases" / "state"
NAMES = ("first", "drawings", "workspaces", "documents")


@pytest.fixture(params=NAMES)
def profile(request: pytest.FixtureRequest, tmp_path: Path) -> Profile:
    shutil.copytree(STATES / request.param, tmp_path / request.param)
    made = Profile(tmp_path / request.param)
    made.prepare()
    return made


def kept(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """Settings of a file that another one does not hold alike."""
    lost = []
    for name, value in before.items():
        now = after.get(name)
        if isinstance(value, Mapping) and isinstance(now, Mapping):
            lost += [f"{name}.{key}" for key in kept(value, now)]
        elif now != value:
            lost.append(name)
    return lost


def check_documents(run: Run, names: set[str]) -> None:
    """Everything of the sample is there, as it was written."""
    engine = run.engine
    entries = engine.watchlist().entries
    assert [one.symbol for one in entries if one.kind is EntryKind.ROW] == ["NVDA", "BTC", "GS"]
    if "drawings.json" in names:
        assert [one.kind for one in engine.drawings()] == ["trend", "span"]
    if "workspaces.json" in names:
        ((name, layout),) = engine.workspaces().named
        assert (name, len(layout.tabs), len(layout.windows)) == ("Morning", 2, 1)
        assert engine.workspaces().present == layout
    if "lists.json" in names:
        look = engine.list_look("default")
        assert (look.columns, look.sort, look.row) == (("symbol", "last"), "last", "GS")
    if "alerts.json" in names:
        assert len(engine.alerts()) == 1
        assert [one.note for one in engine.own_dates()] == ["mine"]
        assert [one.text for one in engine.own_statements()] == ["Budget raised"]
        assert [one.capex_bn for one in engine.own_capex()] == [0.31]


def test_S6_a_profile_of_an_earlier_state_is_opened_with_everything_kept(
    profile: Profile, seen: Callable[[str], None]
) -> None:
    texts = {path.name: path.read_bytes() for path in profile.root.glob("*.*") if path.is_file()}
    before = tomllib.loads(texts["settings.toml"].decode())
    run = Run(profile)
    run.documents()
    check_documents(run, set(texts))
    assert run.told() == ""
    run.engine.set_settings(run.engine.settings())
    run.engine.set_drawings((*run.engine.drawings(), *run.engine.drawings()[:1]))
    run.close()
    assert kept(before, tomllib.loads(profile.settings.read_text(encoding="utf-8"))) == []
    again = Run(profile)
    again.documents()
    check_documents(again, set(texts) - {"drawings.json"})
    assert again.told() == ""
    assert not list(profile.root.rglob("*.corrupt*"))
    seen(f"{profile.root.name}: {len(texts)} files kept")


@pytest.mark.parametrize("name", ["first", "documents"])
def test_S6_a_history_of_an_earlier_state_keeps_every_row(tmp_path: Path, name: str) -> None:
    path = tmp_path / "history.sqlite"
    shutil.copyfile(STATES / name / "history.sqlite", path)
    history = History(path)
    assert (history.said, history.fault) == ("", "")
    assert [(one.symbol, one.last) for one in history.quotes()] == [("NVDA", 103.0)]
    assert [(row[0], row[3]) for row in history.closes()] == [("NVDA", 50.0)]
    history.close()
