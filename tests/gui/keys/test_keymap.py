from __future__ import annotations

from dataclasses import dataclass

import pytest

from gui.commanding import every
from gui.commands.command import Command, Context, Menu, slot_of
from gui.keys.chords import canonical, collide, presses
from gui.keys.keymap import Keymap
from gui.keys.reach import meet
from gui.keys.refusing import never, refusal
from gui.keys.substitutes import BY_SYSTEM

ADD, REMOVE = "WATCHLIST:watchlist.add", "WATCHLIST:watchlist.remove"
FIND, RESET = "TABLE:table.find", "CHART:chart.reset"


@dataclass(frozen=True)
class Made:
    """A row of a table, nothing behind it."""

    id: str
    keys: tuple[str, ...]
    context: Context
    further: tuple[str, ...] = ()
    title: str = "A title"
    menu: Menu | None = None

    @property
    def slot(self) -> str:
        return slot_of(self.context, self.id)


def _keymap(own: dict[str, tuple[str, ...]] | None = None, system: str = "linux") -> Keymap:
    return Keymap(every(), own, system=system)


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
@pytest.mark.parametrize("profile", ["trader", "extended"])
def test_no_two_commands_within_reach_share_or_begin_a_chord(system: str, profile: str) -> None:
    rows = every()
    keymap = Keymap(rows, None, "extended" if profile == "extended" else "trader", system)
    held = [(row, chord) for row in rows for chord in keymap.keys(row.slot)]
    clashes = [
        (one.slot, other.slot, chord, theirs)
        for place, (one, chord) in enumerate(held)
        for other, theirs in held[place + 1 :]
        if meet(one.context, other.context) and collide(chord, theirs)
    ]
    assert not clashes
    assert not [chord for _, chord in held if never(chord, system)]
    assert not [chord for _, chord in held if canonical(chord) != chord]


def test_the_users_chords_stand_in_place_of_the_tables() -> None:
    keymap = _keymap({ADD: ("Ctrl+J",), REMOVE: ()})
    assert keymap.keys(ADD) == ("Ctrl+J",)
    assert keymap.keys(REMOVE) == ()
    assert keymap.defaults(ADD) == ("Ins", "Ctrl+I")
    keymap.set_own({})
    assert keymap.keys(ADD) == ("Ins", "Ctrl+I")
    assert keymap.keys(REMOVE) == ("Del",)


def test_a_default_that_the_user_gave_away_is_gone() -> None:
    keymap = _keymap({ADD: ("Ctrl+F",)})
    assert keymap.keys(FIND) == ()
    assert keymap.keys(ADD) == ("Ctrl+F",)


def test_what_cannot_be_in_a_file_is_dropped_and_told() -> None:
    own = {ADD: ("Ctrl+Alt+K", "Ctrl+J"), REMOVE: ("Ctrl+J",), FIND: ("nonsense key",)}
    keymap = _keymap()
    assert keymap.set_own(own) == (ADD, REMOVE, FIND)
    assert keymap.keys(ADD) == ("Ctrl+J",)
    assert keymap.keys(REMOVE) == ("Del",)
    assert keymap.keys(FIND) == ("Ctrl+F",)


def test_chords_of_commands_it_does_not_know_are_kept() -> None:
    keymap = _keymap({"ALERTS:alerts.edit": ("F2",)})
    assert keymap.own == {"ALERTS:alerts.edit": ("F2",)}


def test_a_profile_adds_the_further_chords_and_keeps_the_others() -> None:
    row = Made("table.first_row", ("Home",), Context.TABLE, further=("G, G",))
    assert Keymap((row,)).keys(row.slot) == ("Home",)
    assert Keymap((row,), profile="extended").keys(row.slot) == ("Home", "G, G")


def test_macos_has_its_substitutes_and_they_name_commands_of_the_table() -> None:
    assert _keymap(system="darwin").keys(REMOVE) == ("Del", "Backspace")
    assert _keymap(system="darwin").keys(ADD) == ("Ctrl+I",)
    assert _keymap().keys(ADD) == ("Ins", "Ctrl+I")
    slots = {row.slot for row in every()}
    assert set(BY_SYSTEM["darwin"]) <= slots


def test_the_holder_of_a_chord_is_found_where_both_can_be_reached() -> None:
    keymap = _keymap()
    assert keymap.holders(ADD, "F5") == ("APP:data.refresh",)
    assert keymap.holders(ADD, "Alt+L") == ()
    assert len(keymap.holders(ADD, "Alt+Return")) == 8


@pytest.mark.parametrize(
    ("chord", "context"),
    [
        ("Ctrl+Alt+K", Context.TABLE), ("Ctrl+Space", Context.APP), ("Ctrl+Shift+U", Context.APP),
        ("Alt+Shift+Left", Context.CHART), ("Alt+F4", Context.APP), ("Alt+Space", Context.TABLE),
        ("Alt+Tab", Context.APP), ("Meta+K", Context.APP), ("Esc", Context.TABLE),
        ("A", Context.WATCHLIST), ("Shift+A", Context.APP), ("7", Context.TABLE),
        ("^", Context.WATCHLIST), ("K", Context.EDITOR), ("F2", Context.APP),
        ("Ctrl+C", Context.APP), ("Return", Context.APP), ("", Context.APP),
        ("ctrl+k", Context.APP), ("G, G, G", Context.MOVERS), ("F7, Alt+F4", Context.APP),
    ],
)  # fmt: skip
def test_what_no_command_may_have_is_refused_with_a_reason(chord: str, context: Context) -> None:
    assert refusal(chord, context, "linux")


@pytest.mark.parametrize(
    ("chord", "context"),
    [("Ctrl+J", Context.APP), ("F7", Context.APP), ("Alt+Q", Context.WATCHLIST),
     ("F7, 1", Context.APP), ("A", Context.FIGURES), ("Ctrl++", Context.CHART)],
)  # fmt: skip
def test_other_chords_can_be_had(chord: str, context: Context) -> None:
    assert refusal(chord, context, "linux") == ""


def test_a_comma_is_a_key_and_no_separator() -> None:
    assert presses("Ctrl+,") == ("Ctrl+,",)
    assert presses(",") == (",",)
    assert presses("Alt+Return, 0") == ("Alt+Return", "0")
    assert collide("D", "D, D")
    assert not collide("Alt+Return, 0", "Alt+Return, 1")


def test_a_row_carries_what_its_table_says() -> None:
    row: Command[object] = Command("a.b", "Title", (), Context.APP, lambda _: None)
    assert row.slot == "APP:a.b"
    assert row.further == ()
