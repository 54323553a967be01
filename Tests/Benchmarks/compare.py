#!/usr/bin/env python3
"""Times whole commands against C parsers on the same files, alternating, in one run.

compare.py --shared BENCH_FOLDER --tool IDEACAT --folder WORK_FOLDER [--rounds N]

Prints medians in milliseconds and, what counts, their ratios. BENCH_FOLDER holds inputs.py and peers.c.
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
    for _ in range(rounds + 1):
        for name, command in commands.items():
            taken[name].append(seconds(command))
    medians = {name: statistics.median(times[1:]) for name, times in taken.items()}
    first = next(iter(medians.values()))
    print(f"\n{title}")
    for name, median in medians.items():
        print(f"  {name:<28} {median * 1000:9.2f} ms   ideacat takes {first / median:6.2f} of it")


def memory(command):
    """The largest resident size in megabytes."""
    child = os.fork()
    if child == 0:
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 1)
        os.dup2(null, 2)
        os.execvp(command[0], command)
    _, _, usage = os.wait4(child, 0)
    return usage.ru_maxrss / 1024


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--shared", required=True)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--folder", required=True)
    arguments.add_argument("--rounds", type=int, default=11)
    given = arguments.parse_args()
    peers = prepare(given.shared, given.folder)
    tool = os.path.abspath(given.tool)
    small = os.path.join(given.folder, "small.md")
    many = os.path.join(given.folder, "many")
    files = sorted(glob.glob(os.path.join(many, "*.md")))
    size = sum(os.path.getsize(file) for file in files)
    print(f"binary: {os.path.getsize(tool) / 1e6:.2f} MB; many/: {len(files)} files, {size / 1e6:.1f} MB")
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
    print("\nlargest resident size")
    for name, command in {"lint, one small file": [tool, "lint", small], "lint, many files": [tool, "lint", many]}.items():
        print(f"  {name:<28} {memory(command):9.1f} MB")


if __name__ == "__main__":
    main()
