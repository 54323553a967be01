# ideacat: `make` builds the release binary and does the main job on ideas/; `make help` lists the rest.
SWIFT ?= swift
PREFIX ?= /usr/local
SHARED ?= ../shared
BUILD := build

ifeq ($(shell command -v $(SWIFT) 2>/dev/null),)
$(error ideacat needs the Swift 6.3 toolchain: install it from https://www.swift.org/install and try again)
endif

ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib -Xswiftc -static-executable -Xlinker -s
endif
RELEASE := $(SWIFT) build -c release --scratch-path .build/static $(STATIC) --product ideacat
IDEACAT := .build/static/release/ideacat

.PHONY: all release test lint imports format score conformance fuzz bench golden install clean help

all: release ## Build the release binary, then lint, search and export ideas/ into build/
	@mkdir -p $(BUILD)
	@echo "== lint"
	$(IDEACAT) lint ideas
	@echo "== search"
	$(IDEACAT) search --skill go --in ideas --limit 5 kubernetes
	@echo "== export"
	$(IDEACAT) export --format json --output $(BUILD)/catalog.json ideas
	$(IDEACAT) export --format csv --output $(BUILD)/catalog.csv ideas
	$(IDEACAT) export --format markdown --output $(BUILD)/catalog.md ideas
	@echo "Look at $(BUILD)/catalog.md, $(BUILD)/catalog.json and $(BUILD)/catalog.csv; try '$(IDEACAT) --help'."

release: ## Build the static release binary
	$(RELEASE)

test: ## Run every test
	$(SWIFT) test --disable-xctest

lint: imports ## Check format, the direction of imports, and generated files
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

imports: # Only a clean build sees every import of a target that is not declared.
	rm -rf .build/imports
	$(SWIFT) build --scratch-path .build/imports --explicit-target-dependency-import-check error

format: ## Format the code
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

score: release ## Hold what is read of real files against Tests/score-floor.json (needs ../shared)
	@if [ -d $(SHARED)/corpus ]; then \
	  python3 Tests/score-floor.py --scorer $(SHARED)/corpus/score.py --tool $(IDEACAT) --floor Tests/score-floor.json; \
	else echo "score: $(SHARED)/corpus is not there; skipped"; fi

conformance: ## Run the examples of CommonMark, GFM and GitHub's anchors (needs ../shared)
	$(SWIFT) run -c release --scratch-path .build/conformance Conformance $(SHARED)/conformance

fuzz: ## Fuzz blocks, inlines and HTML for SECONDS=60 each, with the laws as assertions
	$(SWIFT) build -c release --product Fuzz --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -DFUZZER
	@mkdir -p .build/fuzz/corpus
	for target in blocks inlines html; do FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no \
	  .build/fuzz/release/Fuzz -max_total_time=$(or $(SECONDS),60) -max_len=4096 .build/fuzz/corpus || exit 1; done

bench: release ## Time lint against C parsers on the same files (needs ../shared, cc, libcmark-dev, libmd4c-html0-dev)
	@if [ -d $(SHARED)/bench ]; then \
	  python3 Tests/Benchmarks/compare.py --shared $(SHARED)/bench --tool $(IDEACAT) --folder .build/bench; \
	else echo "bench: $(SHARED)/bench is not there; skipped"; fi

golden: ## Rewrite the expected outputs of the tests; look at the difference before you commit it
	-RECORD=1 $(SWIFT) test --disable-xctest
	@git status --short Tests Documentation README.md 2>/dev/null || true

install: release ## Install the binary under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(IDEACAT) $(DESTDIR)$(PREFIX)/bin/ideacat

clean: ## Remove what was built
	rm -rf .build $(BUILD)

help: ## Show this
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14
