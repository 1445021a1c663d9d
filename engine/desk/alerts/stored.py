"""Alerts as alerts.json holds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.ownfile import Shape

if TYPE_CHECKING:
    from collections.abc import Mapping

    from engine.model.alert import Alert

PRESET: tuple[Alert, ...] = ()


def _told(alert: Alert) -> dict[str, object]:
    return {"id": alert.id}


def _read(_entry: Mapping[str, object]) -> Alert | None:
    return None


SHAPE: Shape[Alert] = Shape("alerts", _told, _read, "No alert is watched")
