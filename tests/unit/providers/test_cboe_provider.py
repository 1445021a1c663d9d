"""What Cboe's provider answers without a network: refusals, and kinds it does not have."""

from __future__ import annotations

import pytest

from engine.clock import ManualClock
from engine.model.quote import Refusal
from engine.model.reason import Reason
from engine.providers.base import Ask, Deadline, What
from engine.providers.cboe import CboeProvider
from engine.providers.yahoo.rate import RateBook
from tests.unit.providers.bodies import NOW


class NoGate:
    """Fails a test that sends a request."""

    def admit(self, key: str = "") -> None:
        raise AssertionError(f"a request was sent {key}")


@pytest.mark.parametrize("symbol", ["BTC", "2330.TW", "EURUSD=X", "../x?y=1", "^../X"])
def test_X6_a_symbol_that_cboe_cannot_have_is_refused_without_a_request(symbol: str) -> None:
    cboe = CboeProvider(NoGate(), ManualClock(NOW), None, RateBook())
    answer = cboe.fetch(Ask("cboe", What.CHAIN, (symbol,)), Deadline("cboe", 5.0))
    assert answer == (Refusal(symbol, "chain", Reason.NO_OPTIONS, "", NOW, "cboe"),)


def test_another_kind_of_data_is_a_bug() -> None:
    cboe = CboeProvider(NoGate(), ManualClock(NOW), None, RateBook())
    with pytest.raises(ValueError, match="cboe has no quotes"):
        cboe.fetch(Ask("cboe", What.QUOTES, ("NVDA",)), Deadline("cboe", 5.0))
