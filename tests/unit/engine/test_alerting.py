"""Alerts beside the desks: logged before told, kept over restarts, apart in replays."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.alerting import Alerting, quiet_at
from engine.desk.alerts import log, stored
from engine.desk.alerts.machine import Arm, Memory
from engine.desk.dump import to_document
from engine.desk.views import Mode
from engine.files import Documents
from engine.keeping import Keeping
from engine.model.alert import Alert, AlertState, AlertsView, Basis, Fired, FiredNow, Reading
from engine.model.plainvalues import EARLIEST, LATEST
from engine.ownfile import OwnFile, encoded, parsed
from engine.paths import Profile
from engine.saver import Saver
from engine.settings import Settings
from engine.watching import Watching
from tests.unit.desk.alerts.watching import alert
from tests.unit.desk.market import NOON, Setting, quote, setting

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from engine.desk.views import Key, View
    from engine.model.happening import Happening
    from engine.model.status import Level
    from engine.ownfile import Shape
    from engine.stage import Stage

T = TypeVar("T")


class Kept(Keeping):
    """Files of a profile, without an engine around them."""

    def __init__(self, profile: Profile, s: Setting) -> None:
        self._profile = profile
        self.documents = Documents(profile.backups, s.clock)
        self.saver = Saver(self.documents, s.clock, lambda _text: None)
        self.told: list[str] = []
        self.given = Settings()
        self._files: dict[Path, object] = {}

    def _post(self, call: Callable[[Stage], None]) -> None:
        """Nobody is there."""

    def settings(self) -> Settings:
        return self.given

    def set_settings(self, settings: Settings) -> None:
        self.given = settings

    def own_file(self, path: Path, shape: Shape[T], first: tuple[T, ...] = ()) -> OwnFile[T]:
        made = OwnFile(path, shape, self.documents, self.saver, self._tell, first)
        found = self._files.setdefault(path, made)
        assert isinstance(found, OwnFile)
        return found

    def _tell(self, _key: str, _level: Level, text: str) -> None:
        self.told.append(text)


class Run:
    """One run of the program's alerts beside a desk."""

    def __init__(self, profile: Profile, s: Setting, *alerts: Alert) -> None:
        self.views: dict[Key, View] = {}
        self.count = 0
        self.happened: list[Happening] = []
        self.kept = Kept(profile, s)
        self.s = s
        self.alerting = Alerting(
            s.clock, self.publish, profile, self.kept, self.kept.settings, self.happened.append
        )
        self.kept._alerts().keep(alerts)
        self.alerting.set_alerts(alerts)
        s.desk.watch((self.alerting.live,))

    def publish(self, key: Key, view: View) -> None:
        self.views[key] = view
        self.count += key == ("alerts", "")

    def price(self, *values: float) -> None:
        for value in values:
            self.s.clock.advance(1.0)
            self.s.desk.accept((quote("NVDA", value, self.s.clock),))

    @property
    def view(self) -> AlertsView:
        found = self.views["alerts", ""]
        assert isinstance(found, AlertsView)
        return found

    @property
    def fired(self) -> list[FiredNow]:
        return [one for one in self.views.values() if isinstance(one, FiredNow)]

    def end(self) -> None:
        self.alerting.tick()
        self.s.desk.watch(())
        assert self.kept.saver.flush()


@pytest.fixture
def profile(tmp_path: Path) -> Profile:
    made = Profile(tmp_path / "p")
    made.prepare()
    return made


ABOVE = alert("NVDA price above 110")


def test_a_firing_is_logged_told_and_goes_into_the_feed(profile: Profile) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    run.price(100.0, 120.0, 121.0)
    (entry,) = run.view.log
    (now,) = run.fired
    assert now.entry == entry
    assert (now.alert, now.quiet) == (ABOVE, False)
    assert run.view.unread == 1
    (line,) = run.happened
    assert line.symbol == "NVDA"
    assert line.text == "Alert: NVDA price above 110 (NVDA price 120.00)"
    assert run.view.alerts[0].fired == 1
    run.alerting.mark_read((entry.id,))
    assert (run.view.unread, run.view.log[0].read) == (0, True)


def test_a_restart_keeps_the_log_and_fires_nothing_again(profile: Profile) -> None:
    s = setting("NVDA")
    first = Run(profile, s, ABOVE)
    first.price(100.0, 120.0)
    first.alerting.mark_read((first.view.log[0].id,))
    first.end()
    s.clock.advance(30.0)
    again = Run(profile, s, ABOVE)
    again.price(121.0)
    again.alerting.tick()
    assert again.view.log == first.view.log
    assert again.view.alerts[0].state is AlertState.FIRED
    assert again.fired == []
    again.price(100.0, 125.0)
    assert len(again.view.log) == 2


def test_what_was_missed_between_two_runs_fires_once_and_says_so(profile: Profile) -> None:
    s = setting("NVDA")
    first = Run(profile, s, ABOVE)
    first.price(100.0)
    first.end()
    s.clock.advance(3_600.0)
    again = Run(profile, s, ABOVE)
    again.price(120.0, 121.0)
    assert [one.late for one in again.view.log] == ["while Voldesk was not running"]


