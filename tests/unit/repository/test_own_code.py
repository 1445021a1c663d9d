"""Our own code holds nothing that runs, trusts or opens what it was told from outside."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.forbidden import forbidden, opened, rich

ROOT = Path(__file__).resolve().parents[3]
PLAIN = "gui/plain.py"
FOLDERS = "gui/welcome/tables.py"
"""Opens a folder of the profile in the desktop's own program."""


def _sources(*parts: str) -> dict[str, str]:
    """Our code by its place in the repository."""
    paths = [path for part in parts for path in sorted((ROOT / part).rglob("*.py"))]
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in paths}


def _found(look: Callable[[str], tuple[str, ...]], sources: dict[str, str]) -> dict[str, object]:
    return {place: what for place, text in sources.items() if (what := look(text))}


def test_X1_our_code_runs_no_text_and_trusts_no_unknown_server(seen: Callable[[str], None]) -> None:
    sources = {
        **_sources("engine", "gui", "resources"),
        "main.py": (ROOT / "main.py").read_text(encoding="utf-8"),
    }
    assert _found(forbidden, sources) == {}
    seen(f"{len(sources)} files, nothing forbidden")


@pytest.mark.parametrize(
    ("planted", "what"),
    [
        ("session.get(url, verify=False)", "verify=False"),
        ("session.verify = False", "verify"),
        ("context.check_hostname = False", "check_hostname"),
        ("context = ssl._create_unverified_context()", "_create_unverified_context"),
        ("context.verify_mode = ssl.CERT_NONE", "CERT_NONE"),
        ("import pickle", "pickle"),
        ("from pickle import loads", "pickle"),
        ("import marshal", "marshal"),
        ("from pyqtgraph import configfile", "pyqtgraph.configfile"),
        ("import yaml", "yaml"),
        ("eval(text)", "eval"),
        ("exec(text)", "exec"),
        ("subprocess.run(text, shell=True)", "shell="),
        ("os.system(text)", "os.system"),
        ("from os import system", "os.system"),
        ("np.load(path, allow_pickle=True)", "np.load"),
        ("import xml.etree.ElementTree", "xml.etree.ElementTree"),
    ],
)
def test_X1_each_forbidden_thing_is_found_when_it_is_planted(planted: str, what: str) -> None:
    assert any(what in line for line in forbidden(f"def late():\n    {planted}\n"))


def test_X1_harmless_code_is_left_in_peace() -> None:
    assert forbidden("dialog.exec()\nsubprocess.run(words, shell=False)\nget(url, verify=ca)") == ()


def test_X1_bandit_with_our_settings_fails_on_a_planted_call(tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(
        "import subprocess\n\n\ndef run(text):\n    subprocess.call(text, shell=True)\n"
    )
    told = (ROOT / "Makefile").read_text(encoding="utf-8")
    words = next(line for line in told.splitlines() if "-m bandit" in line).split("bandit", 1)[1]
    checked = {"main.py", "engine", "gui", "resources"}
    kept = [word for word in words.split() if word not in checked]
    assert checked <= set(words.split())
    done = subprocess.run(
        [sys.executable, "-m", "bandit", *kept, str(planted)],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert "shell=True" in done.stdout


def test_X15_no_widget_of_ours_guesses_whether_a_text_is_markup(
    seen: Callable[[str], None],
) -> None:
    sources = _sources("gui")
    house = sources.pop(PLAIN)
    assert "PlainText" in house
    assert _found(rich, sources) == {}
    seen(f"{len(sources)} files, every label and tip plain")


@pytest.mark.parametrize(
    "planted",
    [
        "QLabel(name)",
        "QtWidgets.QLabel(name)",
        "QMessageBox.warning(self, title, text)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "view.setHtml(text)",
        "label.setToolTip(status.text)",
        "label.setToolTip(f'{name}')",
        "QToolTip.showText(at, words, self)",
        "label.setOpenExternalLinks(True)",
    ],
)
def test_X15_each_way_to_markup_is_found_when_it_is_planted(planted: str) -> None:
    assert rich(planted)
    assert rich("class Mine(QLabel):\n    pass")
    assert rich("label.setToolTip(plain_tip(text))\nlabel.setToolTip(tr('Yes'))") == ()


def test_X16_nothing_but_a_folder_of_the_profile_is_ever_opened(
    seen: Callable[[str], None],
) -> None:
    sources = _sources("gui", "engine")
    found = _found(opened, sources)
    assert list(found) == [FOLDERS]
    text = sources[FOLDERS]
    assert text.count("QUrl.") == text.count("QUrl.fromLocalFile(") == 1
    assert "QUrl.fromLocalFile(str(place.folder))" in text
    seen("no link in the program; one call opens folders of the profile")


@pytest.mark.parametrize(
    "planted",
    ["QDesktopServices.openUrl(url)", "QUrl(text)", "label.linkActivated.connect(go)"],
)
def test_X16_a_planted_way_out_is_found(planted: str) -> None:
    assert opened(planted)
