# Needs make and Python 3.11 or newer, nothing else: all that follows is installed into .venv from locks with hashes.
PYTHON ?= python3
BIN := .venv/bin
INSTALLED := .venv/.installed
BUILD := $(BIN)/python hatch_build.py
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header

export PIP_DISABLE_PIP_VERSION_CHECK = 1

# Trust whom the machine trusts, where it keeps Debian's list: a company's own authority is on it.
CERTIFICATES := $(wildcard /etc/ssl/certs/ca-certificates.crt)
ifdef CERTIFICATES
export PIP_CERT ?= $(CERTIFICATES)
export NODE_EXTRA_CA_CERTS ?= $(CERTIFICATES)
export UV_SYSTEM_CERTS ?= true
endif

.PHONY: run test check kills bench format ready lock test-web test-python check-python check-web chromium lock clean schema-update

run: ready  ## start Leadwright; PORT, DATA, DATABASE_URL and SMTP_URL are honoured
	@exec $(BIN)/leadwright run --tied

test: chromium test-web test-python  ## every test; pytest has the last word

test-web: $(INSTALLED)
	@echo "Tests of the web (about 20 seconds)"
	@$(BUILD) npm test --silent

test-python: ready chromium
	@echo "Tests of the server and in the browser (about ten minutes on two cores)"
	@LANGUAGE=en $(BIN)/python -m pytest -rfER --numprocesses=auto --maxprocesses=4 --dist=loadfile --no-loadscope-reorder

check: $(INSTALLED)  ## style, types, imports between rooms, web; the two halves at once
	@echo "Checks (up to two minutes the first time)"
	@$(MAKE) --no-print-directory --jobs=2 --output-sync=target check-python check-web

check-python:
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet .
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/mypy
	@$(BIN)/leadwright openapi --check web/openapi.json

check-web:
	@$(BUILD) npm run check --silent
	@$(BUILD) npm run typecheck --silent

schema-update: $(INSTALLED)  ## after a change of the API: write down what it offers, and the types of the web
	@$(BIN)/leadwright openapi > web/openapi.json
	@$(BUILD) npm run schema --silent

kills: ready  ## what the tests do a few times, two hundred times: kill whoever converts many
	@KILLS=200 $(BIN)/python -m pytest tests/conversion/test_killed.py

bench: ready  ## measurements; ONLY=name,name picks some
	@$(BIN)/python -m bench $(ONLY)

format: $(INSTALLED)  ## put everything into shape
	@$(BIN)/ruff check --quiet --fix . || true
	@$(BIN)/ruff format --quiet .
	@$(BUILD) npm run fix --silent

ready: $(INSTALLED)  ## install and build whatever is new
	@$(BUILD)

$(INSTALLED): requirements/dev.txt requirements/installer.txt pyproject.toml
	@$(PYTHON) tools/require_python.py
	@echo "Python: installing into .venv (10 to 60 seconds the first time)"
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements/installer.txt
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --require-hashes requirements/dev.txt
	@$(BIN)/uv pip install --quiet --python $(BIN)/python --no-deps --no-build-isolation --editable .
	@touch $@

chromium: $(INSTALLED)
	@$(BIN)/python tools/require_chromium.py

lock: $(INSTALLED)  ## compile the locks anew from pyproject.toml; add UPGRADE=--upgrade for newer versions
	@$(LOCK) $(UPGRADE) pyproject.toml --output-file requirements/run.txt
	@$(LOCK) $(UPGRADE) pyproject.toml --group dev --constraint requirements/run.txt --output-file requirements/dev.txt
	@$(LOCK) $(UPGRADE) --group installer --constraint requirements/dev.txt --output-file requirements/installer.txt

clean:  ## remove what was installed and built; the data in var/ stay
	@rm -rf .venv web/node_modules web/dist
