"""Copies ccxt with the asked venues only: the whole package has over 100 of them."""

from __future__ import annotations

import re
import shutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

VENUES = ("coinbase", "deribit", "kraken")
"""What engine.providers asks; a test compares the two."""
_VENUE_IMPORT = re.compile(r"from ccxt\.(\w+) import \1\b")
_VENUE_NAME = re.compile(r"    '(\w+)',")
_SIGNING = re.compile(r"^from cryptography\S* import (.+)$", re.M)
_REFUSAL = """

class _NoKeys:
    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return self

    def __call__(self, *arguments, **named):
        raise NotSupported("this program signs no requests")


{} = [_NoKeys()] * {}
"""
_ALWAYS = ("__init__.py", "abstract/__init__.py")


def trim(source: Path, target: Path, venues: tuple[str, ...] = VENUES) -> Path:
    """Write a package `ccxt` into the folder `target` that knows `venues` only.

    Errors, base class and the package's other names stay as they are. What only signed orders of
    other venues need (static_dependencies, async_support, pro, prediction) is left out.

    Args:
        source: The installed package's folder.
        target: Replaced if it exists; belongs before site-packages on the search path.
        venues: Names of ccxt's venue modules.

    Raises:
        SystemExit: The package is not laid out as expected; a new release needs a look.
    """
    shutil.rmtree(target, ignore_errors=True)
    package = target / "ccxt"
    shutil.copytree(source / "base", package / "base", ignore=shutil.ignore_patterns("*.pyc"))
    (package / "abstract").mkdir()
    for name in (*_ALWAYS, *(f"{part}{v}.py" for v in venues for part in ("", "abstract/"))):
        shutil.copy(source / name, package / name)
    everything = (source / "__init__.py").read_text(encoding="utf-8")
    kept = only(everything, venues)
    if len(kept.splitlines()) > len(everything.splitlines()) - 100:
        raise SystemExit("ccxt's package module has another layout: packaging/venues.py needs work")
    (package / "__init__.py").write_text(kept, encoding="utf-8")
    base = package / "base" / "exchange.py"
    base.write_text(unsigned(base.read_text(encoding="utf-8")), encoding="utf-8")
    return target


def only(text: str, venues: tuple[str, ...]) -> str:
    """The text of ccxt's package module without the imports and names of other venues."""
    lines = []
    in_list = False
    for line in text.splitlines():
        in_list = line == "exchanges = [" or (in_list and line != "]")
        match = _VENUE_IMPORT.match(line) or (_VENUE_NAME.match(line) if in_list else None)
        module = match[1] if match else ""
        if not module or module in venues:
            lines.append(line)
    return "\n".join(lines) + "\n"


def unsigned(text: str) -> str:
    """The text of ccxt's base class with a refusal in place of the cryptography library.

    Raises:
        SystemExit: It imports the library otherwise than expected.
    """
    lines = _SIGNING.findall(text)
    names = [name.strip() for line in lines for name in line.split(",")]
    if not names or not all(name.isidentifier() for name in names):
        raise SystemExit("ccxt signs orders in another way: packaging/venues.py needs work")
    refusal = _REFUSAL.format(", ".join(names), len(names))
    first, rest = _SIGNING.split(text, maxsplit=1)[0], _SIGNING.sub("", text)
    return first + refusal + rest[len(first) :]
