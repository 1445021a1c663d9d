"""The replay as the window sees it: its state, its band, its commands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from engine.desk.kinds import Mode
from gui.text import tr
from gui.ways import Ways

if TYPE_CHECKING:
    from engine.desk.views import ModeView
    from gui.bridge import EngineFacade
    from gui.replaybar import ReplayBar


_CALM_SPEED: Final = 60.0


class ReplayControl(QObject):
    """Hands the wishes of keys and band to the engine; knows whether a replay is shown."""

    def __init__(self, engine: EngineFacade, bar: ReplayBar, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._bar = bar
        self._mode: ModeView | None = None
        bar.play_pause_requested.connect(self.play_pause)
        bar.leave_requested.connect(self.leave)
        bar.speed_requested.connect(engine.replay_speed)
        bar.seek_requested.connect(engine.replay_seek)

    def set_mode(self, mode: ModeView) -> bool:
        """Show where the replay stands; True if the window now shows another kind of data."""
        other = self._mode is not None and self._mode.mode is not mode.mode
        self._mode = mode
        self._bar.set_state(mode.replay)
        return other

    @property
    def replaying(self) -> bool:
        """Whether replayed data is on the screen."""
        return self._mode is not None and self._mode.mode is Mode.REPLAY

    @property
    def racing(self) -> bool:
        """Whether a replay runs so fast that every figure changes with every frame."""
        state = self._mode.replay if self._mode is not None else None
        return state is not None and not 0 < state.speed <= _CALM_SPEED

    @property
    def at_once(self) -> bool:
        """Whether a replay runs as fast as it can: nobody can follow it event by event."""
        state = self._mode.replay if self._mode is not None else None
        return state is not None and state.speed <= 0

    def asking_blocked(self) -> str:
        """Why sources cannot be asked now, "" if they can."""
        if self.replaying:
            return tr("A replay is shown. Ctrl+F9 goes back to live.")
        if self._mode is not None and self._mode.mode is Mode.OFFLINE:
            return tr("Offline: only stored data is shown")
        return ""

    def ways(self) -> Ways:
        """What an empty pane may offer as help now."""
        return Ways(ask=not self.asking_blocked(), story=not self.story_blocked())

    def blocked(self) -> str:
        """Why replay commands cannot run."""
        return "" if self.replaying else tr("No replay is shown")

    def story_blocked(self) -> str:
        """Why the story cannot be started."""
        return tr("A replay is shown already") if self.replaying else ""

    # commands: replay.*

    def start_story(self) -> None:
        """Play the built-in story."""
        self._engine.start_story()

    def play_pause(self) -> None:
        """Play or hold."""
        self._engine.replay_play_pause()

    def step(self) -> None:
        """One value of the clock on."""
        self._engine.replay_step()

    def focus_slider(self) -> None:
        """The date slider takes the keys; Esc gives them back."""
        self._bar.focus_slider()

    def leave(self) -> None:
        """Back to live."""
        self._engine.replay_leave()
