"""What can be replayed, by its name or path: built-in stories and recordings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import FileFault
from engine.options import STORIES

if TYPE_CHECKING:
    from engine.feed.playable import Playable
    from engine.options import Options
    from engine.paths import Profile


def find_playable(name: str, resources: Path, profile: Profile) -> Playable:
    """A story by its name, a recording by its name in the profile or by its path.

    Raises:
        FileFault: There is no such thing, or it cannot be read.
    """
    if name in STORIES:
        from engine.providers.replay import load_story

        return load_story(resources / "replay" / name)
    from engine.providers.replay.recorded import load_recording
    from engine.providers.replay.recorded_list import paths

    kept = next(
        (path for path in paths(profile.recordings) if name in (path.stem, path.name)), None
    )
    path = Path(name) if kept is None else kept
    if not path.is_file():
        raise FileFault(f"there is no recording {name}")
    return load_recording(path)


def unplayable(options: Options, resources: Path, profile: Profile) -> str:
    """Why the replay of the command line cannot be played, "" if it can or is a story.

    Stories and their spans are checked by the grammar.
    """
    if not options.replay or options.replay in STORIES:
        return ""
    try:
        find_playable(options.replay, resources, profile).span(options.start, options.until)
    except (FileFault, ValueError) as fault:
        return str(fault)
    return ""
