"""The shape of JSON documents: which keys, of which types, always or sometimes; no values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

Shape = dict[str, str]
"""Path (".result[].strike") -> its types ("null|number"), with "!" where no parent lacks it."""


@dataclass(slots=True)
class _Survey:
    """What was met so far."""

    types: dict[str, set[str]] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)
    parents: Counter[str] = field(default_factory=Counter)
    parent_of: dict[str, str] = field(default_factory=dict)

    def always(self, path: str) -> bool:
        """Whether no parent lacked this key."""
        parent = self.parent_of.get(path)
        return parent is not None and self.seen[path] == self.parents[parent]

    def visit(self, path: str, node: object) -> None:
        """Note a value and what is below it."""
        self.types.setdefault(path, set()).add(_type(node))
        if isinstance(node, list):
            for item in node:
                self.visit(f"{path}[]", item)
        elif isinstance(node, dict):
            self.parents[path] += 1
            for key, value in node.items():
                # events are keyed by their epoch
                below = f"{path}.{'*' if str(key).isdigit() else key}"
                if not (below.endswith(".*") and below in self.types):
                    self.seen[below] += 1
                self.parent_of[below] = path
                self.visit(below, value)


def _type(node: object) -> str:
    if node is None:
        return "null"
    if isinstance(node, bool):
        return "bool"
    if isinstance(node, int | float):
        return "number"
    if isinstance(node, str):
        return "text"
    return "list" if isinstance(node, list) else "object"


def shape_of(documents: list[object]) -> Shape:
    """The common shape of some documents; "always" only for keys that no parent lacks."""
    survey = _Survey()
    for document in documents:
        survey.visit("", document)
    return {
        path: "|".join(sorted(kinds)) + ("!" if survey.always(path) else "")
        for path, kinds in sorted(survey.types.items())
    }


def differences(document: object, shape: Shape) -> list[str]:
    """How a document departs from a shape, in words; empty if it fits."""
    found = shape_of([document])
    wrong = [f"unknown {path}" for path in found if path not in shape]
    for path, facts in found.items():
        allowed = shape.get(path, facts)
        if not _types(facts) <= _types(allowed):
            wrong.append(f"{path} is {facts}, not {allowed}")
    for path, facts in shape.items():
        parent = found.get(path.rpartition(".")[0], "")
        if facts.endswith("!") and path not in found and "object" in _types(parent):
            wrong.append(f"missing {path}")
    return wrong


def _types(facts: str) -> set[str]:
    return set(facts.rstrip("!").split("|"))
