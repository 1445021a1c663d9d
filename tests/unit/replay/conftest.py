"""The built-in story, read once, and its messages told once."""

from __future__ import annotations

import pytest

from engine.providers.replay import Step, Story, load_story
from resources import path


@pytest.fixture(scope="session")
def story() -> Story:
    return load_story(path("replay", "july-2024"))


@pytest.fixture(scope="session")
def closes(story: Story) -> tuple[Step, ...]:
    return tuple(story.steps(story.start, story.end, "closes"))


@pytest.fixture(scope="session")
def full(story: Story) -> tuple[Step, ...]:
    return tuple(story.steps(story.start, story.end, "full"))
