# `make run` from a bare checkout: sets up .venv, drafts a set from a sample text, serves the page.
# `make help` lists the rest.

PYTHON ?= $(shell for name in python3 python3.13 python3.12 python3.11 python; do $$name -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1 && { echo $$name; break; }; done)
BIN := .venv/bin
# Two workers at least: the tests wait for browsers and servers more than they compute.
WORKERS ?= 2
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.PHONY: help run setup test check bench eval docs audit browser lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: setup ## draft from a sample text, then serve http://127.0.0.1:8000
	@$(BIN)/python -m assistant.samples | $(BIN)/okr-assistant draft - --period 2027 --format markdown
	@$(BIN)/okr-assistant serve

setup: .venv/.stamp-run ## what running needs, in .venv

.venv/.stamp-run: requirements.lock pyproject.toml
	@$(if $(PYTHON),:,echo "OKR Assistant needs Python 3.11 or newer: install it, or name it with make PYTHON=/path/to/python3 $(MAKECMDGOALS)" >&2; exit 1)
	@$(PYTHON) -c 'import venv, ensurepip' 2>/dev/null || { echo "This Python cannot make virtual environments: install its venv package first (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@echo "Setting up .venv (about a minute, once) …" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements.lock
	@$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.stamp-dev: .venv/.stamp-run requirements-dev.lock
	@$(BIN)/python -m pip install --quiet --require-hashes -r requirements-dev.lock
	@touch $@

browser: .venv/.stamp-dev ## the browser that the page tests drive
	@$(BIN)/python -m tests.browser

test: .venv/.stamp-dev browser ## the whole test suite
	@$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal

check: .venv/.stamp-dev ## lint, format, types
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/mypy

bench: .venv/.stamp-dev ## speed and size, as ratios from one run
	@$(BIN)/python -m tests.bench

eval: setup ## grade the graders, then the drafters on the shipped cases, without a key
	@$(BIN)/okr-assistant eval graders
	@$(BIN)/okr-assistant eval run

docs: setup ## print the reference pages anew from the code
	@$(BIN)/python -m docs.reference

audit: .venv/.stamp-dev ## known holes in what we depend on
	@$(BIN)/python -m pip install --quiet pip-audit
	@$(BIN)/pip-audit --disable-pip --requirement requirements.lock

lock: ## resolve the lock files anew (needs uv)
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --group setup pyproject.toml -o requirements.lock
	@uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header --no-annotate --no-emit-index-url --group setup --group dev pyproject.toml -o requirements-dev.lock

clean: ## forget the environment and caches
	@rm -rf .venv dist build .pytest_cache .mypy_cache .ruff_cache
