"""What a long run came to: samples over time, phases, goals; as HTML, SVG, PNG and JSON."""

from __future__ import annotations

import html
import json
import math
import os
import statistics
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Final

from bench.soaking.panels import Line, Panel, drawing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_CSS: Final = (
    "body{font:15px/1.45 'Noto Sans',sans-serif;color:#1A1D21;background:#FFFFFF;margin:32px auto;"
    "max-width:1240px;padding:0 20px}h1{font-size:24px;margin:0 0 4px}p{margin:4px 0 14px;"
    "color:#565D66}table{border-collapse:collapse;margin:0 0 24px;font-variant-numeric:"
    "tabular-nums}td,th{padding:4px 18px 4px 0;text-align:left;border-bottom:1px solid #DDE1E6}"
    ".no{color:#B3261E;font-weight:600}.yes{color:#1B6E3C}svg{max-width:100%;height:auto}"
)


@dataclass(frozen=True, slots=True)
class Sample:
    """The process at one moment.

    Attributes:
        hours: Since the begin, of the run's own time.
        memory_mb: Resident.
        gap_p99_ms, gap_max_ms: Of the GUI thread's tick since the sample before.
    """

    hours: float
    memory_mb: float
    threads: int
    handles: int
    timers: int
    widgets: int
    objects: int
    database_mb: float
    wal_mb: float
    logs_mb: float
    recordings_mb: float
    gap_p99_ms: float
    gap_max_ms: float
    stale_rows: int
    notices: int


@dataclass(frozen=True, slots=True)
class Phase:
    """Something that lasted: hours since the begin."""

    kind: str
    begin: float
    end: float


@dataclass(frozen=True, slots=True)
class Goal:
    """A figure and what it should be; `met` None where it is told only."""

    name: str
    figure: str
    goal: str
    met: bool | None


@dataclass(slots=True)
class Report:
    """One run."""

    title: str
    about: str
    seed: int
    begun: float = 0.0
    samples: list[Sample] = field(default_factory=list)
    phases: list[Phase] = field(default_factory=list)
    goals: list[Goal] = field(default_factory=list)
    done: dict[str, int] = field(default_factory=dict)
    uncaught: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)

    @property
    def good(self) -> bool:
        """Whether every goal is met."""
        return all(goal.met is not False for goal in self.goals)

    def values(self, of: Callable[[Sample], float]) -> list[float]:
        """One figure of all samples."""
        return [of(sample) for sample in self.samples]

    def line(self) -> str:
        """Figures and goals as one JSON object; of the samples the first and the last."""
        document = {
            "name": self.title, "seed": self.seed, "done": self.done,
            "goals": [asdict(goal) for goal in self.goals],
            "uncaught": self.uncaught[:20], "errors": self.errors[:20],
            "first": asdict(self.samples[0]) if self.samples else {},
            "last": asdict(self.samples[-1]) if self.samples else {},
        }  # fmt: skip
        return json.dumps(document)


def slope_per_hour(hours: list[float], values: list[float], after: float = 0.0) -> float:
    """Slope of the least-squares line through the values from `after` hours on, per hour.

    NaN with fewer than three values or no time between them.
    """
    kept = [(h, v) for h, v in zip(hours, values, strict=True) if h >= after]
    if len(kept) < 3:
        return math.nan
    mean_h = sum(h for h, _ in kept) / len(kept)
    mean_v = sum(v for _, v in kept) / len(kept)
    spread = sum((h - mean_h) ** 2 for h, _ in kept)
    if spread <= 0.0:
        return math.nan
    return sum((h - mean_h) * (v - mean_v) for h, v in kept) / spread


def medians(
    hours: list[float], values: list[float], width: float
) -> tuple[list[float], list[float]]:
    """Middle and median of each stretch of `width` hours: what came and went does not count."""
    stretches: dict[int, list[float]] = {}
    for hour, value in zip(hours, values, strict=True):
        stretches.setdefault(int(hour / width), []).append(value)
    middles = [(number + 0.5) * width for number in stretches]
    return middles, [statistics.median(found) for found in stretches.values()]


def panels(report: Report) -> list[Panel]:
    """The plots of a run, all over the same time."""
    hours = report.values(lambda s: s.hours)

    def line(name: str, of: Callable[[Sample], float]) -> Line:
        return Line(name, hours, report.values(of))

    return [
        Panel("memory, MB", [line("resident", lambda s: s.memory_mb)]),
        Panel("GUI tick gap, ms", [
            line("longest", lambda s: s.gap_max_ms), line("p99", lambda s: s.gap_p99_ms)]),
        Panel("threads, handles", [
            line("threads", lambda s: s.threads), line("handles", lambda s: s.handles)]),
        Panel("widgets", [line("widgets", lambda s: s.widgets)]),
        Panel("Qt timers", [line("timers", lambda s: s.timers)]),
        Panel("Python objects, thousand", [line("objects", lambda s: s.objects / 1e3)]),
        Panel("on disk, MB", [
            line("database", lambda s: s.database_mb), line("WAL", lambda s: s.wal_mb),
            line("logs", lambda s: s.logs_mb), line("recordings", lambda s: s.recordings_mb)]),
        Panel("stale rows", [line("rows", lambda s: s.stale_rows)]),
        Panel("notices told", [line("notices", lambda s: s.notices)]),
    ]  # fmt: skip


def picture(report: Report) -> str:
    """The whole report as one SVG document."""
    rows = [(goal.name, goal.figure, goal.goal, goal.met) for goal in report.goals]
    bands = [(phase.kind, phase.begin, phase.end) for phase in report.phases]
    return drawing(report.title, report.about, rows, panels(report), bands)


def write(reports: Iterable[Report], folder: Path, name: str) -> None:
    """Write NAME.html with all runs, and a picture of each as PNG.

    Args:
        reports: In the order to be read.
        folder: Is made if it is not there.
        name: Of the files, without ending.
    """
    folder.mkdir(parents=True, exist_ok=True)
    parts = [f"<!doctype html><html lang=en><meta charset=utf-8><title>{name}</title>"]
    parts.append(f"<style>{_CSS}</style>")
    for n, report in enumerate(reports):
        svg = picture(report)
        parts.append(f"<h1>{html.escape(report.title)}</h1><p>{html.escape(report.about)}</p>")
        parts.append(_goals(report.goals) + _done(report.done) + svg)
        parts.append("".join(f"<p class=no>{html.escape(e)}</p>" for e in report.errors[:20]))
        render(svg, folder / f"{name}-{n + 1}.png")
    (folder / f"{name}.html").write_text("\n".join(parts), encoding="utf-8")


def render(svg: str, path: Path) -> None:
    """Draw an SVG document into a PNG; needs a Qt application."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    if application is None or not image.save(str(path)):
        raise OSError(f"cannot write {path.name}")


def _goals(goals: list[Goal]) -> str:
    words = {True: "<td class=yes>met", False: "<td class=no>missed", None: "<td>told only"}
    rows = "".join(
        f"<tr><td>{html.escape(g.name)}<td>{html.escape(g.figure)}<td>{html.escape(g.goal)}"
        f"{words[g.met]}"
        for g in goals
    )
    return f"<table><tr><th>what<th>figure<th>goal<th>{rows}</table>"


def _done(done: dict[str, int]) -> str:
    words = ", ".join(f"{count} {name}" for name, count in done.items())
    return f"<p>Done meanwhile: {html.escape(words)}.</p>" if words else ""
