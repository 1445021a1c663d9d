# make run and make test do all set-up themselves; see README.md.
PYTHON := .venv/bin/python
RUN_STAMP := .venv/.run-$(shell cksum requirements.lock | cut -d' ' -f1)
DEV_STAMP := .venv/.dev-$(shell cksum requirements-dev.lock | cut -d' ' -f1)
JOBS ?= 2
ARGS ?=

# The compiled languages; what they are made from is committed, they are not.
LANGUAGES := resources/translations/sentences.json
TEXTS := $(wildcard resources/translations/*.ts) packaging/translations.py packaging/sentences.py \
  $(shell find engine -name "*.py")

.NOTPARALLEL:
.PHONY: run test check lint bench bench-check soak faults audit installer test-installer lock languages translations

$(RUN_STAMP):
	packaging/bootstrap.sh run
	touch $@

$(DEV_STAMP):
	packaging/bootstrap.sh dev
	touch $@

$(LANGUAGES): $(TEXTS)
	$(PYTHON) packaging/translations.py build

run: $(RUN_STAMP) languages
	$(PYTHON) main.py $(ARGS)

languages:
	@$(MAKE) --no-print-directory $(LANGUAGES)

translations: $(DEV_STAMP)
	$(PYTHON) packaging/translations.py update
	$(PYTHON) packaging/translations.py check

lint: $(DEV_STAMP) languages
	$(PYTHON) -m ruff check .
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m mypy
	$(PYTHON) -m mypy packaging/*.py packaging/checks/*.py packaging/linux/*.py packaging/windows/*.py packaging/macos/*.py
	.venv/bin/lint-imports
	$(PYTHON) -m bandit -q -r main.py engine gui resources -c pyproject.toml --severity-level medium

check: lint
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests/unit -q -n $(JOBS)

test: lint
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests -n $(JOBS) --dist loadfile

bench: $(DEV_STAMP) languages
	@$(PYTHON) -m bench

bench-check: $(DEV_STAMP) languages
	@$(PYTHON) -m bench --check

faults: $(DEV_STAMP) languages
	VOLDESK_FULL=1 QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest tests -n $(JOBS) --dist loadfile -q --faults --timeout 1800 $(ARGS)

soak: $(DEV_STAMP) languages
	$(PYTHON) -m bench.soak $(if $(HOURS),--hours $(HOURS),) $(ARGS)

audit: $(DEV_STAMP)
	@$(PYTHON) packaging/audit.py

installer: $(DEV_STAMP) languages
	packaging/bootstrap.sh installer
	$(PYTHON) packaging/installer.py

test-installer: installer
	$(PYTHON) packaging/check_installer.py $(ARGS)

lock:
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header pyproject.toml -o requirements.lock
	uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header --extra dev pyproject.toml -o requirements-dev.lock
