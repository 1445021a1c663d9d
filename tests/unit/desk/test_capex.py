"""The capex board's figures: merged sources, disputes, sums, changes over a year."""

from __future__ import annotations

import math
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.desk.capex import TABLE, capex_rows, group_sums
from engine.desk.reference import read_reference
from engine.model.capex import CASH, INCL_PRINCIPAL, CapexRow, CapexSeries, calendar_quarter
from resources import path

if TYPE_CHECKING:
    from engine.desk.capex import CapexFigure

AT = datetime(2026, 11, 22, tzinfo=UTC)
ISO = date.fromisoformat


def row(symbol: str, end: str, capex: float, source: str = "sec", **more: object) -> CapexRow:
    """A quarter whose revenue is ten times its capital spending."""
    given_: dict[str, object] = {
        "revenue_bn": 10.0 * capex, "unit": "USD", "as_of": AT, "reference": source == TABLE,
    }  # fmt: skip
    return CapexRow(
        symbol=symbol,
        period_end=ISO(end),
        calendar_quarter=calendar_quarter(ISO(end)),
        capex_bn=capex,
        source=source,
        **(given_ | more),  # type: ignore[arg-type]
    )


def told(*rows: CapexRow) -> CapexSeries:
    """The series of the source of the first row."""
    return CapexSeries(rows[0].symbol, rows, AT, 0.0, rows[0].source)


def by_quarter(*series: CapexSeries) -> dict[str, CapexFigure]:
    return {figure.calendar_quarter: figure for figure in capex_rows(series)}


def shipped(symbol: str, at: datetime = AT) -> dict[str, CapexFigure]:
    return by_quarter(
        *(one for one in read_reference(path("reference"), at) if one.symbol == symbol)
    )


def why(figure: CapexFigure, field: str) -> str:
    return dict(figure.reasons).get(field, "")


def test_the_sec_goes_before_yahoo_and_yahoo_before_the_table() -> None:
    table = told(*(row("X", end, 1.0, TABLE) for end in ("2025-12-31", "2026-03-31", "2026-06-30")))
    yahoo = told(*(row("X", end, 1.0, "yahoo") for end in ("2026-03-31", "2026-06-30")))
    sec = told(row("X", "2026-06-30", 1.0))
    found = by_quarter(table, sec, yahoo)
    assert [figure.source for figure in found.values()] == [TABLE, "yahoo", "sec"]
    assert [figure.reference for figure in found.values()] == [True, False, False]


def test_a_quarter_is_the_same_one_although_yahoo_dates_it_by_the_month() -> None:
    sec, yahoo = (
        told(row("NVDA", "2026-01-25", 1.284)),
        told(row("NVDA", "2026-01-31", 1.284, "yahoo")),
    )
    (figure,) = capex_rows([yahoo, sec])
    assert (figure.period_end, figure.source, figure.disputes) == (ISO("2026-01-25"), "sec", ())


def test_what_one_source_lacks_comes_from_the_next_under_its_name() -> None:
    sec = told(row("X", "2026-06-30", math.nan, revenue_bn=50.0))
    yahoo = told(row("X", "2026-06-30", 4.0, "yahoo", revenue_bn=math.nan))
    (figure,) = capex_rows([sec, yahoo])
    assert (figure.capex_bn, figure.source) == (4.0, "yahoo")
    assert (figure.revenue_bn, figure.revenue_source) == (50.0, "sec")
    assert figure.share_pct == pytest.approx(8.0)


def test_sources_more_than_a_hundredth_apart_are_both_kept() -> None:
    sec = told(row("X", "2026-06-30", 10.0))
    for other, expected in ((10.09, 0), (10.11, 1), (9.89, 1)):
        yahoo = told(row("X", "2026-06-30", other, "yahoo", revenue_bn=100.0))
        (figure,) = capex_rows([sec, yahoo])
        assert figure.capex_bn == 10.0
        assert len(figure.disputes) == expected
        assert all((d.source, d.value_bn, d.part) == ("yahoo", other, "capex_bn")
                   for d in figure.disputes)  # fmt: skip


def test_figures_in_two_currencies_do_not_dispute() -> None:
    table = told(row("TSM", "2026-06-30", 496.0, TABLE, unit="TWD", usd_rate=31.6))
    other = told(row("TSM", "2026-06-30", 15.7, "yahoo"))
    (figure,) = capex_rows([table, other])
    assert (figure.unit, figure.disputes) == ("USD", ())


