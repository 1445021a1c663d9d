"""Languages: python packaging/translations.py update | build | check | take LANG FILE.json."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

import PySide6

sys.path.insert(0, str(Path(__file__).resolve().parent))
import sentences
import texts
import tsfile

ROOT: Final = Path(__file__).resolve().parents[1]
FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = ("zh_TW", "zh_CN")
LIST: Final = "sentences.json"
"""Templates of the engine's sentences, which the window recognises; built, not committed."""


def all_texts() -> dict[str, str]:
    """Every text that needs a translation, with where it is used."""
    return {**sentences.engine_sentences(ROOT), **texts.window_texts(ROOT)}


def source_file(language: str) -> Path:
    """The committed translations of a language."""
    return FOLDER / f"voldesk_{language}.ts"


def update() -> int:
    """Bring the .ts files up to what the program says; what it no longer says goes."""
    wanted = all_texts()
    for language in LANGUAGES:
        known = tsfile.read(source_file(language))
        new = {
            text: tsfile.Message(text, known[text].translation if text in known else "", _file(at))
            for text, at in wanted.items()
        }
        gone = sum(text not in wanted for text in known)
        tsfile.write(source_file(language), language, new)
        left = sum(not one.translation for one in new.values())
        print(f"{language}: {len(wanted)} texts, {left} without translation, {gone} dropped")
    return 0


def _file(where: str) -> str:
    """The file alone: line numbers would change with every edit."""
    return where.partition(":")[0]


def check() -> int:
    """Say what is missing, unfinished, obsolete or wrong; 1 if anything is."""
    wanted = all_texts()
    faults = [f"not in texts.SITES: {site}" for site in texts.uncovered(ROOT)]
    for language in LANGUAGES:
        known = tsfile.read(source_file(language))
        faults += [f"{language}: missing: {text!r}" for text in wanted if text not in known]
        for text, one in known.items():
            if text not in wanted:
                faults.append(f"{language}: obsolete: {text!r}")
            elif not one.translation:
                faults.append(f"{language}: unfinished: {text!r}")
            elif why := tsfile.fault_of(text, one.translation):
                faults.append(f"{language}: {text!r} {why}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def take(language: str, path: Path) -> int:
    """Merge {source: translation} into a language; refuses what does not fit."""
    given: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    known = tsfile.read(source_file(language))
    refused = 0
    for source, translation in given.items():
        why = "is no text of the program" if source not in known else ""
        why = why or tsfile.fault_of(source, translation)
        if why:
            refused += 1
            print(f"{language}: {source!r} {why}")
        else:
            known[source] = replace(known[source], translation=translation)
    tsfile.write(source_file(language), language, known)
    left = sum(not one.translation for one in known.values())
    print(f"{language}: {len(given) - refused} taken, {refused} refused, {left} left")
    return 1 if refused else 0


def release() -> Path:
    """Qt's compiler of translations, as PySide6 brings it.

    Raises:
        SystemExit: It is not there.
    """
    folder = Path(PySide6.__file__).parent
    found = [*folder.glob("lrelease*"), *folder.glob("Qt/libexec/lrelease*")]
    if not found:
        raise SystemExit("voldesk: PySide6 brings no lrelease")
    return found[0]


def build() -> int:
    """Compile the .ts files for the window, and list the engine's sentences beside them."""
    for language in LANGUAGES:
        made = FOLDER / f"{language}.{os.getpid()}.new"
        command = [str(release()), "-silent", str(source_file(language)), "-qm", str(made)]
        subprocess.run(command, check=True)
        made.replace(FOLDER / f"voldesk_{language}.qm")
    said = sorted(sentences.engine_sentences(ROOT))
    text = json.dumps(said, ensure_ascii=False, indent=0)
    made = FOLDER / f"sentences.{os.getpid()}.new"
    made.write_text(text + "\n", encoding="utf-8")
    made.replace(FOLDER / LIST)
    return 0


def main(arguments: list[str]) -> int:
    """Run one of the four; the exit status."""
    match arguments:
        case ["update"]:
            return update()
        case ["build"]:
            return build()
        case ["check"]:
            return check()
        case ["take", language, name] if language in LANGUAGES:
            return take(language, Path(name))
        case _:
            print(__doc__, file=sys.stderr)
            return 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
