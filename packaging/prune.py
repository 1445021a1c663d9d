"""What is left out of the frozen folder, each with its reason."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

Entry = tuple[str, str, str]
"""PyInstaller's: path in the folder, path of the source (of a link: its target), kind."""

_SCIPY: Final = "Voldesk calls four functions of scipy.special, which needs none of it"
_ORDERS: Final = "signs orders, which Voldesk never does"
_BUILDS: Final = "builds or compiles"
_OTHER_QT: Final = "no part of Voldesk draws or talks with it"

MODULES: Final[dict[str, str]] = {
    **dict.fromkeys(
        (
            "scipy.cluster", "scipy.constants", "scipy.datasets", "scipy.differentiate",
            "scipy.fft", "scipy.fftpack", "scipy.integrate", "scipy.interpolate", "scipy.io",
            "scipy.linalg", "scipy.misc", "scipy.ndimage", "scipy.odr", "scipy.optimize",
            "scipy.signal", "scipy.sparse", "scipy.spatial", "scipy.stats",
            "scipy.special.cython_special", "scipy.special._test_internal",
            "scipy._lib._uarray", "scipy._lib.pyprima", "scipy._lib.cobyqa",
        ),
        _SCIPY,
    ),
    **dict.fromkeys(
        (
            "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtPdf", "PySide6.QtWebEngineCore",
            "PySide6.QtDesigner", "PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtSql",
            "PySide6.QtXml", "PySide6.QtConcurrent", "PySide6.QtPrintSupport", "PySide6.QtTest",
        ),
        _OTHER_QT,
    ),
    "pyqtgraph.examples": "shown by nobody",
    "pyqtgraph.opengl": "three-dimensional views, which need PyOpenGL",
    "pyqtgraph.flowchart": "an editor of flow charts",
    "pyqtgraph.console": "a Python console",
    "pyqtgraph.jupyter": "for notebooks",
    "coincurve": _ORDERS,
    "cryptography": f"{_ORDERS} (venues.py puts a refusal in its place)",
    "uvloop": "drives ccxt's asynchronous half, which is not bundled",
    "lxml": "parses pages for parts of yfinance and pandas that are not called",
    "cffi": "compiles; curl_cffi comes compiled and needs _cffi_backend only",
    "pycparser": "reads C headers for cffi",
    "websockets.trio": "for another event loop", "websockets.legacy": "the former client",
    "setuptools": _BUILDS, "distutils": _BUILDS, "lib2to3": _BUILDS, "numba": _BUILDS,
    "readline": "edits lines of a terminal; its library is under the GPL",
    "curses": "draws in a terminal", "pydoc_data": "help texts of the Python console",
    "tkinter": "another window system", "IPython": "a Python console",
    "matplotlib": "draws figures for pandas", "PIL": "pictures for matplotlib",
    "OpenGL": "three-dimensional views", "test": "Python's own tests",
}  # fmt: skip
"""Modules that the analysis does not follow, and why."""

_GTK: Final = "the GTK platform theme would drag 18 MB of GTK along"
_BARE: Final = "draws without a window system"
_PICTURES: Final = "Voldesk reads and writes PNG and SVG"

HOOKS: Final[dict[str, str]] = {
    "pyi_rth_multiprocessing": "imports multiprocessing at every start, for child processes",
    "pyi_rth_pyqtgraph_multiprocess": "for child processes of pyqtgraph",
}
"""PyInstaller's steps before the program: Voldesk starts no child processes of its own."""

LINUX_HOOKS: Final[dict[str, str]] = {
    "pyi_rth_pyside6": "sets QT_PLUGIN_PATH, which other Qt programs would inherit; the wheel's "
    "Qt finds its plugins beside its libraries",
}

FILES: Final[dict[str, str]] = {
    r"platformthemes/libqgtk3": _GTK,
    r"platforms/libq(eglfs|linuxfb|vkkhrdisplay|minimal|minimalegl|vnc)\b": _BARE,
    r"plugins/(egldeviceintegrations|generic)/": _BARE,
    r"plugins/(tls|networkinformation|sqldrivers|printsupport)/": _OTHER_QT,
    r"platforminputcontexts/.*virtualkeyboard": _OTHER_QT,
    r"imageformats/(lib)?q(webp|wbmp|gif|ico|tga|tiff|icns|jpeg|pdf)\b": _PICTURES,
    r"wayland-graphics-integration-client/.*(drm-egl-server|shm-emulation|vulkan-server)": _BARE,
    r"wayland-shell-integration/.*(ivi-shell|fullscreen-shell)": "shells of cars and kiosks",
    r"Qt6?(WebEngine|Qml|Quick|Pdf|3D|VirtualKeyboard|EglF)": _OTHER_QT,
    r"Qt/translations/(?!qtbase_zh_(CN|TW)\.qm$)": "Voldesk speaks English and Chinese",
    r"(^|/)__pycache__/": "made again where they are wanted",
    r"\.(pyi|pxd|pyx|h|c|cpp|hpp|a|lib|pdb)$": "read by compilers and editors only",
    r"(^|/)tests?/": "tests of a library",
    r"\.dist-info/(RECORD|REQUESTED|WHEEL|INSTALLER|top_level\.txt|direct_url\.json|sboms/)":
        "read by installers of packages only",
    r"\.dist-info/(licenses/|LICEN[CS]E|COPYING|AUTHORS|NOTICE)": "stands in resources/licences",
    r"^pyqtgraph/(icons|colors/maps|examples)/|^pyqtgraph/.*\.ui$": "for plots that are not made",
    r"^resources/__pycache__|^resources/__init__\.py$|\.ts$": "sources of what is bundled",
}  # fmt: skip
"""Files that are left out: a pattern for their path in the folder, and why."""