def test_microsoft_of_the_story_week_is_13_9_cash_or_19_0_headline() -> None:
    live = told(row("MSFT", "2024-06-30", 13.873, headline_bn=14.263,
                    headline_definition=INCL_PRINCIPAL))  # fmt: skip
    table = [one for one in read_reference(path("reference"), AT) if one.symbol == "MSFT"]
    figure = by_quarter(live, *table)["2024Q2"]
    assert (figure.capex_bn, figure.definition, figure.source) == (13.873, CASH, "sec")
    assert (figure.headline_bn, figure.headline_definition) == (19.0, "incl. finance leases")
    assert figure.yoy_pct == pytest.approx(55.1, abs=0.05)
    assert figure.headline_yoy_pct == pytest.approx(77.6, abs=0.05)


def test_another_definition_of_the_headline_is_never_put_in_its_place() -> None:
    table = [one for one in read_reference(path("reference"), AT) if one.symbol == "MSFT"]
    later = told(row("MSFT", "2026-09-30", 36.0, headline_bn=37.0,
                     headline_definition=INCL_PRINCIPAL))  # fmt: skip
    figure = by_quarter(later, *table)["2026Q3"]
    assert math.isnan(figure.headline_bn)
    assert "incl. finance leases" in why(figure, "headline_bn")
    meta = [one for one in read_reference(path("reference"), AT) if one.symbol == "META"]
    same = told(row("META", "2026-09-30", 31.0, headline_bn=32.0,
                    headline_definition=INCL_PRINCIPAL))  # fmt: skip
    assert by_quarter(same, *meta)["2026Q3"].headline_bn == 32.0


def test_alphabets_headline_is_the_cash_figure_of_any_source() -> None:
    table = [one for one in read_reference(path("reference"), AT) if one.symbol == "GOOGL"]
    later = told(row("GOOGL", "2026-09-30", 50.0, headline_bn=50.4,
                     headline_definition=INCL_PRINCIPAL))  # fmt: skip
    figure = by_quarter(later, *table)["2026Q3"]
    assert (figure.headline_bn, figure.headline_definition) == (50.0, CASH)
    assert figure.headline_source == "sec"


@pytest.mark.parametrize(
    ("symbol", "quarter", "total"),
    [("MSFT", "2024Q2", 44.477), ("MSFT", "2026Q2", 115.948), ("GOOGL", "2025Q4", 91.447),
     ("AMZN", "2025Q4", 131.819)],
)  # fmt: skip
def test_four_quarters_of_the_table_add_up_to_the_year(
    symbol: str, quarter: str, total: float
) -> None:
    assert shipped(symbol)[quarter].trailing_bn == pytest.approx(total, abs=1e-9)


@pytest.mark.parametrize(
    ("symbol", "quarter", "change"),
    [("MSFT", "2024Q2", 55.1), ("GOOGL", "2024Q2", 91.4), ("AMZN", "2024Q2", 53.8),
     ("NVDA", "2024Q2", 238.1), ("NVDA", "2025Q4", 19.2), ("AAPL", "2023Q1", 16.0),
     ("ORCL", "2026Q2", 81.6), ("TSM", "2024Q3", -8.6)],
)  # fmt: skip
def test_a_year_before_is_found_by_the_end_never_by_a_label(
    symbol: str, quarter: str, change: float
) -> None:
    """Fiscal years end in June, in January on odd weeks, in May; Taiwan counts its own money."""
    assert shipped(symbol)[quarter].yoy_pct == pytest.approx(change, abs=0.051)


YEAR = ("2025-06-30", "2025-09-30", "2025-12-31", "2026-03-31", "2026-06-30")
"""Five quarters of which the first ended a year before the last."""


def quarters(source: str, **capex: float) -> CapexSeries:
    """A source's quarters by their place in `YEAR`: q0 to q4."""
    return told(*(row("MSFT", YEAR[int(name[1:])], x, source) for name, x in capex.items()))


