"""Makes the environment that a release is frozen in: the run-time lock and PyInstaller, no more."""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from release import BUILD, ROOT

_SECTION = re.compile(r"^([A-Za-z0-9._-]+)==.*\n(?:[ ]+.*\n?)*", re.M)
_DONE = "complete"
REPORT = "report.json"
"""What pip installed, with the checksum of each file, beside the environment's folders."""


def environment(build: Path = BUILD) -> Path:
    """The environment's Python, made anew when a lock or this Python changed.

    Raises:
        SystemExit: A package cannot be had or has another checksum than the lock's.
    """
    wanted = requirements(
        (ROOT / "requirements.lock").read_text(encoding="utf-8"),
        (ROOT / "requirements-dev.lock").read_text(encoding="utf-8"),
    )
    key = hashlib.sha256(f"1 {sys.version} {sys.platform} {wanted}".encode()).hexdigest()[:12]
    place = build / f"venv-{key}"
    python = place / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    if (place / _DONE).is_file():
        return python
    venv.EnvBuilder(clear=True, symlinks=sys.platform != "win32").create(place)
    lock = place / "requirements.lock"
    lock.write_text(wanted, encoding="utf-8")
    done = subprocess.run(
        [
            sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--quiet",
            "--disable-pip-version-check", "--require-hashes", "--only-binary", ":all:",
            "--requirement", str(lock), "--report", str(place / REPORT),
        ],
        check=False,
    )  # fmt: skip
    if done.returncode:
        raise SystemExit("voldesk: the environment for the build could not be made")
    (place / _DONE).touch()
    return python


def report(build: Path = BUILD) -> Path:
    """What pip told of the environment's packages, with the checksums of their files."""
    return environment(build).parents[1] / REPORT


def site(python: Path) -> Path:
    """The folder of an environment's packages."""
    told = subprocess.run(
        [str(python), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    return Path(told.stdout.strip())


def requirements(runtime: str, developer: str) -> str:
    """The run-time lock and, with the developer's checksums, PyInstaller and what it needs.

    Args:
        runtime: Text of requirements.lock.
        developer: Text of requirements-dev.lock.
    """
    have = set(sections(runtime))
    listed = sections(developer)
    chosen = {"pyinstaller"}
    while more := {
        name for name, text in listed.items() if name not in chosen and _parents(text) & chosen
    }:
        chosen |= more
    if not chosen <= set(listed):
        raise SystemExit("voldesk: requirements-dev.lock names no pyinstaller")
    return runtime + "".join(listed[name] for name in sorted(chosen - have))


def sections(lock: str) -> dict[str, str]:
    """The lines of each package in a lock file, checksums and comments too."""
    found: dict[str, str] = {}
    for match in _SECTION.finditer(lock):
        found[match[1]] = found.get(match[1], "") + match[0]
    return found


def _parents(section: str) -> set[str]:
    """The packages that ask for this one."""
    _, _, via = section.partition("# via")
    return set(re.findall(r"[A-Za-z0-9._-]+", via))


if __name__ == "__main__":
    print(environment())
