"""What Cboe's provider answers without a network: refusals, and kinds it does not have."""

from __future__ import annotations

import subprocess
import sys

import pytest

from engine.clock import ManualClock
from engine.errors import Unavailable
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


def test_a_provider_closed_before_its_first_call_sends_nothing() -> None:
    cboe = CboeProvider(NoGate(), ManualClock(NOW), None, RateBook())
    cboe.close()
    with pytest.raises(Unavailable, match="closed"):
        cboe.fetch(Ask("cboe", What.CHAIN, ("NVDA",)), Deadline("cboe", 5.0))


_PROBE = """
import sys
from engine.providers.listing import listed_name
light = "numpy" in sys.modules
from engine.clock import SystemClock
from engine.providers.cboe import CboeProvider
from engine.providers.nasdaq import NasdaqProvider
CboeProvider(None, SystemClock(), None, None)
NasdaqProvider(None, SystemClock(), None)
print(light, sorted({"pandas", "yfinance", "curl_cffi", "requests"} & set(sys.modules)))
"""


def test_making_the_providers_imports_nothing_heavy_and_names_cost_no_numpy() -> None:
    ran = subprocess.run(
        [sys.executable, "-c", _PROBE], capture_output=True, text=True, check=False
    )
    assert (ran.stdout.strip(), ran.stderr) == ("False []", "")