STUBBED: Final[dict[str, tuple[str, str]]] = {
    r"^scipy\.libs/libscipy_openblas-[^/]*\.so$": (
        "scipy_dstevr_",
        "25 MB of linear algebra of which scipy.special uses one function, for ellipsoidal "
        "harmonics; Voldesk never asks for them (a test compares)",
    ),
}
"""Libraries that one of a single function stands for: the function (it ends the program), why."""

_STUB: Final = """
    .text
    .globl {name}
    .type {name}, @function
{name}:
    .byte 0x0f, 0x0b, 0, 0
    .section .note.GNU-stack, "", @progbits
"""
"""The bytes are no instruction, on x86-64 and on ARM."""

_NEEDED = re.compile(r"NEEDED.*\[(.+)\]")


def why(path: str) -> str:
    """The reason for leaving a file out; empty for one that stays.

    Args:
        path: In the folder, below _internal.
    """
    path = path.replace("\\", "/")
    return next((reason for pattern, reason in FILES.items() if re.search(pattern, path)), "")


def kept(entries: Sequence[Entry]) -> list[Entry]:
    """PyInstaller's list of binaries or data files without what is left out."""
    return [entry for entry in entries if not why(entry[0])]


def without_orphans(binaries: Sequence[Entry]) -> list[Entry]:
    """The list without libraries that nothing left in it asks for (Linux).

    Extension modules and plugins are asked for by name at run time and stay; so does what lies in
    no library folder. Links without a target go too.
    """
    needs = {source: needed(Path(source)) for _, source, kind in binaries if kind != "SYMLINK"}
    left = list(binaries)
    while True:
        asked = {
            (scope, name)
            for place, source, kind in left
            if kind != "SYMLINK"
            for name in needs[source]
            for scope in ("", _package(place))
        }
        stay = [
            entry
            for entry in left
            if not _is_library(entry[0])
            or (_scope(entry[0]), PurePosixPath(entry[0]).name) in asked
        ]
        places = {entry[0] for entry in stay}
        stay = [e for e in stay if e[2] != "SYMLINK" or _target(e) in places]
        if len(stay) == len(left):
            return stay
        left = stay


def needed(library: Path) -> set[str]:
    """Names of the libraries that a program or library asks the loader for."""
    done = subprocess.run(
        ["readelf", "--dynamic", "--wide", str(library)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    return set(_NEEDED.findall(done.stdout))


def stubbed(binaries: Sequence[Entry], work: Path) -> list[Entry]:
    """The list with small libraries in place of those that are hardly used (Linux)."""
    found = list(binaries)
    for pattern, (function, _) in STUBBED.items():
        found = [
            (place, str(_stub(PurePosixPath(place).name, function, work)), kind)
            if kind != "SYMLINK" and re.search(pattern, place)
            else (place, source, kind)
            for place, source, kind in found
        ]
    return found


def _stub(name: str, function: str, work: Path) -> Path:
    """A shared library of this name with one function that ends the program."""
    work.mkdir(parents=True, exist_ok=True)
    text, piece, library = work / "stub.s", work / "stub.o", work / name
    text.write_text(_STUB.format(name=function), encoding="ascii")
    subprocess.run(["as", "-o", str(piece), str(text)], check=True)
    subprocess.run(["ld", "-shared", "-soname", name, "-o", str(library), str(piece)], check=True)
    return library


def _is_library(place: str) -> bool:
    """Whether a file lies where the loader looks for what others ask for."""
    path = PurePosixPath(place)
    beside = path.parent.name.endswith(".libs")
    if path.name.startswith("libpython") or not path.name.startswith("lib"):
        return False
    return ".so" in path.name and (beside or str(path.parent) in {".", "PySide6/Qt/lib"})


def _package(place: str) -> str:
    """The top folder, without the ending of a wheel's folder of libraries."""
    return PurePosixPath(place).parts[0].removesuffix(".libs")


def _scope(place: str) -> str:
    """Who may ask for a library: the package it came with, or (empty) anybody."""
    return _package(place) if PurePosixPath(place).parent.name.endswith(".libs") else ""


def _target(link: Entry) -> str:
    return (PurePosixPath(link[0]).parent / link[1]).as_posix()
