"""What is left out of the folder: nothing that Voldesk calls, everything with a reason."""

from __future__ import annotations

import ast
import ctypes
import re
import shutil
import subprocess
import sys
from importlib.machinery import PathFinder
from pathlib import Path

import pytest

from tests.unit.packaging.scripts import ROOT, script

SOURCES = [path for part in ("engine", "gui") for path in sorted((ROOT / part).rglob("*.py"))]
HARMLESS = {"erf", "erfcx", "ndtr", "ndtri"}
"""Functions of scipy.special that are computed without linear algebra."""

_WITHOUT = """
import sys
from pathlib import Path
left_out = set(sys.argv[2].split(","))
class Refuse:
    def find_spec(self, name, path=None, target=None):
        if any(name == one or name.startswith(one + ".") for one in left_out):
            raise ModuleNotFoundError(f"{name} is left out")
sys.meta_path.insert(0, Refuse())
sys.path.insert(0, sys.argv[1])
import pyqtgraph
from engine.selftest import self_test
from gui.selftest import probes
sys.exit(self_test(Path("resources"), probes()))
"""


def _imported(path: Path) -> set[str]:
    found = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_everything_left_out_has_a_reason() -> None:
    prune = script("prune")
    reasons = [*prune.MODULES.values(), *prune.FILES.values(), *prune.HOOKS.values()]
    reasons += prune.LINUX_HOOKS.values()
    reasons += [reason for _, reason in prune.STUBBED.values()]
    assert len(reasons) > 60
    assert all(len(reason) > 5 for reason in reasons)
    assert not set(prune.MODULES) & {"numpy.f2py", "unittest", "scipy.special"}


def test_no_module_is_left_out_that_the_program_names() -> None:
    left_out = script("prune").MODULES
    named = set().union(*map(_imported, SOURCES))
    assert not {one for one in named for out in left_out if one == out or one.startswith(f"{out}.")}


def test_self_test_passes_without_what_is_left_out(tmp_path: Path) -> None:
    spec = PathFinder.find_spec("ccxt")
    assert spec is not None
    assert spec.origin is not None
    lean = script("venues").trim(Path(spec.origin).parent, tmp_path / "lean")
    left_out = ",".join(script("prune").MODULES)
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT, str(lean), left_out],
        cwd=ROOT, env={"PATH": "", "QT_QPA_PLATFORM": "offscreen", "HOME": str(tmp_path)},
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_functions_without_linear_algebra_are_called() -> None:
    called = {
        name
        for path in SOURCES
        for name in re.findall(r"\bspecial\.(\w+)", path.read_text(encoding="utf-8"))
    }
    assert called
    assert called <= HARMLESS


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/imageformats/libqwebp.so",
        "PySide6/plugins/imageformats/qwebp.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/Qt/lib/libQt6Pdf.so.6",
        "pyqtgraph/Qt/__init__.pyi",
        "pandas/tests/frame/test_x.csv",
        "numpy-2.4.6.dist-info/RECORD",
        "resources/translations/voldesk_zh_TW.ts",
        "resources/__pycache__/__init__.cpython-311.pyc",
        "resources\\__pycache__\\__init__.cpython-311.pyc",
    ],
)
def test_file_is_left_out(path: str) -> None:
    assert script("prune").why(path)


@pytest.mark.parametrize(
    "path",
    [
        "PySide6/Qt/plugins/imageformats/libqsvg.so",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_zh_TW.qm",
        "numpy-2.4.6.dist-info/METADATA",
        "tzdata/zoneinfo/America/New_York",
        "certifi/cacert.pem",
        "resources/translations/voldesk_zh_TW.qm",
        "resources/reference/statements.csv",
        "exchange_calendars/etc/x.csv",
    ],
)
def test_file_stays(path: str) -> None:
    assert script("prune").why(path) == ""


def test_kept_list_has_no_file_that_is_left_out() -> None:
    stays, goes = ("a/b.so", "/x/b.so", "BINARY"), ("a/tests/b.so", "/x/b.so", "BINARY")
    assert script("prune").kept([stays, goes]) == [stays]


def test_libraries_that_nobody_asks_for_go_and_links_with_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    prune = script("prune")
    asks = {
        "plugin": {"liba.so.1", "libscoped.so"}, "module": {"libown.so"}, "a": {"libb.so.1"},
        "unused": {"libonly.so.1"},
    }  # fmt: skip
    monkeypatch.setattr(prune, "needed", lambda path: asks.get(path.name, set()))
    stays = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "plugin", "BINARY"),
        ("numpy/core.cpython-311.so", "module", "EXTENSION"),
        ("liba.so.1", "a", "BINARY"),
        ("PySide6/Qt/lib/libb.so.1", "b", "BINARY"),
        ("libb.so.1", "PySide6/Qt/lib/libb.so.1", "SYMLINK"),
        ("numpy.libs/libown.so", "own", "BINARY"),
        ("libpython3.11.so.1.0", "python", "BINARY"),
        ("some/folder/libloaded.so", "loaded", "BINARY"),
    ]
    goes = [
        ("libunused.so.1", "unused", "BINARY"),
        ("libonly.so.1", "only", "BINARY"),  # asked for by one that goes
        ("scipy.libs/libscoped.so", "scoped", "BINARY"),  # asked for by another package only
        ("libown.so", "scipy.libs/libgone.so", "SYMLINK"),
    ]
    assert prune.without_orphans([*stays, *goes]) == stays


@pytest.mark.skipif(shutil.which("ld") is None, reason="no binutils")
@pytest.mark.skipif(sys.platform != "linux", reason="libraries of another system")
def test_stub_has_the_name_and_the_function_of_what_it_stands_for(tmp_path: Path) -> None:
    prune = script("prune")
    place = "scipy.libs/libscipy_openblas-6cdc3b4a.so"
    other = ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", "/x/64.so", "BINARY")
    [made, same] = prune.stubbed([(place, "/x/big.so", "BINARY"), other], tmp_path)
    assert same == other
    assert made[0] == place
    library = Path(made[1])
    assert library.stat().st_size < 20_000
    assert ctypes.CDLL(str(library)).scipy_dstevr_
    told = subprocess.run(
        ["readelf", "--dynamic", str(library)], capture_output=True, text=True, check=True
    )
    assert "[libscipy_openblas-6cdc3b4a.so]" in told.stdout
