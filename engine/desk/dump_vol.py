"""The vol section of the dump: every figure of a sheet and the numbers behind its pictures."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np

from engine.desk.measured import iso, measured, number
from engine.model.reason import Reason, reason_text

if TYPE_CHECKING:
    from engine.desk.snapshot import Closes
    from engine.desk.volview import Codes, ConeView, Figure, Floats, SmileView, TermView, VolView

Json = dict[str, object]


def vol_document(view: VolView, histories: tuple[tuple[str, Closes], ...]) -> Json:
    """A sheet with the daily closes of its lines."""
    near = view.smiles[view.near] if view.near >= 0 else None
    return {
        **{one.name: figure_document(one) for one in view.figures},
        "headline": view.headline,
        "chain_at": iso(view.as_of),
        "chain_source": view.source or None,
        "chain_quality": view.quality,
        "chain_reason": view.chain_why or None,
        "cone": _cone(view.cone),
        "term": _term(view.term),
        "term_shape": view.term.shape or None,
        "term_reason": view.term.reason or None,
        "smile": None if near is None else smile_document(near),
        "history": {
            name: [[day, value] for day, value in closes if math.isfinite(value)]
            for name, closes in histories
        },
        "history_band": {
            "low": number(view.history.low),
            "high": number(view.history.high),
            "days": view.history.days,
            "reason": view.history.reason or None,
        },
    }


def figure_document(figure: Figure) -> Json:
    """A measured value with the observations behind it and what they are."""
    return {**measured(figure.value), "n": figure.n, "inputs": figure.inputs or None}


def _cone(cone: ConeView) -> Json:
    return {
        "windows": list(cone.windows),
        "quantiles": list(cone.quantiles),
        "values": [_numbers(line) for line in cone.values],
        "last": _numbers(cone.last),
        "n": list(cone.n),
        "implied": [[number(bars), number(points)] for bars, points in cone.implied],
        "inputs": cone.inputs or None,
        "reason": cone.reason or None,
    }


def _term(term: TermView) -> list[Json]:
    return [
        {
            "expiry": point.expiry.isoformat(),
            "days": number(point.days),
            "atm": number(point.atm.value),
            "reason": point.atm.why or None,
            "forward": number(point.forward),
            "quotes": point.quotes,
        }
        for point in term.points
    ]


def smile_document(smile: SmileView) -> Json:
    """Quotes of one expiry; `iv` and `reason` are those of the out-of-the-money side."""
    calls = smile.strikes >= smile.forward
    iv = np.where(calls, smile.call_iv, smile.put_iv)
    reason = np.where(calls, smile.call_reason, smile.put_reason)
    return {
        "expiry": smile.expiry.isoformat(),
        "days": number(smile.days),
        "forward": number(smile.forward),
        "atm": number(smile.atm),
        "risk_reversal": number(smile.risk_reversal),
        "butterfly": number(smile.butterfly),
        "used": smile.used,
        "rejected": smile.rejected or None,
        "used_otm": smile.used_otm,
        "rejected_otm": smile.rejected_otm or None,
        "why": smile.reason or None,
        "strikes": _numbers(smile.strikes),
        "iv": _numbers(iv),
        "reason": _words(reason),
        "call_iv": _numbers(smile.call_iv),
        "put_iv": _numbers(smile.put_iv),
        "call_reason": _words(smile.call_reason),
        "put_reason": _words(smile.put_reason),
        "fit_strikes": _numbers(smile.fit_strikes),
        "fit_iv": _numbers(smile.fit_iv),
    }


def _numbers(values: Floats) -> list[float | None]:
    return [number(value) for value in values.tolist()]


def _words(codes: Codes) -> list[str | None]:
    """Why each quote is not used, null where it is."""
    return [reason_text(Reason(code)) or None for code in codes.tolist()]
