#!/usr/bin/env python3
"""Times whole commands against C parsers on the same files, alternating, in one run.

compare.py --shared BENCH_FOLDER --tool IDEACAT --bench BENCHMARKS --folder WORK_FOLDER [--rounds N] [--only markdown|search]

Prints medians in milliseconds and, what counts, their ratios. BENCH_FOLDER holds inputs.py and peers.c. The parser alone
is compared by the time of the processor, which other work on the machine disturbs less, through BENCHMARKS, a static
program like the tool; both sides are whole processes that read the files and throw the result away.
"""
import argparse
import glob
import os
import statistics
import subprocess
import sys
import time


def prepare(shared, folder):
    os.makedirs(folder, exist_ok=True)
    if not os.path.isdir(os.path.join(folder, "many")):
        subprocess.run([sys.executable, os.path.join(shared, "inputs.py"), folder, "20"], check=True)
    peers = os.path.join(folder, "peers")
    if not os.path.exists(peers):
        source = os.path.join(shared, "peers.c")
        built = subprocess.run(["cc", "-O2", source, "-o", peers, "-lcmark", "-lmd4c", "-lmd4c-html"])
        if built.returncode:
            sys.exit("bench: install cc, libcmark-dev, libmd4c-dev and libmd4c-html0-dev")
    return peers


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def table(title, commands, rounds):
    taken = {name: [] for name in commands}
    order = list(commands.items())
    for _ in range(rounds + 1):
        for name, command in order:
            taken[name].append(seconds(command))
        # What ran before leaves its mark on memory and caches: nothing shall always run behind the same.
        order.reverse()
    medians = {name: statistics.median(times[1:]) for name, times in taken.items()}
    first = next(iter(medians.values()))
    print(f"\n{title}")
    for name, median in medians.items():
        print(f"  {name:<28} {median * 1000:9.2f} ms   ideacat takes {first / median:6.2f} of it")


def measured(bench, command):
    """The seconds of the processor and the largest resident size in megabytes."""
    done = subprocess.run([bench, "run"] + command, capture_output=True, text=True, check=True)
    seconds, size = done.stdout.split()
    return float(seconds), int(size) / 1e6


def markdown(bench, peers, inputs, rounds):
    """The parser against the fastest C parser: above 1 ours is faster."""
    print("\nMarkdown: speed against md4c, medians of pairs; above 1 ours is faster")
    print(f"  {'':12} {'blocks / md4c':>16} {'parse / md4c-github':>20} {'html / md4c-html':>18} {'html / cmark-html':>18}")
    for name, files in inputs.items():
        # A small input is read many times in one process, so that starting it counts for little.
        files = files * max(1, 4_000_000 // sum(os.path.getsize(file) for file in files))
        cells = []
        for ours, theirs in (("blocks", "md4c"), ("parse", "md4c-github"), ("html", "md4c-html"), ("html", "cmark-html")):
            ratios = []
            for _ in range(rounds + 1):
                mine, _ = measured(bench, [bench, ours] + files)
                other, _ = measured(bench, [peers, theirs] + files)
                ratios.append(other / mine)
            cells.append(statistics.median(ratios[1:]))
        print(f"  {name:12} {cells[0]:16.2f} {cells[1]:20.2f} {cells[2]:18.2f} {cells[3]:18.2f}", flush=True)


def search(tool, many, rounds):
    """A query against a plain search for its words in the same files, and what the reader costs without the raw filter."""
    for title, query, pattern in (
        ("search for a rare word", ["microshift"], "microshift"),
        ("search for a rare word of long files", ["coredump"], "coredump"),
        ("search for a rare skill", ["--skill", "elixir"], "elixir"),
        ("search for a skill under all its names", ["--skill", "wasm"], "wasm|web assembly|webassembly"),
        ("search for a mentor", ["--mentor", "@hydai"], "hydai"),
        ("search for a word of most files", ["kubernetes"], "kubernetes|k8s"),
        ("search for a skill of most files", ["skill:go"], "golang|go"),
        ("search for two words", ["webassembly", "runtime"], "webassembly"),
    ):
        words = [tool, "search", "--in", many, "--limit", "20"] + query
        found = subprocess.run(["rg", "-il", pattern, many], capture_output=True, text=True).stdout.count("\n")
        table(f"{title} ({found} files have it)", {
            "ideacat search": words, "rg -i": ["rg", "-i", pattern, many],
            "ideacat search --parse-all": words + ["--parse-all"]}, rounds)


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--shared", required=True)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--bench", required=True)
    arguments.add_argument("--folder", required=True)
    arguments.add_argument("--only", choices=["markdown", "search"])
    arguments.add_argument("--rounds", type=int, default=11)
    given = arguments.parse_args()
    peers = prepare(given.shared, given.folder)
    tool = os.path.abspath(given.tool)
    bench = os.path.abspath(given.bench)
    small = os.path.join(given.folder, "small.md")
    many = os.path.join(given.folder, "many")
    files = sorted(glob.glob(os.path.join(many, "*.md")))
    size = sum(os.path.getsize(file) for file in files)
    if given.only == "search":
        return search(tool, many, given.rounds)
    markdown(bench, peers, {
        "small.md": [small], "set/": sorted(glob.glob(os.path.join(given.folder, "set", "*.md"))), "many/": files,
        "big.md": [os.path.join(given.folder, "big.md")]}, given.rounds)
    if given.only:
        return
    print(f"\nbinary: {os.path.getsize(tool) / 1e6:.2f} MB; many/: {len(files)} files, {size / 1e6:.1f} MB")
    table("start-up without work", {"ideacat --version": [tool, "--version"], "cmark --version": ["cmark", "--version"]},
          3 * given.rounds)
    table("one small file", {
        "ideacat lint": [tool, "lint", "--fail-on", "never", small], "cmark": ["cmark", small],
        "peers md4c": [peers, "md4c", small]}, 3 * given.rounds)
    table("many files", {
        "ideacat lint --jobs 1": [tool, "lint", "--fail-on", "never", "--jobs", "1", many],
        "ideacat lint --jobs 2": [tool, "lint", "--fail-on", "never", "--jobs", "2", many],
        "peers md4c": [peers, "md4c"] + files, "peers md4c-github": [peers, "md4c-github"] + files,
        "peers cmark": [peers, "cmark"] + files}, given.rounds)
    table("many files, exported", {
        "ideacat export --format json": [tool, "export", "--format", "json", many],
        "peers md4c": [peers, "md4c"] + files}, given.rounds)
    search(tool, many, given.rounds)
    print("\nlargest resident size")
    for name, command in {"lint, one small file": [tool, "lint", "--fail-on", "never", small], "lint, many files": [tool, "lint", "--fail-on", "never", many]}.items():
        print(f"  {name:<28} {measured(bench, command)[1]:9.1f} MB")


if __name__ == "__main__":
    main()
