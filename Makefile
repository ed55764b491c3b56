# What can be done here. `make` alone says it in words.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
VAR ?= var
PORT ?= 8000
WORKERS ?= auto

.DEFAULT_GOAL := help
.PHONY: help run dev test check format bench lock seed clean

help: ## Show this list
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/ready $(VAR)/secret ## Serve the reading room on 127.0.0.1:8000, as in production
	@$(PRODUCTION) $(BIN)/python manage.py migrate --verbosity 0
	@$(PRODUCTION) $(BIN)/python manage.py seed --demo
	@$(PRODUCTION) $(BIN)/python manage.py collectstatic --noinput --verbosity 0
	@echo "Open http://127.0.0.1:$(PORT)  (Ctrl+C stops it)"
	@$(PRODUCTION) $(BIN)/granian config.wsgi:application --interface wsgi \
		--host 127.0.0.1 --port $(PORT) --workers 1 --blocking-threads 4 --no-access-log --log-level warning

dev: $(VENV)/ready-dev ## The same with DEBUG, reloading as files change
	@$(DEVELOPMENT) $(BIN)/python manage.py migrate --verbosity 0
	@$(DEVELOPMENT) $(BIN)/python manage.py seed --demo
	@$(DEVELOPMENT) $(BIN)/python manage.py runserver 127.0.0.1:$(PORT)

test: $(VENV)/ready-dev ## Run every test, those in a browser too
	@$(BIN)/python -m tests.browsers
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadgroup
	@if $(BIN)/python -m tests.databases; then \
		DATABASE_URL="$$TEST_DATABASE_URL" $(BIN)/python -m pytest -n $(WORKERS) -m "django_db and not browser"; \
	fi

check: $(VENV)/ready-dev ## Lint, types, layers, migrations, deployment settings
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/djangofmt check templates
	@copy=$$(mktemp -d) && cp -r templates $$copy/ && $(TEMPLATES) --quiet $$copy/templates && \
		diff -r templates $$copy/templates || { echo "Run make format"; exit 1; }
	$(BIN)/mypy
	$(BIN)/lint-imports
	@mkdir -p var
	@$(DEVELOPMENT) $(BIN)/python manage.py makemigrations --check --dry-run
	@$(DEPLOYED) $(BIN)/python manage.py check --deploy --fail-level WARNING

format: $(VENV)/ready-dev ## Put code and templates into the house's form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/djangofmt check --fix templates
	$(TEMPLATES) templates

bench: $(VENV)/ready-dev ## Measure: ratios within one run
	$(BIN)/python -m pytest tests/benchmarks --benchmark-enable --benchmark-only --benchmark-columns=min,median,ops

lock: $(VENV)/bin/uv ## Pin the newest versions of what pyproject.toml asks for
	$(LOCK) --extra postgres --output-file requirements.lock
	$(LOCK) --extra postgres --group dev --output-file requirements-dev.lock

clean: ## Throw away the environment; the database in var/ stays
	rm -rf $(VENV)

# How each kind of site is told what it is ------------------------------------------------------

PRODUCTION = VAR_DIR=$(abspath $(VAR)) SECRET_KEY_FILE=$(abspath $(VAR))/secret ALLOWED_HOSTS=127.0.0.1,localhost HTTPS=off
DEVELOPMENT = DEBUG=on
TEMPLATES = $(BIN)/djangofmt --indent-width 2 --custom-blocks partialdef
DEPLOYED = SECRET_KEY=$$(head -c 48 /dev/urandom | base64) ALLOWED_HOSTS=reading.example.org
LOCK = $(BIN)/uv pip compile pyproject.toml --universal --generate-hashes --no-header --upgrade --quiet

# The environment, made again when the locks change ---------------------------------------------

$(VENV)/bin/uv:
	@$(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check uv

$(VENV)/ready: requirements.lock | $(VENV)/bin/uv
	@$(BIN)/uv pip sync --quiet --require-hashes $$(test -e $(VENV)/ready-dev && echo requirements-dev.lock || echo $<)
	@touch $@

$(VENV)/ready-dev: requirements-dev.lock | $(VENV)/bin/uv
	@$(BIN)/uv pip sync --quiet --require-hashes requirements-dev.lock
	@touch $@ $(VENV)/ready

$(VAR)/secret:
	@mkdir -p $(VAR)
	@umask 077 && $(PYTHON) -c "import secrets; print(secrets.token_urlsafe(64))" > $@
