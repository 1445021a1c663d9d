"""The value types can be taken from `engine.model` itself."""

from __future__ import annotations

import importlib
import pkgutil
import subprocess
import sys

import pytest

import engine.model
from engine.model import Reason


def test_reason_is_the_one_of_its_module() -> None:
    assert Reason is importlib.import_module("engine.model.reason").Reason


def test_every_public_class_of_the_modules_is_offered() -> None:
    offered = set(engine.model.__all__)
    for found in pkgutil.iter_modules(engine.model.__path__, "engine.model."):
        module = importlib.import_module(found.name)
        own = {
            name
            for name, thing in vars(module).items()
            if isinstance(thing, type) and thing.__module__ == found.name and name[0] != "_"
        }
        assert own <= offered, found.name
    assert all(getattr(engine.model, name).__name__ == name for name in offered)


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(AttributeError, match="Volatily"):
        _ = engine.model.Volatily


def test_importing_the_package_loads_no_type_yet() -> None:
    code = (
        "import sys, engine.model; print([m for m in sys.modules if m.startswith('engine.model.')])"
    )
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "[]"
