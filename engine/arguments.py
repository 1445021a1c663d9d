"""The command line's grammar: every option of the contract, each fault one line."""

from __future__ import annotations

import argparse
import math
import re
import sys
from datetime import datetime, timedelta
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from engine.desk.watchlist import Refused, parse_symbol
from engine.model.plainvalues import day_of, instant_of
from engine.options import ENDPOINTS, SCREENS, STORIES, Options

_LANGUAGES = ("en", "zh_TW", "zh_CN")
_THEMES = ("dark", "light", "contrast")
_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        """One line on stderr, exit status 2."""
        sys.stderr.write(f"voldesk: {' '.join(message.split())}\n")
        raise SystemExit(2)


def parse_arguments(argv: list[str], version: str) -> Options:
    """Options of a command line without the program's name.

    Raises:
        SystemExit: 2 with one line on stderr for anything unknown, impossible or not built yet;
            0 after --help and --version.
    """
    parser = _parser(version)
    given = parser.parse_args(argv)
    endpoints: dict[str, str] = dict(given.endpoint)
    options = Options(
        profile=given.profile,
        replay=given.replay or "",
        speed=given.speed,
        start=given.start or "",
        until=given.until or "",
        offline=given.offline,
        endpoints=endpoints,
        headless=given.headless,
        dump=given.dump,
        screenshot=given.screenshot,
        size=given.size,
        screen=given.screen or "",
        symbol=given.symbol or "",
        after=_after(given.after, settled=given.until_settled),
        until_settled=given.until_settled,
        clock=given.clock,
        self_test=given.self_test,
        safe=given.safe_mode,
        language=given.language or "",
        theme=given.theme or "",
        log_level=given.log_level or "",
    )
    _check_together(parser, options)
    return options


def _after(after: float | None, *, settled: bool) -> float:
    if after is not None:
        return after
    return 120.0 if settled else 5.0


def _check_together(parser: argparse.ArgumentParser, options: Options) -> None:
    if not options.replay and (options.speed is not None or options.start or options.until):
        parser.error("--speed, --start and --until go with --replay")
    if options.screenshot and options.headless:
        parser.error("--screenshot needs the window: leave --headless out")
    if options.start and options.until and _begin(options.start) >= _end(options.until):
        parser.error("--start lies behind --until")
    if options.replay in STORIES and (options.start or options.until):
        first, last = (_instant(text) for text in STORIES[options.replay])
        late = options.start and _begin(options.start) >= last
        if late or (options.until and _end(options.until) <= first):
            span = f"{first:%Y-%m-%d} to {last - timedelta(days=1):%Y-%m-%d}"
            parser.error(f"nothing of {options.replay} lies there; it runs from {span}")
    if options.replay and options.clock:
        parser.error("--clock has no meaning in a replay, which has its own clock")


def _begin(text: str) -> datetime:
    return _instant(text)


def _end(text: str) -> datetime:
    """An instant; a bare date lasts until its day has ended."""
    return _instant(text) + (timedelta(days=1) if len(text) == 10 else timedelta(0))


def _parser(version: str) -> _Parser:
    parser = _Parser(
        prog="voldesk", description="A desktop volatility monitor.", allow_abbrev=False
    )
    add = parser.add_argument
    add("--profile", type=_folder, metavar="DIR", help="keep all state under DIR")
    add(
        "--replay", type=_replay, metavar="NAME|FILE",
        help=f"play a story ({', '.join(STORIES)}) or a recorded day",
    )  # fmt: skip
    add("--speed", type=_not_negative, metavar="X", help="1 = real time, 0 = as fast as possible")
    add("--start", type=_moment, metavar="ISO", help="begin of the replayed span")
    add("--until", type=_moment, metavar="ISO", help="end of the replayed span")
    add("--offline", action="store_true", help="stored data only")
    add(
        "--endpoint", type=_endpoint, action="append", default=[], metavar="NAME=URL",
        help=f"another base URL for a source; names: {', '.join(ENDPOINTS)}",
    )  # fmt: skip
    add("--headless", action="store_true", help="no window, the engine alone")
    add("--dump", type=_file, metavar="FILE.json", help="write what the screens show, then exit")
    add("--screenshot", type=_picture, metavar="FILE.png", help="write the window's picture")
    add("--size", type=_size, metavar="WxH", help="window size for a picture")
    add("--screen", type=_screen, metavar="NAME", help=f"one of {', '.join(SCREENS)}")
    add("--symbol", type=_symbol, metavar="S", help="symbol of chart and vol sheet")
    add("--after", type=_not_negative, metavar="S", help="when to write, in seconds")
    add("--until-settled", action="store_true", help="write as soon as everything has arrived")
    add("--clock", type=_instant, metavar="ISO", help="the wall clock starts there and runs on")
    add("--safe-mode", action="store_true", help="default layout, nothing contacted")
    add("--self-test", action="store_true", help="check the installed program")
    add("--language", type=_language, metavar="CODE", help=f"one of {', '.join(_LANGUAGES)}")
    add("--theme", type=_theme, metavar="NAME", help=f"one of {', '.join(_THEMES)}")
    add("--log-level", type=_level, metavar="LEVEL", help=f"one of {', '.join(_LEVELS)}")
    add("--version", action="version", version=f"Voldesk {version}")
    return parser


