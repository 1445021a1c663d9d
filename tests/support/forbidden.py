"""What our own code must not hold, found in its syntax; each finding is "line N: what"."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

MODULES: Final = frozenset({
    "pickle", "cPickle", "_pickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "yaml",
    "jsonpickle", "xmlrpc", "telnetlib", "ftplib", "webbrowser", "pyqtgraph.configfile", "code",
    "xml.etree.ElementTree", "xml.dom.minidom", "xml.sax",
})  # fmt: skip
"""They run what they read, open what they are told, or expand without end."""
CALLS: Final = frozenset({
    "eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.startfile",
    "subprocess.getoutput", "subprocess.getstatusoutput", "ssl._create_unverified_context",
    "ssl._create_stdlib_context", "np.load", "numpy.load", "pd.read_pickle", "pandas.read_pickle",
    "pd.eval", "pandas.eval", "tempfile.mktemp", "urllib3.disable_warnings",
})  # fmt: skip
OFF: Final = frozenset(
    {"verify", "check_hostname", "ssl_verify", "verify_ssl", "aiohttp_trust_env"}
)
"""Switches that no code of ours may turn off."""
_NAMES: Final = frozenset(
    {"CERT_NONE", "_create_unverified_context", "_create_default_https_context"}
)


def forbidden(source: str) -> tuple[str, ...]:
    """Code that runs text, starts a shell, or does without a certificate (FAULTS X1)."""
    return _told(source, _dangerous)


def rich(source: str) -> tuple[str, ...]:
    """Widgets and calls by which outside text could become markup (FAULTS X15)."""
    return _told(source, _markup)


def opened(source: str) -> tuple[str, ...]:
    """What hands an address to another program (FAULTS X16)."""
    return _told(source, _opening)


def dotted(node: ast.expr) -> str:
    """ "a.b.c" of a name or an attribute, "" of anything else; ".b" of an attribute of a call."""
    if isinstance(node, ast.Name):
        return node.id
    return f"{dotted(node.value)}.{node.attr}" if isinstance(node, ast.Attribute) else ""


def _told(source: str, look: object) -> tuple[str, ...]:
    assert callable(look)
    found = ((node.lineno, what) for node in ast.walk(ast.parse(source)) for what in look(node)
             if isinstance(node, ast.stmt | ast.expr | ast.keyword | ast.alias))  # fmt: skip
    return tuple(f"line {line}: {what}" for line, what in sorted(found))


def _dangerous(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Import):
        yield from (one.name for one in node.names if _among(one.name))
    elif isinstance(node, ast.ImportFrom):
        module = node.module or ""
        names = (module, *(f"{module}.{one.name}" for one in node.names))
        yield from (name for name in names if _among(name) or name in CALLS)
    elif isinstance(node, ast.Attribute):
        if node.attr in _NAMES:
            yield node.attr
    elif isinstance(node, ast.Call):
        yield from _called(node)
    elif isinstance(node, ast.Assign):
        targets = (dotted(one).rpartition(".")[2] for one in node.targets)
        yield from (name for name in targets if name in OFF and _is(node.value, False))


def _called(node: ast.Call) -> Iterator[str]:
    name = dotted(node.func)
    if name in CALLS:
        yield name
    for word in node.keywords:
        if word.arg in OFF and _is(word.value, False):
            yield f"{word.arg}=False"
        if word.arg == "shell" and not _is(word.value, False):
            yield "shell="
        if word.arg == "allow_pickle" and not _is(word.value, False):
            yield "allow_pickle="


def _among(name: str) -> bool:
    return any(name == one or name.startswith(f"{one}.") for one in MODULES)


def _is(node: ast.expr, value: object) -> bool:
    return isinstance(node, ast.Constant) and node.value is value


RICH: Final = frozenset({
    "QLabel", "QMessageBox", "QErrorMessage", "QTextBrowser", "QTextEdit", "QWhatsThis",
    "QWebEngineView", "QGraphicsTextItem",
})  # fmt: skip
"""Widgets that guess whether a text is markup."""
_CALLS: Final = frozenset({
    "setHtml", "insertHtml", "appendHtml", "setTextFormat", "setWhatsThis", "setStatusTip",
    "setOpenExternalLinks", "setOpenLinks", "setMarkdown",
})  # fmt: skip
_TIPS: Final = {"setToolTip": 0, "showText": 1}


def _markup(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.ClassDef):
        bases = (dotted(base).rpartition(".")[2] for base in node.bases)
        yield from (f"class of {base}" for base in bases if base in RICH)
    if not isinstance(node, ast.Call):
        return
    whole = dotted(node.func)
    name = whole.rpartition(".")[2]
    if name == "setTextFormat" and [dotted(one) for one in node.args] == ["_PLAIN"]:
        return
    if name in _CALLS or RICH & set(whole.split(".")):
        yield whole
    place = _TIPS.get(name)
    if place is not None and not (len(node.args) > place and _is_plain(node.args[place])):
        yield f"{name} of what may be markup"


def _is_plain(node: ast.expr) -> bool:
    """Whether a tip is a text of the code itself, or made plain."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.IfExp):
        return _is_plain(node.body) and _is_plain(node.orelse)
    if not isinstance(node, ast.Call):
        return False
    name = dotted(node.func)
    own = name == "tr" and bool(node.args) and isinstance(node.args[0], ast.Constant)
    return own or name == "plain_tip"


def _opening(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Attribute) and node.attr in ("openUrl", "linkActivated"):
        yield node.attr
    if isinstance(node, ast.Call) and dotted(node.func) in ("QUrl", "QUrl.fromUserInput"):
        yield dotted(node.func)
