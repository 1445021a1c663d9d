"""The file that builds the installers elsewhere: it calls what is there, with few rights."""

from __future__ import annotations

import re

from tests.unit.packaging.scripts import ROOT

TEXT = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")


def test_every_script_and_target_it_calls_is_there() -> None:
    scripts = re.findall(r"python (packaging/\w+\.py)", TEXT)
    assert {"packaging/installer.py", "packaging/translations.py"} <= set(scripts)
    assert [name for name in scripts if not (ROOT / name).is_file()] == []
    targets = re.findall(r"(?:run: |&& )make ([a-z-]+)$", TEXT, re.M)
    made = (ROOT / "Makefile").read_text(encoding="utf-8")
    assert {"test", "installer", "test-installer"} == set(targets)
    assert [name for name in targets if not re.search(rf"^{name}:", made, re.M)] == []


def test_all_three_systems_are_built_and_self_tested() -> None:
    for runner in ("debian:12", "windows-", "macos-"):
        assert runner in TEXT
    assert TEXT.count("--self-test") >= 3
    assert "make test-installer" in TEXT


def test_only_publishing_may_write_and_no_secret_stands_in_it() -> None:
    assert re.findall(r"contents: (\w+)", TEXT) == ["read", "write"]
    assert "persist-credentials: true" not in TEXT
    named = re.findall(r"(VOLDESK_SIGN_\w+|VOLDESK_NOTARY_\w+): (.+)", TEXT)
    assert named
    assert all(re.fullmatch(r"\$\{\{ (secrets|vars)\.\w+ \}\}", value) for _, value in named)


def test_X9_every_package_of_the_build_is_hashed_and_a_wheel() -> None:
    installs = re.findall(r"pip install (.+?)\"?$", TEXT, re.M)
    assert len(installs) == 3
    for words in installs:
        assert words.startswith("--require-hashes --only-binary :all: --requirement ")
        lock = (ROOT / words.split()[-1]).read_text(encoding="utf-8")
        entries = re.split(r"^(?=\S+==)", lock, flags=re.M)[1:]
        assert entries
        assert [one.split()[0] for one in entries if "--hash=sha256:" not in one] == []
        assert "://" not in lock


def test_X2_secrets_are_given_only_to_the_step_that_signs() -> None:
    steps = re.split(r"^ +- ", TEXT, flags=re.M)
    given = [step for step in steps if "secrets." in step]
    assert [step.splitlines()[0] for step in given] == ["name: Build and sign"] * 2
    assert all(step.splitlines()[-1].endswith("python packaging/installer.py") for step in given)
