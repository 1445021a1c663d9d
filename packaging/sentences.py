"""Sentences that the engine composes, as templates: "{count} of {least} bars"."""

from __future__ import annotations

import ast
import itertools
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

VARIANTS: Final = 12
"""A sentence with more alternatives than this is told as its parts."""

NOT_SHOWN: Final = frozenset({
    "rv line", "history writing", "history reading", "closing {lane}", "values of {lane}",
    "try {name}", "As of {day}{at} UTC", "{said} realized {rv}", "{side} realized {rv}",
    "recording: slow", "recording: refused", "{key} refused", "settings {text}",
    "{count} crossing since {since}", "move {names} {where}",
})  # fmt: skip
"""Keys of notices, names of turns, and pieces that `ALSO` spells out."""

LEFT_OUT: Final = (
    "engine/arguments.py", "engine/cli.py", "engine/selftest.py", "engine/logs.py",
    "engine/instance.py", "engine/guard.py", "engine/outbox.py", "engine/options.py",
    "engine/desk/export.py", "engine/desk/csvtext.py", "engine/desk/dump.py",
    "engine/desk/recorder.py", "engine/desk/reference.py", "engine/desk/racerunner.py",
    "engine/desk/history/bars.py", "engine/desk/history/capex.py", "engine/desk/history/cells.py",
    "engine/desk/history/schema.py", "engine/desk/history/tidying.py",
    "engine/desk/history/writing.py", "engine/feed/player.py", "engine/feed/loop.py",
    "engine/feed/worker.py", "engine/feed/caller.py", "engine/feed/ledger.py",
    "engine/feed/breaker.py", "engine/feed/budget.py", "engine/feed/held.py",
    "engine/vol/", "engine/model/__init__.py", "engine/model/garch.py",
    "engine/providers/replay/bridge.py", "engine/providers/replay/figures.py",
    "engine/providers/replay/recorded_codec.py",
    "engine/providers/deribit/channels.py", "engine/providers/nasdaq/provider.py",
    "engine/desk/watchlist/text.py", "engine/desk/watchlist/paste.py",
)  # fmt: skip
"""Their texts go to the terminal, into files or into the log, not into the window."""

ALSO: Final = {
    "engine/cli.py": (
        "Nothing will be saved: {fault}",
        "The profile is in use by another window and opened read-only.",
    ),
    "engine/feed/player.py": (
        "The replay stopped. The log says why; another date may work.",
    ),
    "engine/desk/recorder.py": (
        "the recording cannot be made: {fault}", "unexpected error, see the log",
    ),
    "engine/desk/watchlist/text.py": ("{symbol} is in the list already",),
    "engine/desk/watchlist/undo.py": (
        "move {names} up", "move {names} down", "move {names} to top", "move {names} to bottom",
    ),
    "engine/desk/realized.py": (
        "{count} daily bar to {day}", "{count} daily bars to {day}", "{count} daily bars",
        "{count} bars to {day}", "{count} bars",
    ),
    "engine/desk/finding.py": (
        "{left} {a} over {right} {b} at the close of {day}: {gap}",
        "{left} {a} under {right} {b} at the close of {day}: {gap}",
        "{left} {a} over {right} {b} at {time} UTC, {day}: {gap}",
        "{left} {a} under {right} {b} at {time} UTC, {day}: {gap}",
        "recording began",
        "{said}, {count} crossing since {since}",
    ),
    "engine/desk/volwords.py": (
        "As of {day} {time} UTC", "As of {time} UTC", "{symbol} 30-day IV {iv}",
        "{symbol} DVOL {iv}",
        "{symbol} 30-day IV {iv}, {gap} above realized {rv}",
        "{symbol} 30-day IV {iv}, {gap} below realized {rv}",
        "{symbol} 30-day IV {iv}, level with realized {rv}",
        "{symbol} DVOL {iv}, {gap} above realized {rv}",
        "{symbol} DVOL {iv}, {gap} below realized {rv}",
        "{symbol} DVOL {iv}, level with realized {rv}",
        "30-day IV",
    ),
    "engine/feed/supervisor.py": ("stopped after {n} crashes in a minute",),
}  # fmt: skip
"""What the window does show of those."""

