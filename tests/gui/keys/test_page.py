from __future__ import annotations

from gui.commanding import every
from gui.keys.page import page
from tests.gui.keys.keymap_rows import ROOT


def test_the_manuals_page_of_keys_is_the_table_of_commands() -> None:
    written = (ROOT / "docs" / "keys.md").read_text(encoding="utf-8")
    assert written == page(every()), "python -m gui.keys.page docs/keys.md"


def test_the_page_holds_every_command_once_and_the_readme_leads_to_it() -> None:
    lines = [line for line in page(every()).splitlines() if line.startswith("| ")]
    names = [line.rsplit("`", 2)[1] for line in lines if "`" in line]
    assert sorted(names) == sorted(row.id for row in every())
    assert "(docs/keys.md)" in (ROOT / "README.md").read_text(encoding="utf-8")