def test_the_log_keeps_what_could_not_be_told(profile: Profile) -> None:
    """A notification that fails loses nothing."""
    s = setting("NVDA")
    run = Run(profile, s, ABOVE)

    def broken(key: Key, _view: View) -> None:
        if key[0] == "fired":
            raise OSError("no bus")

    run.alerting._publish = broken
    with suppress(OSError):
        run.price(120.0)
    run.s.desk.watch(())
    assert run.kept.saver.flush()
    again = Run(profile, s, ABOVE)
    assert [one.text for one in again.view.log] == ["NVDA price above 110"]
    again.price(121.0)
    assert len(again.view.log) == 1
    assert again.fired == []


def test_a_replay_has_a_log_of_its_own_and_leaves_no_trace(profile: Profile) -> None:
    s = setting("NVDA")
    run = Run(profile, s, ABOVE)
    run.price(120.0)
    live = run.view.log
    played = setting("NVDA", mode=Mode.REPLAY, now=datetime(2024, 7, 29, 16, 0, tzinfo=UTC))
    played.desk.watch((run.alerting.replay(),))
    run.alerting.show(replay=True)
    assert (run.view.replay, run.view.log) == (True, ())
    played.clock.advance(5.0)
    played.desk.accept((quote("NVDA", 130.0, played.clock),))
    (entry,) = run.view.log
    assert entry.replay
    assert entry.at == played.clock.now()
    assert run.happened[-1].replay
    played.desk.watch((run.alerting.replay(),))
    run.alerting.show(replay=True)
    assert len(run.view.log) == 1
    assert run.view.log[0].id != entry.id
    run.alerting.show(replay=False)
    assert run.view.log == live
    run.end()
    assert "replay" not in profile.alert_log.read_text()


def test_an_old_replays_desk_says_nothing_any_more(profile: Profile) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    played = setting("NVDA", mode=Mode.REPLAY)
    played.desk.watch((run.alerting.replay(),))
    run.alerting.show(replay=True)
    run.alerting.show(replay=False)
    played.desk.accept((quote("NVDA", 130.0, played.clock),))
    assert run.fired == []


def test_once_switches_itself_off_in_the_users_file(profile: Profile) -> None:
    once = alert("NVDA price above 110 once")
    run = Run(profile, setting("NVDA"), once)
    run.price(120.0)
    run.alerting.tick()
    assert run.kept.alerts() == (replace(once, on=False),)
    run.alerting.set_alerts(run.kept.alerts())
    assert run.view.alerts[0].state is AlertState.OFF
    run.price(100.0, 120.0)
    assert len(run.view.log) == 1


def test_views_go_out_once_a_second_at_most_but_a_firing_at_once(profile: Profile) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    run.alerting.tick()
    before = run.count
    run.price(100.0, 101.0, 102.0)
    assert run.count == before
    run.alerting.tick()
    run.alerting.tick()
    assert run.count == before + 1
    run.price(120.0)
    assert run.count == before + 2


def test_symbols_of_alerts_are_asked_for_and_rows_outside_of_the_list_count(
    profile: Profile,
) -> None:
    s = setting("META")
    off = replace(alert("MSFT price above 1", "2"), on=False)
    run = Run(profile, s, ABOVE, off)
    assert run.alerting.symbols() == ("NVDA",)
    run.price(120.0)
    assert len(run.view.log) == 1


def test_other_symbols_are_asked_for_as_soon_as_alerts_need_them(profile: Profile) -> None:
    s, asked = setting("META"), []
    kept = Kept(profile, s)
    watching = Watching(
        s.clock, lambda _key, _view: None, profile, kept, kept.settings,
        lambda: asked.append(watching.symbols()),
    )  # fmt: skip
    watching.set_alerts((ABOVE,))
    assert asked == [("NVDA",)]


@pytest.mark.logs_warnings
@pytest.mark.parametrize("content", [b"", b"\x00", b"[1", b'{"schema": 1, "log": 7}'])
def test_S_a_broken_log_is_set_aside_and_its_backup_loaded(
    profile: Profile, content: bytes
) -> None:
    s = setting("NVDA")
    run = Run(profile, s, ABOVE)
    run.price(120.0)
    run.end()
    profile.alert_log.write_bytes(content)
    again = Run(profile, s, ABOVE)
    assert len(again.view.log) == 1
    assert list(profile.root.glob("alertlog.json.corrupt-*"))


@pytest.mark.logs_warnings
def test_S_bad_alerts_are_left_out_and_told(profile: Profile) -> None:
    s = setting("NVDA")
    run = Run(profile, s, ABOVE)
    run.end()
    document = json.loads(profile.alerts.read_text())
    document["alerts"] += [{"id": "x", "alert": "__import__('os')"}, 7, {"alert": "any feed down"}]
    profile.alerts.write_text(json.dumps(document))
    again = Kept(profile, s)
    assert again.alerts() == (ABOVE,)
    changed, left_out = again.told
    assert "not as Voldesk wrote it" in changed
    assert left_out == "alerts.json: entries that could not be read were left out: 3."