def test_a_change_over_a_year_never_mixes_sources_that_disagree() -> None:
    sec = quarters("sec", q0=10.3)
    newest = by_quarter(sec, quarters(TABLE, q4=35.8, q0=17.9))["2026Q2"]
    assert (newest.capex_bn, newest.source) == (35.8, TABLE)
    assert newest.yoy_pct == pytest.approx(100.0)
    sec_both = quarters("sec", q0=10.3, q4=20.6)
    assert by_quarter(sec_both, quarters(TABLE, q4=35.8, q0=17.9))["2026Q2"].yoy_pct == (
        pytest.approx(100.0)
    )


def test_a_change_over_a_year_without_one_source_for_both_is_missing() -> None:
    sec, yahoo = quarters("sec", q0=10.3), quarters("yahoo", q0=17.9)
    newest = by_quarter(sec, yahoo, quarters(TABLE, q4=35.8))["2026Q2"]
    assert math.isnan(newest.yoy_pct)
    assert why(newest, "yoy_pct") == "the sources disagree on the quarter a year before"
    newest = by_quarter(quarters("sec", q4=20.0), quarters(TABLE, q4=35.8, q0=17.9))["2026Q2"]
    assert (newest.capex_bn, why(newest, "yoy_pct")) == (
        20.0,
        "the sources disagree on this quarter",
    )
    agreeing = by_quarter(quarters("sec", q0=17.95), quarters(TABLE, q4=35.8, q0=17.9))["2026Q2"]
    assert agreeing.yoy_pct == pytest.approx((35.8 / 17.95 - 1.0) * 100.0)


def test_a_headline_that_is_the_cash_figure_does_not_mix_them_either() -> None:
    cash = {"headline_definition": CASH}
    sec = told(row("GOOGL", "2025-06-30", 10.3))
    yahoo = told(row("GOOGL", "2025-06-30", 17.9, "yahoo"))
    table = told(row("GOOGL", "2026-06-30", 35.8, TABLE, headline_bn=35.8, **cash))
    newest = by_quarter(sec, yahoo, table)["2026Q2"]
    assert why(newest, "headline_yoy_pct") == "the sources disagree on the quarter a year before"


def test_four_quarters_are_summed_within_one_source_where_they_are_disputed() -> None:
    table = quarters(TABLE, q1=19.0, q2=29.0, q3=30.0, q4=35.0)
    mixed = by_quarter(quarters("sec", q2=12.0), table)["2026Q2"]
    assert (mixed.trailing_bn, why(mixed, "trailing_bn")) == (113.0, "")
    short = quarters(TABLE, q2=29.0, q3=30.0, q4=35.0)
    torn = by_quarter(quarters("sec", q1=19.0, q2=12.0), short)["2026Q2"]
    assert math.isnan(torn.trailing_bn)
    assert why(torn, "trailing_bn") == "the sources disagree on a quarter of the sum"
    agreed = by_quarter(quarters("sec", q1=19.0, q2=29.1), short)["2026Q2"]
    assert agreed.trailing_bn == pytest.approx(113.1)


def test_a_share_of_revenue_is_of_one_source_where_the_quarter_is_disputed() -> None:
    bare = told(row("X", "2026-06-30", 10.0, revenue_bn=math.nan))
    other = told(row("X", "2026-06-30", 20.0, "yahoo", revenue_bn=100.0))
    (torn,) = capex_rows([bare, other])
    assert math.isnan(torn.share_pct)
    assert why(torn, "share_pct") == "the sources disagree on this quarter"
    full = told(row("X", "2026-06-30", 10.0, revenue_bn=80.0))
    assert capex_rows([full, other])[0].share_pct == pytest.approx(12.5)


def test_the_end_a_year_before_lies_355_to_375_days_back() -> None:
    known = {"2025-06-19": False, "2025-06-20": True, "2025-07-05": True, "2025-07-10": True,
             "2025-07-11": False}  # fmt: skip
    for end, expected in known.items():
        newest = capex_rows([told(row("X", end, 2.0), row("X", "2026-06-30", 3.0))])[-1]
        assert math.isfinite(newest.yoy_pct) is expected, end
    alone = capex_rows([told(row("X", "2026-06-30", 3.0))])[0]
    assert why(alone, "yoy_pct") == "no quarter that ended a year before"


