"""A list of a thousand symbols costs no source more than its budget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.unit.feed.rig import Rig

SYMBOLS = tuple(
    f"Q{chr(65 + n // 676)}{chr(65 + n // 26 % 26)}{chr(65 + n % 26)}" for n in range(1000)
)
HARD = 300


def test_G7_a_thousand_symbols_keep_the_provider_s_budget(
    rigged: Callable[..., Rig], seen: Callable[[str], None]
) -> None:
    rig = rigged("yahoo")
    rig.lanes["yahoo"] = rig["yahoo"].lane(soft=HARD // 2, hard=HARD)
    rig.start(*SYMBOLS)
    rig.run(1800.0)
    asked = rig["yahoo"].requests
    assert len(set(SYMBOLS)) == 1000
    assert 0 < len(asked) <= HARD
    seen(f"1,000 symbols: {len(asked)} requests in half an hour, {HARD} an hour allowed")
