"""What the window may ask of replays, recordings, sources and the history: the facade's half."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.logs import set_level

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from engine.settings import Settings
    from engine.stage import Stage

STORY = "july-2024"


class Orders(ABC):
    """Orders that the engine's own thread carries out; every method returns at once."""

    @abstractmethod
    def _post(self, call: Callable[[Stage], None]) -> None:
        """Have the engine's thread call this with its stage."""

    @abstractmethod
    def settings(self) -> Settings:
        """The settings in force."""

    @abstractmethod
    def set_settings(self, settings: Settings) -> None:
        """Take changed settings and save them."""

    # -- replay ----------------------------------------------------------------------------------

    def start_story(self) -> None:
        """Play the built-in story."""
        self._post(lambda stage: stage.play(STORY, None, "", ""))

    def play_recording(self, name: str) -> None:
        """Play a recorded day at real time; what keeps it from playing comes as a notice."""
        self._post(lambda stage: stage.play(name, None, "", ""))

    def replay_play_pause(self) -> None:
        """Play or hold the replay."""
        self._post(lambda stage: stage.replays.play_pause())

    def replay_step(self) -> None:
        """One value of the replay's clock on."""
        self._post(lambda stage: stage.replays.step())

    def replay_speed(self, speed: float) -> None:
        """Set the speed, 1 = real time."""
        self._post(lambda stage: stage.replays.set_speed(speed))

    def replay_seek(self, at: datetime) -> None:
        """Go to an instant of the replay."""
        self._post(lambda stage: stage.replays.seek(at))

    def replay_leave(self) -> None:
        """Back to live."""
        self._post(lambda stage: stage.leave_replay())

    # -- recordings ------------------------------------------------------------------------------

    def record(self, on: bool) -> None:
        """Begin or end recording what the live sources say; the answer is a RecordingsView."""
        self._post(lambda stage: stage.recordings.record(on=on))

    def list_recordings(self) -> None:
        """Look at the folder again; the answer arrives as the RecordingsView."""
        self._post(lambda stage: stage.recordings.list())

    def delete_recording(self, name: str) -> None:
        """Delete a recording, unless it is being written or played; then the list anew."""
        self._post(lambda stage: stage.recordings.delete(name))

    # -- sources and history ---------------------------------------------------------------------

    def try_source(self, name: str) -> None:
        """Ask a source now if its budget allows; a notice says that it is asked or why not."""
        self._post(lambda stage: stage.try_source(name))

    def switch_source(self, name: str, on: bool) -> None:
        """Switch a source on or off, now and for the next starts."""
        settings = self.settings()
        off = [one for one in settings.sources_off if one != name]
        self.adopt(replace(settings, sources_off=tuple(off if on else [*off, name])))

    def set_sec_contact(self, text: str) -> None:
        """Name the address that the SEC wants in every request; "" leaves the SEC unasked."""
        self.adopt(replace(self.settings(), sec_contact=text.strip()))

    def export_history(self, folder: Path) -> None:
        """Write the history as CSV files into `folder`; a notice tells the end."""
        self._post(lambda stage: stage.export_history(folder))

    def adopt(self, settings: Settings) -> None:
        """Take changed settings; the sources and the log follow them at once."""
        if settings.log_level != self.settings().log_level:
            set_level(settings.log_level)
        self.set_settings(settings)
        self._post(lambda stage: stage.apply_settings(settings))