def test_a_correction_counts_from_its_day() -> None:
    before = datetime(2024, 7, 31, 20, 30, tzinfo=UTC)
    then, now = shipped("META", before), shipped("META")
    assert (then["2023Q1"].capex_bn, then["2023Q1"].restated) == (6.823, True)
    assert (then["2023Q2"].capex_bn, then["2023Q2"].restated) == (6.216, False)
    assert (now["2023Q2"].capex_bn, now["2023Q2"].restated) == (6.134, True)
    assert then["2024Q2"].yoy_pct == pytest.approx(31.5, abs=0.05)
    earlier = shipped("META", datetime(2024, 4, 24, tzinfo=UTC))
    assert earlier["2023Q1"].capex_bn == 6.842


def test_no_figure_is_missing_without_a_reason_and_none_is_zero_for_missing() -> None:
    lonely = told(row("X", "2026-06-30", math.nan))
    (figure,) = capex_rows([lonely])
    for field in ("capex_bn", "headline_bn", "revenue_bn", "yoy_pct", "headline_yoy_pct",
                  "trailing_bn", "share_pct", "capex_usd_bn"):  # fmt: skip
        assert math.isnan(getattr(figure, field))
        assert why(figure, field), field


def test_a_gap_in_the_quarters_leaves_the_trailing_sum_out() -> None:
    ends = ("2025-03-31", "2025-06-30", "2025-12-31", "2026-03-31", "2026-06-30")
    figures = capex_rows([told(*(row("X", end, 1.0) for end in ends))])
    assert why(figures[-1], "trailing_bn") == "3 of 4 quarters"


def test_the_group_is_summed_in_one_currency_and_names_who_is_missing() -> None:
    usd = told(row("META", "2026-06-30", 30.0))
    taiwan = told(row("TSM", "2026-06-30", 496.0, TABLE, unit="TWD", usd_rate=31.6))
    europe = told(row("ASML", "2026-06-30", 0.4, "yahoo", unit="EUR"))
    (total,) = group_sums(capex_rows([usd, taiwan, europe]), ("META", "TSM", "ASML", "ORCL"))
    assert total.total_bn == pytest.approx(30.0 + 496.0 / 31.6)
    assert total.members == ("META", "TSM")
    assert dict(total.missing) == {
        "ASML": "no rate of EUR to US$ for this quarter",
        "ORCL": "no figure of this quarter",
    }


def test_a_rate_printed_in_the_filing_converts_a_live_figure_too() -> None:
    table = told(row("TSM", "2026-06-30", 496.0, TABLE, unit="TWD", usd_rate=31.6))
    yahoo = told(row("TSM", "2026-06-30", 496.004, "yahoo", unit="TWD"))
    (figure,) = capex_rows([table, yahoo])
    assert figure.source == "yahoo"
    assert figure.capex_usd_bn == pytest.approx(15.696, abs=0.001)


def test_marks_of_certainty_stay_with_their_figures() -> None:
    found = shipped("MSFT")
    assert found["2021Q2"].certainty == "secondary, rounded to 10m"
    assert found["2024Q3"].certainty == ""
    assert found["2024Q3"].headline_certainty == "medium, implied"
    assert found["2024Q2"].headline_source == "table: call, CNBC"


MONEY = st.one_of(st.just(math.nan), st.floats(0.0, 1e4))


@settings(max_examples=80, deadline=None)
@given(
    figures=st.lists(
        st.tuples(
            st.sampled_from(("sec", "yahoo", TABLE)),
            st.dates(date(2020, 1, 1), date(2026, 12, 31)),
            MONEY,
            MONEY,
            st.sampled_from(("USD", "EUR")),
        ),
        max_size=25,
    )
)
def test_any_rows_give_figures_with_a_reason_for_each_that_is_missing(
    figures: list[tuple[str, date, float, float, str]],
) -> None:
    rows: dict[str, list[CapexRow]] = {}
    for source, end, capex, revenue, unit in figures:
        rows.setdefault(source, []).append(
            row("X", end.isoformat(), capex, source, revenue_bn=revenue, unit=unit)
        )
    merged = capex_rows([told(*own) for own in rows.values()])
    assert [f.period_end for f in merged] == sorted(f.period_end for f in merged)
    for figure in merged:
        for field in ("capex_bn", "headline_bn", "revenue_bn", "yoy_pct", "trailing_bn",
                      "share_pct", "capex_usd_bn", "headline_yoy_pct"):  # fmt: skip
            value = getattr(figure, field)
            assert not math.isinf(value)
            assert math.isnan(value) is bool(why(figure, field)), field
