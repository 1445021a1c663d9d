"""What goes into the frozen program: late imports, our venues of ccxt, nothing of the developer."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from importlib.machinery import PathFinder
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.unit.packaging.scripts import ROOT, script

if TYPE_CHECKING:
    from collections.abc import Iterable

SOURCES = [path for part in ("engine", "gui") for path in sorted((ROOT / part).rglob("*.py"))]
OURS = {"engine", "gui", "resources"}

_USE = """
import io, json, sys, types
import ccxt
assert ccxt.__file__.startswith(sys.argv[1]), ccxt.__file__
class Reply:
    status_code, reason, headers, url = 200, "OK", {}, ""
    text = json.dumps({"result": {"index_price": 61000.5}})
    content = text.encode()
    def raise_for_status(self): pass
venue = ccxt.deribit({"timeout": 1000, "enableRateLimit": False})
venue.session = types.SimpleNamespace(
    request=lambda *a, **k: Reply(), close=lambda: None, headers={}, cookies={}
)
print(venue.public_get_get_index_price({"index_name": "btc_usd"})["result"]["index_price"])
print(ccxt.exchanges, issubclass(ccxt.OnMaintenance, ccxt.BaseError))
print(any(name.startswith("cryptography") for name in sys.modules))
try:
    ccxt.deribit.rsa("request", "secret")
except ccxt.NotSupported as fault:
    print(fault)
"""


def _imports(text: str) -> tuple[set[str], set[str]]:
    """Modules a source text imports at its top, and those it imports inside functions."""
    tree = ast.parse(text)
    late: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            late |= _named(ast.walk(node))
    return _named(tree.body), late


def _named(nodes: Iterable[ast.AST]) -> set[str]:
    found: set[str] = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
    return found


def _is_installed(name: str) -> bool:
    """Whether a module's file exists; imports nothing, not even its package."""
    places = None
    parts = name.split(".")
    for n in range(1, len(parts) + 1):
        spec = PathFinder.find_spec(".".join(parts[:n]), places)
        if spec is None:
            return False
        places = spec.submodule_search_locations
    return True


def _hidden() -> set[str]:
    spec = (ROOT / "packaging" / "voldesk.spec").read_text(encoding="utf-8")
    for node in ast.parse(spec).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "hidden":
            return set(ast.literal_eval(node.value))
    return set()


def test_spec_lists_every_late_import_of_a_library() -> None:
    pairs = [_imports(path.read_text(encoding="utf-8")) for path in SOURCES]
    early = set().union(*(at_top for at_top, _ in pairs))
    late = set().union(*(inside for _, inside in pairs))
    foreign = {
        name
        for name in late - early
        if name.split(".")[0] not in OURS | set(sys.stdlib_module_names)
    }
    assert {"yfinance", "ccxt", "exchange_calendars"} <= foreign
    assert foreign <= _hidden()


def test_listed_modules_exist() -> None:
    assert [name for name in sorted(_hidden()) if not _is_installed(name)] == []
    assert not _is_installed("yfinance.nowhere")


def test_venues_are_those_that_the_engine_opens() -> None:
    text = "\n".join(path.read_text(encoding="utf-8") for path in SOURCES)
    opened = set(re.findall(r"\bccxt\.([a-z][a-z0-9]+)\(", text))
    assert opened == set(script("venues").VENUES)


def test_trimmed_ccxt_answers_a_request_and_knows_our_venues(tmp_path: Path) -> None:
    spec = PathFinder.find_spec("ccxt")
    assert spec is not None
    assert spec.origin is not None
    lean = script("venues").trim(Path(spec.origin).parent, tmp_path / "lean")
    size = sum(path.stat().st_size for path in lean.rglob("*.py"))
    assert size < 4e6
    done = subprocess.run(
        [sys.executable, "-c", _USE, str(lean)],
        env={"PYTHONPATH": str(lean), "PATH": ""}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    venues = ["coinbase", "deribit", "kraken"]
    assert done.stdout.splitlines() == [
        "61000.5", f"{venues} True", "False", "this program signs no requests",
    ], done.stderr  # fmt: skip


def test_unknown_layout_of_ccxt_stops_the_build(tmp_path: Path) -> None:
    source = tmp_path / "ccxt"
    (source / "base").mkdir(parents=True)
    (source / "abstract").mkdir()
    for name in ("__init__.py", "abstract/__init__.py", "deribit.py", "abstract/deribit.py"):
        (source / name).write_text("from ccxt.deribit import deribit\n", encoding="utf-8")
    with pytest.raises(SystemExit, match="another layout"):
        script("venues").trim(source, tmp_path / "lean", ("deribit",))


@pytest.mark.parametrize(
    "text", ["import os\n", "from cryptography.hazmat import (\n    backends,\n)\n"]
)
def test_ccxt_that_signs_in_another_way_stops_the_build(text: str) -> None:
    with pytest.raises(SystemExit, match="signs orders in another way"):
        script("venues").unsigned(text)


def test_version_is_bundled_where_the_program_reads_it() -> None:
    spec = (ROOT / "packaging" / "voldesk.spec").read_text(encoding="utf-8")
    assert '(os.path.join(root, "pyproject.toml"), ".")' in spec


def test_tools_of_the_developer_are_left_out(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text(
        "curl-cffi==0.16.3 \\\n    --hash=sha256:0\nnumpy==2.4.6 \\\n", encoding="utf-8"
    )
    installed = {
        "numpy": ["numpy"],
        "curl_cffi": ["curl_cffi"],
        "_pytest": ["pytest"],
        "google": ["protobuf", "numpy"],
        "bin/x": ["nothing"],
    }
    assert script("locked").strangers(lock, installed) == ["_pytest"]


def test_no_library_that_is_needed_counts_as_a_tool() -> None:
    strangers = set(script("locked").strangers(ROOT / "requirements.lock"))
    assert {"pytest", "mypy", "PyInstaller"} <= strangers
    needed = {name.split(".")[0] for name in _hidden()} | {"numpy", "PySide6", "pyqtgraph"}
    assert not strangers & needed


def test_folder_of_scripts_does_not_hide_the_library_of_its_name() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()