def _refuse(text: str) -> argparse.ArgumentTypeError:
    return argparse.ArgumentTypeError(text)


def _folder(text: str) -> Path:
    path = Path(text)
    if not text or "\0" in text or (path.exists() and not path.is_dir()):
        raise _refuse(f"{text!r} is not a folder")
    return path


def _file(text: str) -> Path:
    path = Path(text)
    if not text or "\0" in text or path.is_dir():
        raise _refuse(f"{text!r} is not the name of a file")
    return path


def _picture(text: str) -> Path:
    if not text.lower().endswith(".png"):
        raise _refuse(f"{text!r} does not end in .png")
    return _file(text)


def _replay(text: str) -> str:
    """A story, the path of a recording, or what may be a recording's name in the profile."""
    path = Path(text)
    named = re.fullmatch(r"\d{4}-\d\d-\d\dT\d{6}Z(-\d+)?", text)
    if text in STORIES or named or ("\0" not in text and path.is_file()):
        return text
    known = f"stories: {', '.join(STORIES)}; else name a recording or its file"
    if text.endswith(".vrec"):
        raise _refuse(f"there is no recording {text!r}")
    raise _refuse(f"unknown replay {text!r}; {known}")


def _not_negative(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not (math.isfinite(number) and number >= 0.0):
        raise _refuse(f"{text!r} is not a number of 0 or more")
    return number


def _instant(text: str) -> datetime:
    at = instant_of(text, bare=True)
    if at is None:
        raise _refuse(f"{text!r} is not an ISO time")
    return at


def _moment(text: str) -> str:
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text):
        if day_of(text) is None:
            raise _refuse(f"{text!r} is not a date")
        return text
    return _instant(text).isoformat()


def _endpoint(text: str) -> tuple[str, str]:
    name, equals, url = text.partition("=")
    if name not in ENDPOINTS or not equals:
        raise _refuse(f"{text!r} is not NAME=URL with a name of {', '.join(ENDPOINTS)}")
    schemes = ("ws", "wss") if name.endswith("-stream") else ("http", "https")
    try:
        parts = urlsplit(url)
        good = parts.scheme in schemes and bool(parts.hostname) and parts.port != 0
    except ValueError:
        good = False
    if not good:
        raise _refuse(f"{url!r} is not a {schemes[0]} address")
    return name, url.rstrip("/")


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not match or not (640 <= int(match[1]) <= 7680 and 400 <= int(match[2]) <= 4320):
        raise _refuse(f"{text!r} is not WxH between 640x400 and 7680x4320")
    return int(match[1]), int(match[2])


def _symbol(text: str) -> str:
    read = parse_symbol(text)
    if isinstance(read, Refused):
        raise _refuse(f"{text[:40]!r} is not a symbol: {read.reason}")
    return read.canonical


def _choice(text: str, what: str, known: tuple[str, ...]) -> str:
    if text in known:
        return text
    raise _refuse(f"unknown {what} {text!r}; known: {', '.join(known)}")


def _screen(text: str) -> str:
    return _choice(text, "screen", SCREENS)


def _language(text: str) -> str:
    return _choice(text, "language", _LANGUAGES)


def _theme(text: str) -> str:
    return _choice(text, "theme", _THEMES)


def _level(text: str) -> str:
    return _choice(text.upper(), "log level", _LEVELS)
