"""Voldesk asks for no key and no password, so that there is none to keep or to lose."""

from __future__ import annotations

import ast
import dataclasses
import inspect
import re
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit

from engine.options import Options
from engine.settings import Settings
from engine.sources import sources
from tests.unit.repository.test_house_rules import PRODUCT, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.clock import ManualClock

_SECRET = re.compile(r"(?:^|_)(?:api_?key|passw(?:or)?d|secret|token|credential)s?(?:_|$)")


def test_X3_no_setting_and_no_option_holds_a_secret() -> None:
    names = [f.name for kind in (Settings, Options) for f in dataclasses.fields(kind)]
    assert len(names) > 20
    assert [name for name in names if _SECRET.search(name)] == []


def test_X3_no_source_is_built_with_a_secret(
    tmp_path: Path, clock: ManualClock, seen: Callable[[str], None]
) -> None:
    found = sources(Options(), clock, tmp_path)
    names = {
        parameter for lane in found.lanes for parameter in inspect.signature(lane.build).parameters
    }
    assert [name for name in names if _SECRET.search(name)] == []
    wanted = [
        f"{path.relative_to(ROOT)}: {argument.arg}"
        for path in PRODUCT
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef)
        for argument in (*node.args.args, *node.args.kwonlyargs)
        if _SECRET.search(argument.arg)
    ]
    assert wanted == []
    seen(f"{len(found.lanes) + len(found.streams)} sources, none asks for a key; key ring unused")


def test_X3_no_field_of_the_window_hides_what_is_typed() -> None:
    hidden = (QLineEdit.EchoMode.Password, QLineEdit.EchoMode.NoEcho)
    words = [f"EchoMode.{mode.name}" for mode in hidden]
    assert [
        p for p in PRODUCT if any(word in p.read_text(encoding="utf-8") for word in words)
    ] == []
