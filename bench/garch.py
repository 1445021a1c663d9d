"""Speed of GARCH(1,1): one fit of simulated returns against `arch`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from arch import arch_model

from bench.rounds import interleaved, tiny
from engine.vol.garch import fit_garch

if TYPE_CHECKING:
    from numpy.typing import NDArray


def simulated(n: int) -> NDArray[np.float64]:
    """Daily returns in percent of a GARCH(1,1) with alpha 0.08, beta 0.9 and 1.6% a day."""
    shocks = np.random.default_rng(11).standard_normal(n)
    returns = np.empty(n)
    variance = 2.5
    for t, shock in enumerate(shocks):
        returns[t] = np.sqrt(variance) * shock
        variance = 0.05 + 0.08 * returns[t] ** 2 + 0.9 * variance
    return returns + 0.05


def garch_rows(n: int = 1000) -> None:
    """Ours gives parameters, both kinds of standard errors and the path; `arch` no errors yet.

    Both start from the same first variance; each searches from its own start.
    """
    returns = simulated(n)
    first = float(returns.var())

    def ours() -> object:
        return fit_garch(returns)

    def peer() -> object:
        return arch_model(returns, rescale=False).fit(disp="off", backcast=first)

    theirs = arch_model(returns, rescale=False).fit(disp="off", backcast=first)
    interleaved(
        "garch",
        ours,
        {"arch": peer},
        rounds=31,
        extra={
            "returns": n,
            "loglik": round(fit_garch(returns).loglik, 6),
            "peer_loglik": round(float(theirs.loglikelihood), 6),
        },
    )


def main() -> None:
    """Print every row."""
    garch_rows(200 if tiny() else 1000)


if __name__ == "__main__":
    main()