def test_the_preset_is_watched_where_nobody_ever_chose(profile: Profile) -> None:
    (preset,) = Kept(profile, setting("NVDA")).alerts()
    assert preset == stored.PRESET[0]
    assert (preset.basis, preset.once) == (Basis.CLOSES, False)


def test_the_dump_names_state_and_firings(profile: Profile) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    run.price(120.0)
    document = to_document(run.alerting.added(run.s.desk.snapshot()), "1")
    told = document["alerts"]
    assert isinstance(told, list)
    (one,) = told
    assert (one["text"], one["state"]) == ("NVDA price above 110", "fired")
    (fired,) = one["fired"]
    assert fired["values"] == {"NVDA price": 120.0}
    assert fired["replay"] is False
    assert datetime.fromisoformat(fired["at"]) == run.s.clock.now()


@pytest.mark.parametrize(
    ("local", "begin", "end", "quiet"),
    [
        ("21:59", "22:00", "07:00", False),
        ("22:00", "22:00", "07:00", True),
        ("23:59", "22:00", "07:00", True),
        ("00:00", "22:00", "07:00", True),
        ("06:59", "22:00", "07:00", True),
        ("07:00", "22:00", "07:00", False),
        ("12:00", "12:00", "13:00", True),
        ("13:00", "12:00", "13:00", False),
        ("12:00", "", "13:00", False),
        ("12:00", "12:00", "12:00", False),
    ],
)
def test_quiet_hours_may_pass_midnight(local: str, begin: str, end: str, quiet: bool) -> None:
    assert quiet_at(time.fromisoformat(local), begin, end) is quiet


@pytest.mark.parametrize("day", ["2026-10-25", "2026-03-29"])
def test_quiet_hours_are_those_of_the_clock_on_the_wall(day: str) -> None:
    """On the days on which the clock changes too."""
    berlin = ZoneInfo("Europe/Berlin")
    at = datetime.fromisoformat(f"{day}T00:00:00").replace(tzinfo=berlin).astimezone(UTC)
    for n in range(24 * 4):
        local = (at + timedelta(minutes=15 * n)).astimezone(berlin)
        assert quiet_at(local.time(), "22:00", "07:00") is (local.hour >= 22 or local.hour < 7)


def test_in_quiet_hours_it_is_logged_and_told_quietly(profile: Profile) -> None:
    run = Run(profile, setting("NVDA"), ABOVE)
    run.kept.given = replace(Settings(), quiet_from="00:00", quiet_until="23:59")
    run.price(120.0)
    assert [one.quiet for one in run.fired] == [True]
    assert len(run.view.log) == 1


_TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
_AT = st.none() | st.datetimes(
    datetime.combine(EARLIEST, time()), datetime.combine(LATEST, time()), timezones=st.just(UTC)
)
_MEMORIES = st.builds(
    Memory, _TEXT, st.builds(Arm, st.booleans(), st.sampled_from((-1, 0, 1))),
    st.none() | st.dates(EARLIEST, LATEST),
    st.lists(_TEXT, max_size=3).map(tuple), _AT, _AT, st.booleans(), _AT,
)  # fmt: skip
_READINGS = st.builds(Reading, _TEXT, st.floats(-1e9, 1e9), _AT, _TEXT, _TEXT)
_FIRED = st.builds(
    Fired, st.just("id"), st.just("1"), st.just("any feed down"), st.just(NOON), st.just(NOON),
    _TEXT, st.lists(_READINGS, max_size=3).map(tuple), st.sampled_from(Basis), _TEXT, _TEXT,
    read=st.booleans(),
)  # fmt: skip


@given(st.lists(st.one_of(_FIRED, st.builds(log.Stand, _TEXT, _MEMORIES)), max_size=4))
def test_every_entry_of_the_log_is_read_as_it_was_written(entries: list[log.Entry]) -> None:
    assert parsed(log.SHAPE, encoded(log.SHAPE, tuple(entries))) == (tuple(entries), 0)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | _TEXT,
    lambda inner: st.lists(inner, max_size=3), max_leaves=4,
)  # fmt: skip


@given(
    st.dictionaries(
        st.sampled_from((
            *log.told_entry(log.Stand("1", Memory("x"))), "alert", "text", "at", "told", "readings",
            "basis", "id", "on", "band", "cooldown_s", "expires", "note",
        )),
        _JSON | st.sampled_from(("any feed down", "live", "2026-09-16T16:00:00+00:00")),
    )
)  # fmt: skip
def test_no_entry_breaks_the_reader(entry: dict[str, object]) -> None:
    log.read_entry(entry)
    found = stored.read_alert(entry)
    assert found is None or stored.read_alert(stored.told_alert(found)) == found


def test_only_the_newest_firings_are_kept() -> None:
    one = Fired("", "1", "any feed down", NOON, NOON, "", (), Basis.LIVE)
    many = [replace(one, id=str(n)) for n in range(log.KEPT + 5)]
    kept = log.entries(many, {"1": Memory("x")})
    assert len(kept) == log.KEPT + 1
    assert isinstance(kept[0], Fired)
    assert kept[0].id == "5"