WORDS: Final = {
    "engine/feed/lines.py": ("prices", "DVOL"),
    "engine/desk/undo.py": ("alias", "note", "target", "symbol", "flag", "section"),
    "engine/model/value.py": ("live", "delayed", "stale", "frozen", "replayed", "missing"),
    "engine/model/earnings.py": ("estimated", "confirmed", "own", "reported"),
    "engine/model/instrument.py": (
        "equity", "etf", "index", "crypto", "fx", "future", "unknown",
    ),
    "engine/model/status.py": ("ok", "late", "rate limited", "down", "broken", "off"),
    "engine/model/reason.py": ("expired",),
    "engine/desk/finding.py": (
        "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ),
    "engine/feed/gate.py": ("unreachable", "cancelled"),
    "engine/desk/estimators": (
        "close-to-close", "Yang-Zhang", "Parkinson", "Garman-Klass", "Rogers-Satchell",
    ),
}  # fmt: skip
"""Single words the engine hands over, which no rule could tell from keys."""

_INNER: Final = frozenset({
    "ValueError", "TypeError", "RuntimeError", "KeyError", "AssertionError", "AttributeError",
    "NotImplementedError",
})  # fmt: skip
_SPOKEN: Final = re.compile(r"[A-Za-z][a-z]+")
_SQL: Final = re.compile(r"\s*(SELECT|INSERT|UPDATE|DELETE|CREATE|DROP|PRAGMA|BEGIN|ROLLBACK|"
                         r"RELEASE|SAVEPOINT|ALTER)\b")  # fmt: skip
_QUIET: Final = frozenset({"log", "logger", "_log"})
_NAMED: Final = frozenset({"name", "help", "metavar", "prog", "description", "encoding"})
_KEYED: Final = frozenset({"_notify", "_tell", "tell", "Notice", "get"})
"""Calls whose first argument is a key."""
_SEARCHING: Final = frozenset({
    "partition", "rpartition", "split", "removeprefix", "removesuffix", "startswith", "endswith",
    "replace", "strip", "getattr",
})  # fmt: skip
_MUTE: Final = frozenset({
    "Thread", "getLogger", "compile", "survived", "strptime", "cast", "Turn", "execute",
    "executemany", "TypeVar", "getenv", "open",
})  # fmt: skip


@dataclass(slots=True)
class Names:
    """Placeholders of one template, each name once."""

    used: dict[str, int] = field(default_factory=dict)

    def of(self, node: ast.expr) -> str:
        """A placeholder for an expression, named after what it holds."""
        base = _named(node)
        count = self.used.get(base, 0) + 1
        self.used[base] = count
        return f"{{{base}}}" if count == 1 else f"{{{base}{count}}}"


def _named(node: ast.expr) -> str:
    """A word for an expression: its last name."""
    found = "text"
    if isinstance(node, ast.Name):
        found = node.id
    elif isinstance(node, ast.Attribute):
        found = node.attr if node.attr not in ("text", "value", "name") else _named(node.value)
    elif isinstance(node, ast.Call):
        first = node.args[0] if node.args else node.func
        if isinstance(node.func, ast.Attribute) and node.func.attr in ("isoformat", "join"):
            first = node.func.value if node.func.attr == "isoformat" else first
        found = "count" if ast.unparse(node.func) == "len" else _named(first)
    elif isinstance(node, ast.Subscript | ast.Starred):
        found = _named(node.value)
    elif isinstance(node, ast.BinOp | ast.BoolOp):
        found = _named(node.left if isinstance(node, ast.BinOp) else node.values[0])
    elif isinstance(node, ast.GeneratorExp | ast.ListComp):
        found = "list"
    return found.strip("_").lower() or "text"


def spoken(text: str) -> bool:
    """Whether a text is words for a reader rather than a key, a path or a statement."""
    bare = re.sub(r"\{[a-z0-9_]*\}", " ", text)
    if "\n" in bare or _SQL.match(bare) or not _SPOKEN.search(bare):
        return False
    if any(sign in text for sign in ("://", "*/*", "\\", "%s", "%d")):
        return False
    if re.fullmatch(r"\S*", text):
        return text.startswith("HTTP")
    words = [word for word in bare.split() if _SPOKEN.fullmatch(word.strip("(),;:.!?'\""))]
    return bool(words)


def variants(node: ast.expr) -> list[tuple[object, ...]]:
    """Every way a composed text can come out, as literal pieces and expressions."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [(node.value,)]
    if isinstance(node, ast.FormattedValue):
        return variants(node.value) if _wordy(node.value) else [(node.value,)]
    if isinstance(node, ast.IfExp) and _wordy(node):
        return variants(node.body) + variants(node.orelse)
    parts: list[list[tuple[object, ...]]] = []
    if isinstance(node, ast.JoinedStr):
        parts = [variants(one) for one in node.values]
    elif isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add) and _wordy(node):
        parts = [variants(node.left), variants(node.right)]
    else:
        return [(node,)]
    size = 1
    for one in parts:
        size *= len(one)
    if size > VARIANTS:
        parts = [one if len(one) == 1 else [(node,)] for one in parts]
    return [tuple(itertools.chain(*one)) for one in itertools.product(*parts)]


def _wordy(node: ast.expr) -> bool:
    """Whether an expression is put together from literal texts."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    if isinstance(node, ast.JoinedStr):
        return True
    if isinstance(node, ast.IfExp):
        return _wordy(node.body) and _wordy(node.orelse)
    return (
        isinstance(node, ast.BinOp)
        and isinstance(node.op, ast.Add)
        and (_wordy(node.left) or _wordy(node.right))
    )


def templates(node: ast.expr) -> Iterator[str]:
    """The templates of a composed text."""
    for pieces in variants(node):
        names = Names()
        text = "".join(
            piece.replace("{", "{{").replace("}", "}}") if isinstance(piece, str)
            else names.of(piece) if isinstance(piece, ast.expr) else ""
            for piece in pieces
        )  # fmt: skip
        yield text


def _skipped(node: ast.AST) -> Iterator[ast.AST]:
    """Children of a node that are no text for a reader."""
    if isinstance(node, ast.Call):
        yield from _unsaid(node)
    elif isinstance(node, ast.Compare):
        yield from node.comparators
    elif isinstance(node, ast.Subscript):
        yield node.slice
    elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
        if ast.unparse(node.exc.func) in _INNER:
            yield node
    elif isinstance(node, ast.Assign):
        if any(isinstance(one, ast.Name) and one.id == "__all__" for one in node.targets):
            yield node
    elif isinstance(node, ast.AnnAssign):
        yield node.annotation


def _unsaid(node: ast.Call) -> Iterator[ast.AST]:
    """Arguments of a call that are keys, names or words for the log."""
    function = node.func
    called = function.attr if isinstance(function, ast.Attribute) else ""
    called = function.id if isinstance(function, ast.Name) else called
    owner = function.value if isinstance(function, ast.Attribute) else None
    if called in _MUTE or (isinstance(owner, ast.Name) and owner.id in _QUIET):
        yield from ast.iter_child_nodes(node)
    if called in _SEARCHING:
        yield from node.args
    if called in _KEYED:
        yield from node.args[:1]
    yield from (word for word in node.keywords if word.arg in _NAMED)


def walk(tree: ast.AST) -> Iterator[ast.expr]:
    """Outermost text expressions of a module that can reach a reader."""
    for child in ast.iter_child_nodes(tree):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if child in tuple(_skipped(tree)) or child in tuple(_skipped(child)):
            continue
        if isinstance(child, ast.expr) and _wordy(child):
            yield child
            yield from _inside(child)
        else:
            yield from walk(child)


def _inside(node: ast.expr) -> Iterator[ast.expr]:
    """Texts within the expressions that a composed text holds."""
    for pieces in variants(node):
        for piece in pieces:
            if isinstance(piece, ast.expr):
                yield from walk(ast.Expression(piece))


def of_file(path: Path, name: str) -> Iterator[tuple[str, int]]:
    """Templates of one file with their lines."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in walk(tree):
        for text in templates(node):
            plain = text.lstrip("!").strip(" ,;:")
            if "{" not in plain:
                plain = plain.replace("{{", "{").replace("}}", "}")
            if spoken(plain) and plain not in NOT_SHOWN:
                yield plain, getattr(node, "lineno", 0)


def engine_sentences(root: Path) -> dict[str, str]:
    """Every template of the engine with the file that says it first."""
    found: dict[str, str] = {}
    for path in sorted((root / "engine").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        if not any(name.startswith(out) for out in LEFT_OUT):
            for text, line in of_file(path, name):
                found.setdefault(text, f"{name}:{line}")
    extra: Iterable[tuple[str, tuple[str, ...]]] = itertools.chain(ALSO.items(), WORDS.items())
    for name, texts in extra:
        for text in texts:
            found.setdefault(text, name)
    return found
