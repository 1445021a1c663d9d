"""Takes out of a report what tells where on a machine things are: paths, and the user's name."""

from __future__ import annotations

import contextlib
import getpass
import os
import re
from functools import cache
from pathlib import Path

CUT = "…"
PROFILE = "<profile>"
LONGEST_LINE = 2_000
"""Characters of a line that are looked at; the rest of a longer one is left out."""
_PROGRAM = "<program>"
_ROOT = Path(__file__).resolve().parents[1]
_OURS = frozenset({"engine", "gui", "resources"})
"""Folders of the program: what lies below them is named from there on."""
_KEPT = frozenset({"watchlists", "recordings", "logs", "cache", "backups", "starts"})
"""What the program itself makes in a profile."""
_KINDS = (
    "py|pyc|pyd|pyi|so|dll|dylib|exe|txt|toml|json|jsonl|csv|log|sqlite|db|ini|lock|tmp|png|svg|"
    "ttf|otf|qm|ts|md|html?|xml|zip|gz|whl|xlsx?|pdf|ics|vrec"
)
_FILE = re.compile(rf"[^/\\]*?\.(?:{_KINDS})(?:[-.]\w[\w-]*)*(?!\w)", re.IGNORECASE)
"""A file's name at the beginning of a text; without such an ending it may be a folder's."""
_PLAIN = re.compile(r"\w[\w-]*(?:\.\w+)?")
_START = re.compile(
    r"(?P<url>\b(?:https?|wss?)://)[^\s\"'<>]*"
    rf"|(?:{PROFILE}|{_PROGRAM}|\bfile:|(?<![\w…])~[\w.-]*|(?<![\w.…])\.\.?)(?=[/\\])"
    r"|(?<!\w)[A-Za-z]:[/\\]"
    r"|(?:(?<![\w…~<*+.)\]/\\])|(?<=\s-[A-Za-z]))[/\\]+(?=[^\s/\\])"
    r"|(?P<relative>(?<![\w\\][\"'])(?<=[\"'])[^\"'/\\<…]{0,99}[^\s\"'/\\<…][/\\](?=[^\s/\\]))"
)
_USER = re.compile(r"(?<=://)[^/@]*@")
_NAMES = ("LOGNAME", "USER", "LNAME", "USERNAME", "SUDO_USER")
_SHORTEST_NAME = 3
_NOBODY = frozenset({"root", "user", "admin", "administrator", "nobody"})


def without_whereabouts(text: str, profile: Path | None = None) -> str:
    """A text whose paths are cut to a file's name, or to its part within program or profile.

    What may be a folder's name goes, and so does the name of the user wherever it stands alone.
    Cuts too much rather than too little: on a line with two bare paths the words between them go
    too.

    Args:
        text: As Python or Qt wrote it.
        profile: Folder of the profile, if it may be named.
    """
    kept = text.replace("\\\\", "\\")
    if profile is not None:
        kept = _named(kept, profile, PROFILE)
    kept = _named(_named(kept, _ROOT, _PROGRAM), _home(), "~")
    kept = "\n".join(map(_line, kept.split("\n"))).replace(_PROGRAM, CUT)
    for name in _users():
        kept = re.sub(rf"(?<![\w-]){re.escape(name)}(?![\w-])", CUT, kept, flags=re.IGNORECASE)
    return kept


def _named(text: str, folder: Path, name: str) -> str:
    """A text with another name for a folder, however its path was written."""
    for root in {str(folder.resolve()), str(folder.absolute())}:
        if len(Path(root).parts) > 1:
            text = re.sub(rf"{re.escape(root)}(?![^/\\\s\"'<>|:*?,;)\]])", name, text)
    return text


def _line(line: str) -> str:
    """One line with every path in it cut."""
    if len(line) > LONGEST_LINE:
        line = line[:LONGEST_LINE] + CUT
    done, at = [], 0
    while (found := _START.search(line, at)) is not None:
        begin = found.start()
        if found["url"]:
            end, short = found.end(), _USER.sub("", found[0])
        else:
            end = _end(line, begin)
            short = _short(line[begin:end], relative=bool(found["relative"]))
        if not short:
            end, short = begin + 1, line[begin]
        done += [line[at:begin], short]
        at = end
    return "".join((*done, line[at:]))


def _end(line: str, begin: int) -> int:
    """Where a path ends at the latest: at the quote that closes it or what it stands in."""
    before = line[:begin]
    open_ = before[-1:] if before[-1:] in ("'", '"') else ""
    marks = open_ or "".join(mark for mark in "'\"" if re.search(rf"(?<!\w){mark}", before))
    found = re.compile(rf"(?<!\\)[{marks}](?!\w)").search(line, begin) if marks else None
    return found.start() if found is not None else len(line)


def _short(text: str, *, relative: bool) -> str:
    """What is said instead of a path and the words behind it; "" if it is none."""
    last = max(text.rfind("/"), text.rfind("\\"))
    folders, rest = re.split(r"[/\\]+", text[:last]), text[last + 1 :]
    if folders == [""] and text[0] == "\\":
        return ""
    found = _FILE.match(rest)
    if found is None and relative:
        return ""
    word = rest.split(" ")[0]
    own = word if folders[0] == PROFILE and word in _KEPT else ""
    name = found[0] if found is not None else own
    behind = rest[len(name) :] if name else "".join(rest.partition(": ")[1:])
    if folders[0] == PROFILE:
        return "/".join((PROFILE, *_in_profile(folders[1:], name))) + behind
    return "/".join((CUT, *_in_program(folders, name))) + behind


def _in_profile(folders: list[str], name: str) -> list[str]:
    """The part of a path within the profile, if it is the program's own."""
    if (folders or [name])[0] in _KEPT:
        return [*folders, name]
    if not _FILE.fullmatch(name):
        return [CUT]
    return [CUT, name] if folders else [name]


def _in_program(folders: list[str], name: str) -> list[str]:
    """The end of a path that tells a file of the program, else its name."""
    if not name:
        return []
    if folders[0] == _PROGRAM and folders[1:2] and folders[1] in _OURS:
        return [*folders[1:], name]
    for n in reversed(range(len(folders))):
        if folders[n] in _OURS and _known((*folders[n:], name), first=n == 0):
            return [*folders[n:], name]
    return [name]


@cache
def _known(parts: tuple[str, ...], *, first: bool) -> bool:
    """Whether these are folders and file of the program; a frozen one has them `first`, unmade."""
    if not all(_PLAIN.fullmatch(part) for part in parts):
        return False
    with contextlib.suppress(OSError):
        return first or _ROOT.joinpath(*parts).is_file()
    return False


def _home() -> Path:
    with contextlib.suppress(RuntimeError):
        return Path.home()
    return _ROOT


def _users() -> frozenset[str]:
    """Names of the user that are worth hiding."""
    names = {_home().name, *(os.environ.get(name, "") for name in _NAMES)}
    with contextlib.suppress(OSError, KeyError, ImportError):
        names.add(getpass.getuser())
    return frozenset(
        name for name in names if len(name) >= _SHORTEST_NAME and name.lower() not in _NOBODY
    )
