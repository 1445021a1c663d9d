"""What the page on volatility claims exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from engine.model.reason import Reason, reason_text

ROOT = Path(__file__).resolve().parents[3]
PAGE = (ROOT / "docs" / "volatility.md").read_text(encoding="utf-8")
NAMED = sorted(set(re.findall(r"`(test_\w+\.py)::(test_\w+)`", PAGE)))
REJECTED = (
    Reason.ZERO_MID, Reason.NO_BID, Reason.NOT_A_NUMBER, Reason.CROSSED, Reason.WIDE_SPREAD,
    Reason.STALE_TRADE, Reason.IV_MISSING, Reason.IV_OUT_OF_RANGE,
)  # fmt: skip


def test_the_page_names_its_checks() -> None:
    assert len(NAMED) >= 20


@pytest.mark.parametrize(("file", "test"), NAMED)
def test_a_named_check_exists(file: str, test: str) -> None:
    text = (ROOT / "tests" / "unit" / "vol" / file).read_text(encoding="utf-8")
    assert f"def {test}(" in text


@pytest.mark.parametrize("reason", REJECTED)
def test_every_reason_of_cleaning_is_on_the_page(reason: Reason) -> None:
    assert f"| {reason_text(reason)} |" in PAGE


def test_links_within_the_page_lead_somewhere() -> None:
    headings = {
        re.sub(r"[^\w\- ]", "", line.removeprefix("## ").lower()).replace(" ", "-")
        for line in PAGE.splitlines()
        if line.startswith("## ")
    }
    links = re.findall(r"\]\(#([\w-]+)\)", PAGE)
    assert links
    assert set(links) <= headings
