"""What is the user's own beside lists and settings: alerts, dates, statements, capex rows."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from engine.model.own import Own

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.model.alert import Alert
    from engine.model.capex import CapexRow
    from engine.model.earnings import OwnDate
    from engine.model.statement import Statement
    from engine.ownfile import OwnFile, Shape
    from engine.paths import Profile
    from engine.settings import Settings
    from engine.stage import Stage

T = TypeVar("T")


class Keeping(ABC):
    """The facade's half for own documents; every method returns at once.

    The consumer's thread reads and writes the documents, the engine's thread is told of them.
    """

    _profile: Profile

    @abstractmethod
    def _post(self, call: Callable[[Stage], None]) -> None:
        """Have the engine's thread call this with its stage."""

    @abstractmethod
    def settings(self) -> Settings:
        """The settings in force."""

    @abstractmethod
    def set_settings(self, settings: Settings) -> None:
        """Take changed settings and save them."""

    @abstractmethod
    def own_file(self, path: Path, shape: Shape[T], first: tuple[T, ...] = ()) -> OwnFile[T]:
        """A document of the profile: one object a path, whoever asks first."""

    def _alerts(self) -> OwnFile[Alert]:
        from engine.desk.alerts.stored import PRESET, SHAPE

        return self.own_file(self._profile.alerts, SHAPE, PRESET)

    def _dates(self) -> OwnFile[OwnDate]:
        from engine.desk.owndates import SHAPE

        return self.own_file(self._profile.dates, SHAPE)

    def _statements(self) -> OwnFile[Statement]:
        from engine.desk.statements import SHAPE

        return self.own_file(self._profile.statements, SHAPE)

    def _capex(self) -> OwnFile[CapexRow]:
        from engine.desk.owncapex import SHAPE

        return self.own_file(self._profile.capex, SHAPE)

    def own(self) -> Own:
        """Everything of the user's own that desks are told of at the start."""
        return Own(
            self._dates().entries(), self._statements().entries(), self._capex().entries(),
            self.settings().capex_companies,
        )  # fmt: skip

    def alerts(self) -> tuple[Alert, ...]:
        """All alerts, in the user's order."""
        return self._alerts().entries()

    def set_alerts(self, alerts: tuple[Alert, ...]) -> None:
        """Watch these from now on, and save them."""
        if self._alerts().keep(alerts):
            self._post(lambda stage: stage.watching.set_alerts(alerts))

    def switch_off(self, ids: frozenset[str]) -> None:
        """Switch alerts off that were to fire once; what else was changed meanwhile stays."""
        file = self._alerts()
        if file.change(lambda now: tuple(replace(a, on=a.on and a.id not in ids) for a in now)):
            alerts = file.entries()
            self._post(lambda stage: stage.watching.set_alerts(alerts))

    def mark_read(self, ids: tuple[str, ...]) -> None:
        """Entries of the alerts' log that the user has seen."""
        self._post(lambda stage: stage.watching.mark_read(ids))

    def look_at_events(self) -> None:
        """The user has seen the events feed as it is now."""
        self._post(lambda stage: stage.watching.look_at_events())

    def own_dates(self) -> tuple[OwnDate, ...]:
        """Report dates of the user's own."""
        return self._dates().entries()

    def set_own_dates(self, dates: tuple[OwnDate, ...]) -> None:
        """Show these own dates instead, and save them."""
        if self._dates().keep(dates):
            self._post(lambda stage: stage.own.set_dates(dates))

    def own_statements(self) -> tuple[Statement, ...]:
        """Statements of the user's own."""
        return self._statements().entries()

    def set_own_statements(self, statements: tuple[Statement, ...]) -> None:
        """Show these own statements instead, and save them."""
        if self._statements().keep(statements):
            self._post(lambda stage: stage.own.set_statements(statements))

    def own_capex(self) -> tuple[CapexRow, ...]:
        """Capex rows of the user's own."""
        return self._capex().entries()

    def set_own_capex(self, rows: tuple[CapexRow, ...]) -> None:
        """Show these own capex rows instead, and save them."""
        if self._capex().keep(rows):
            self._post(lambda stage: stage.own.set_capex(rows))

    def set_capex_companies(self, symbols: tuple[str, ...]) -> None:
        """The companies of the capex board, in this order; they are asked for."""
        self.set_settings(replace(self.settings(), capex_companies=symbols))
        self._post(lambda stage: stage.own.set_companies(symbols))
