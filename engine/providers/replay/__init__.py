"""Stories: past days played again from published daily figures."""

from __future__ import annotations

from engine.providers.replay.steps import Step
from engine.providers.replay.story import Story, load_story

__all__ = ["Step", "Story", "load_story"]
