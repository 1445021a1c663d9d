"""Movers: groups, their sums, and what of them is asked and published when."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.dump import to_document
from engine.desk.movers import Group, members, read_groups, section_groups, summed
from engine.desk.views import MoversBoard, MoversGroup
from engine.errors import FileFault
from engine.model.reason import Reason
from engine.model.value import Measured, Quality, missing
from tests.unit.desk.market import NOON, Setting, quote, setting

SHIPPED = Path(__file__).parents[3] / "resources" / "reference" / "groups.csv"
CHIPS = Group("chips", "Chips", ("NVDA", "AMD"))
BOARD = ("movers", "")
NONE = missing(Reason.NO_DATA)


def watched(*listed: str, groups: tuple[Group, ...] = (CHIPS,)) -> Setting:
    s = setting(*listed)
    s.desk.set_groups(groups)
    s.desk.watch_movers(on=True)
    return s


def worth(s: Setting, symbol: str, last: float, cap: float) -> None:
    s.desk.accept((replace(quote(symbol, last, s.clock), market_cap=cap),))
    s.desk.tick()


def group(s: Setting, name: str) -> MoversGroup:
    board = s.window.views[BOARD]
    assert isinstance(board, MoversBoard)
    return next(one for one in board.groups if one.id == name)


def test_the_shipped_groups_are_those_of_the_screen() -> None:
    found = read_groups(SHIPPED)
    assert [one.name for one in found] == ["Chips", "Big tech", "Crypto"]
    assert found[2].symbols == ("BTC", "ETH", "SOL-USD")
    assert {"NVDA", "TSM", "AAPL", "ORCL"} <= set(members(found))
    assert len(members(found)) == len(set(members(found)))


def test_a_table_of_another_kind_is_refused(tmp_path: Path) -> None:
    table = tmp_path / "groups.csv"
    table.write_text("symbol,name\nNVDA,NVIDIA\n", encoding="utf-8")
    with pytest.raises(FileFault):
        read_groups(table)


def test_sections_of_the_list_are_groups() -> None:
    s = watched("NVDA", "BTC", groups=(CHIPS, *section_groups((("Own", ("BTC",)),))))
    board = s.window.views[BOARD]
    assert isinstance(board, MoversBoard)
    assert [one.id for one in board.groups] == ["chips", "watchlist", "section:Own"]
    assert [row.symbol for row in group(s, "section:Own").rows] == ["BTC"]
    assert [row.symbol for row in group(s, "watchlist").rows] == ["NVDA", "BTC"]


def test_a_groups_sum_counts_what_is_known_and_says_how_much_that_is() -> None:
    s = watched("NVDA")
    worth(s, "NVDA", 110.0, 1.1e12)
    chips = group(s, "chips")
    assert chips.cap_change_usd.value == pytest.approx(1e11)
    assert (chips.counted, chips.cap_change_usd.detail) == (1, "1 of 2 symbols")
    worth(s, "AMD", 95.0, 0.95e12)
    chips = group(s, "chips")
    assert chips.cap_change_usd.value == pytest.approx(0.5e11)
    assert (chips.counted, chips.cap_change_usd.detail) == (2, "")
    assert [row.cap_usd.value for row in chips.rows] == pytest.approx([1.1e12, 0.95e12])


def test_a_group_of_which_nothing_is_known_says_why() -> None:
    s = watched("NVDA")
    total = group(s, "chips").cap_change_usd
    assert not total.known
    assert total.why


def test_a_move_is_the_one_of_the_list() -> None:
    s = watched("NVDA")
    worth(s, "NVDA", 103.0, 1e12)
    (row,) = group(s, "watchlist").rows
    shown = s.window.row("NVDA")
    assert (row.move_pct, row.move_sigma) == (shown.change_pct, shown.change_sigma)
    assert row.cap_change_usd == shown.market_cap_change_usd


def test_a_board_that_nobody_looks_at_is_not_published() -> None:
    s = setting("NVDA")
    s.desk.set_groups((CHIPS,))
    s.desk.tick()
    assert BOARD not in s.window.views
    s.desk.watch_movers(on=True)
    assert BOARD in s.window.views
    s.desk.watch_movers(on=False)
    s.window.calls.clear()
    worth(s, "NVDA", 110.0, 1e12)
    assert BOARD not in s.window.calls


def test_the_board_comes_once_a_tick_and_only_when_something_changed() -> None:
    s = watched("NVDA")
    s.desk.tick()
    s.window.calls.clear()
    s.desk.tick()
    assert BOARD not in s.window.calls
    for price in (101.0, 102.0, 103.0):
        s.desk.accept((quote("NVDA", price, s.clock),))
    assert BOARD not in s.window.calls
    s.desk.tick()
    assert s.window.calls.count(BOARD) == 1


def test_a_row_outside_of_the_list_ages_without_news() -> None:
    s = watched("NVDA")
    worth(s, "AMD", 95.0, 1e12)
    assert group(s, "chips").rows[1].last.quality is Quality.LIVE
    s.clock.advance(400.0)
    s.desk.tick()
    assert group(s, "chips").rows[1].last.quality is Quality.STALE


def test_the_dump_holds_the_groups_whether_they_are_watched_or_not() -> None:
    s = setting("NVDA")
    s.desk.set_groups((CHIPS,))
    worth(s, "NVDA", 110.0, 1.1e12)
    document = json.loads(json.dumps(to_document(s.desk.snapshot(), "1"), allow_nan=False))
    chips = document["movers_groups"][0]
    assert (chips["id"], chips["counted"]) == ("chips", 1)
    assert chips["market_cap_change_usd"]["value"] == pytest.approx(1e11)
    assert chips["rows"][0]["market_cap_usd"]["value"] == pytest.approx(1.1e12)
    assert chips["rows"][1]["change_pct"]["value"] is None


@settings(max_examples=50)
@given(
    st.lists(
        st.one_of(
            st.just(NONE),
            st.builds(
                lambda value, quality: Measured(value, NOON, "x", quality),
                st.floats(-1e12, 1e12),
                st.sampled_from([q for q in Quality if q is not Quality.MISSING]),
            ),
        )
    )
)
def test_a_sum_is_as_weak_as_its_weakest_part(parts: list[Measured]) -> None:
    total, counted = summed(tuple(parts))
    known = [part for part in parts if part.known]
    assert counted == len(known)
    assert total.known == bool(known)
    if known:
        assert total.value == pytest.approx(sum(part.value for part in known), abs=1e-3)
        order = ["live", "delayed", "replayed", "frozen", "stale"]
        assert order.index(total.quality) == max(order.index(part.quality) for part in known)
