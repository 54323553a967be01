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
# What a type is, is asked by calling rather than by looking for its name: a fifth of the work of linting a small file.
DIRECT := -Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
RELEASE := $(SWIFT) build -c release --scratch-path .build/static $(STATIC) $(DIRECT) --product
IDEACAT := .build/static/release/ideacat
BENCHMARKS := .build/static/release/Benchmarks

.PHONY: all release test lint imports format formats score conformance fuzz bench benchmarks pathological docs golden score-search install clean help

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
	$(RELEASE) ideacat

benchmarks: release # The same way, so that starting takes as long.
	$(RELEASE) Benchmarks

test: ## Run every test
	$(SWIFT) test --disable-xctest

lint: imports ## Check format, the direction of imports, and generated files
	$(SWIFT) format lint --strict --parallel --recursive Package.swift Sources Tests

imports: # Only a clean build sees every import of a target that is not declared.
	rm -rf .build/imports
	$(SWIFT) build --scratch-path .build/imports --explicit-target-dependency-import-check error

format: ## Format the code
	$(SWIFT) format --in-place --parallel --recursive Package.swift Sources Tests

score: release score-search ## Hold what is read of real files against Tests/score-floor.json (needs ../shared)
	@if [ -d $(SHARED)/corpus ]; then \
	  python3 Tests/score-floor.py --scorer $(SHARED)/corpus/score.py --tool $(IDEACAT) --floor Tests/score-floor.json; \
	else echo "score: $(SHARED)/corpus is not there; skipped"; fi

score-search: release ## Ask judged queries over real files, and hold counts against those made by hand (needs ../shared)
	@if [ -d $(SHARED)/corpus/documents ]; then \
	  python3 Tests/score-search.py --tool $(IDEACAT) --documents $(SHARED)/corpus/documents --queries Tests/search-queries.json && \
	  python3 Tests/hand-count.py --tool $(IDEACAT) --documents $(SHARED)/corpus/documents --counts Tests/hand-counts.json; \
	else echo "score-search: $(SHARED)/corpus/documents is not there; skipped"; fi

formats: release ## Hold reports of lint against schemas and foreign readers (needs python3 and jsonschema)
	@# Reports name files below the folder they are made in, so real files are looked at as copies.
	@rm -rf $(BUILD)/formats && mkdir -p $(BUILD)/formats
	@if [ -d $(SHARED)/corpus/documents ]; then cp $(SHARED)/corpus/documents/*.md $(BUILD)/formats; fi
	@if command -v python3 >/dev/null; then \
	  python3 Tests/formats.py --tool $(IDEACAT) ideas Tests/IdeaCommandsTests/Fixtures $(BUILD)/formats; \
	else echo "formats: python3 is not there; skipped"; fi

conformance: ## Run the examples of CommonMark, GFM and GitHub's anchors (needs ../shared)
	$(SWIFT) run -c release --scratch-path .build/conformance Conformance $(SHARED)/conformance

fuzz: ## Fuzz blocks, inlines and HTML for SECONDS=60 each, with the laws as assertions
	$(SWIFT) build -c release --product Fuzz --scratch-path .build/fuzz -Xswiftc -sanitize=fuzzer -Xswiftc -DFUZZER
	@mkdir -p .build/fuzz/corpus
	for target in blocks inlines html; do FUZZ_TARGET=$$target SWIFT_BACKTRACE=enable=no \
	  .build/fuzz/release/Fuzz -max_total_time=$(or $(SECONDS),60) -max_len=4096 .build/fuzz/corpus || exit 1; done

bench: benchmarks ## Time the parser and lint against C parsers on the same files (needs ../shared, cc, libcmark-dev, libmd4c-html0-dev)
	@if [ -d $(SHARED)/bench ]; then \
	  python3 Tests/Benchmarks/compare.py --shared $(SHARED)/bench --tool $(IDEACAT) --bench $(BENCHMARKS) --folder .build/bench; \
	else echo "bench: $(SHARED)/bench is not there; skipped"; fi

pathological: benchmarks ## Hold texts that make parsers slow or greedy against their bounds (needs ../shared)
	@if [ -d $(SHARED)/bench ]; then \
	  python3 Tests/Benchmarks/pathological.py --shared $(SHARED)/bench --tool $(IDEACAT) --bench $(BENCHMARKS) \
	    --folder .build/pathological $(FAMILIES); \
	else echo "pathological: $(SHARED)/bench is not there; skipped"; fi

DOCUMENTATION := .build/documentation

docs: ## Build the documentation of both libraries into .build/docs; a warning is an error
	rm -rf $(DOCUMENTATION)
	@mkdir -p $(DOCUMENTATION)/graphs .build/docs
	$(SWIFT) build --scratch-path $(DOCUMENTATION) --target IdeaCatalog -Xswiftc -emit-symbol-graph \
	  -Xswiftc -emit-symbol-graph-dir -Xswiftc $(CURDIR)/$(DOCUMENTATION)/graphs
	@for library in MarkdownSyntax IdeaCatalog; do \
	  mkdir -p $(DOCUMENTATION)/$$library && \
	  cp $(DOCUMENTATION)/graphs/$$library.symbols.json $(DOCUMENTATION)/$$library && \
	  docc convert $$(ls -d Sources/$$library/*.docc 2>/dev/null) --warnings-as-errors \
	    --additional-symbol-graph-dir $(DOCUMENTATION)/$$library --fallback-display-name $$library \
	    --fallback-bundle-identifier org.ideacat.$$library --output-path .build/docs/$$library || exit 1; \
	done

golden: ## Rewrite the expected outputs of the tests; look at the difference before you commit it
	-RECORD=1 $(SWIFT) test --disable-xctest
	@git status --short Tests Documentation README.md 2>/dev/null || true

install: release ## Install the binary under PREFIX
	install -d $(DESTDIR)$(PREFIX)/bin
	install -m 755 $(IDEACAT) $(DESTDIR)$(PREFIX)/bin/ideacat

clean: ## Remove what was built
	rm -rf .build $(BUILD)

help: ## Show this
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14
