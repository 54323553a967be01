#!/usr/bin/env python3
"""Renders inputs that make careless parsers slow or greedy, and holds each against its bounds.

pathological.py --shared BENCH_FOLDER --tool IDEACAT --bench BENCHMARKS --folder WORK_FOLDER [FAMILY…]

BENCH_FOLDER holds pathological.py with its families; `own` below adds more. For each family the table shows the time of
the processor in milliseconds at each size, for HTML (`ideacat markdown`) and for the blocks alone, the exponent that
time grows with, the most memory in megabytes, and what is allowed: a time that rises from 50 to 150 ms for 2 MB as nodes
become as many as bytes, an exponent of 1.05, and 32 bytes a node + twice the input + 16 MB, and no more memory than cmark
takes, or 16 MB. Brackets and delimiters that stay text count as nodes, as they are in cmark. A `!` marks what is over;
the exit status is 1 when something is.
"""
import argparse
import importlib.util
import math
import os
import resource
import shutil
import subprocess
import sys

SIZES = (500_000, 1_000_000, 2_000_000)
ROUNDS = 5
# cmark for CommonMark; where a family is about GitHub's extensions, cmark-gfm, as cmark takes them for text.
PEER = ["cmark"]
GITHUB_PEER = ["cmark-gfm", "--footnotes"] + [word for name in ("table", "strikethrough", "autolink", "tasklist") for word in ("-e", name)]
EXTENSIONS = ("footnote", "table", "task", "tilde", "mail", "web", "www", "mentor")
# A family that takes longer than this is lost anyway.
MOST_SECONDS = 20


def own(k):
    """Families beyond the shared ones: footnotes, tables, containers in containers, line ends, titles, images."""
    root = int(k ** .5)
    yield "footnote-uses", "[^a]: x\n\n" + "[^a] " * (k // 5) + "\n"
    yield "footnote-definitions", "".join(f"[^{i}]: x\n" for i in range(k // 20)) + "\n" + "".join(f"[^{i}] " for i in range(k // 20)) + "\n"
    yield "footnote-chain", "".join(f"[^{i}]: [^{i + 1}]\n\n" for i in range(k // 24)) + "[^0]\n"
    yield "footnotes-on-one-line", "[^a]: " * (k // 6) + "a\n"
    yield "footnote-openers", "[^a]: x\n\n" + "[^a" * (k // 3) + "\n"
    yield "footnote-long-labels", "[^" + "a" * 900 + "]: x\n\n" + ("[^" + "a" * 900 + "] ") * (k // 904) + "\n"
    yield "quote-in-list", "- > " * (k // 4) + "a\n"
    yield "list-in-quote", "> - " * (k // 4) + "a\n"
    yield "quote-in-list-lines", "".join("> - " * i + "a\n" for i in range(1, int((k / 2) ** .5)))
    yield "lists-on-lines", ("- " * 500 + "a\n") * (k // 1002)
    yield "deep-then-short", "- " * (k // 4) + "a\n" + "b\n" * (k // 4)
    yield "deep-then-blank", "- " * (k // 4) + "a\n" + "\nb\n" * (k // 6)
    yield "deep-quotes-lazy", "> " * (k // 4) + "a\n" + "b\n" * (k // 4)
    yield "ordered-on-one-line", "1. " * (k // 3) + "a\n"
    yield "ordered-items", "1. a\n" * (k // 5)
    yield "loose-items", "- a\n\n" * (k // 5)
    yield "task-items", "- [x] a\n" * (k // 8)
    yield "tab-lists", "".join("\t" * i + "- a\n" for i in range(int((2 * k) ** .5)))
    yield "cr-only", "a\r" * (k // 2)
    yield "crlf-only", "\r\n" * (k // 2)
    yield "short-lines", "a\n" * (k // 2)
    yield "short-paragraphs", "a\n\n" * (k // 3)
    yield "short-code", "    a\n" * (k // 6)
    yield "short-fence", "```\n" + "a\n" * (k // 2)
    yield "code-and-blanks", "    a\n" + "\n" * (k // 2) + "    a\n" * (k // 12)
    yield "html-lines", "<!--\n" + "a\n" * (k // 2)
    yield "html-blocks", "<p>\n\n" * (k // 5)
    yield "breaks", "---\n\n" * (k // 5)
    yield "break-or-list", "- * " * (k // 4) + "\n"
    yield "table-cells", "|a" * (k // 4) + "|\n" + "|-" * (k // 4) + "|\n"
    yield "table-rows", "|a|\n|-|\n" + "|a|\n" * (k // 4)
    yield "table-many", "|a|\n|-|\n\n" * (k // 9)
    yield "table-bars", "|a|\n|-|\n" + "|" * k + "\n"
    yield "table-delimiters", "|-|-\n" * (k // 5)
    yield "table-mismatched", ("|a" * root + "\n" + "|-" * (root - 1) + "\n") * (k // (4 * root))
    yield "table-escapes", "|a|\n|-|\n|" + "\\|" * (k // 2) + "|\n"
    yield "definition-titles", "[a]: u '\n" * (k // 9)
    yield "definitions-same", "[a]: u\n" * (k // 7)
    yield "definition-openers", "[a]:\n" * (k // 5)
    yield "definition-setext", "[a]: u\n===\n" * (k // 11)
    yield "alerts", "> [!NOTE]\n> a\n\n" * (k // 15)
    yield "images", "![" * (k // 6) + "a" + "](u)" * (k // 6) + "\n"
    yield "images-in-links", "[![" * (k // 10) + "a" + "](u)](u)" * (k // 10) + "\n"
    yield "links", "[a](b) " * (k // 7) + "\n"
    yield "link-titles", "[a](b \"" * (k // 7) + "\n"
    yield "link-labels", "[a]: u\n\n" + "[a][" * (k // 4) + "\n"
    yield "label-brackets", "[a]: u\n\n" + "[" * (k // 2) + "a" + "]" * (k // 2) + "\n"
    yield "long-labels", "[a]: u\n\n" + ("[" + "b" * 990 + "]") * (k // 992) + "\n"
    yield "mail-addresses", "a@b.c " * (k // 6) + "\n"
    yield "mail-signs", "a@" * (k // 2) + "\n"
    yield "mail-angles", "<a@b." * (k // 5) + "\n"
    yield "web-addresses", "http://a.b " * (k // 11) + "\n"
    yield "web-addresses-joined", "http://" * (k // 7) + "\n"
    yield "web-parens", "www.a.b" + "(" * (k // 2) + ")" * (k // 2) + "\n"
    yield "web-underscores", "www.a_" * (k // 6) + "\n"
    yield "web-references", "www.a.b" + "&a;" * (k // 3) + "\n"
    yield "numeric-references", "&#1;" * (k // 4) + "\n"
    yield "escapes", "\\*" * (k // 2) + "\n"
    yield "hard-breaks", "a  \n" * (k // 4) + "b\n"
    yield "blanks-before-breaks", "a" + " " * 1000 + ("\n" + " " * 1000) * (k // 1001) + "b\n"
    yield "tags", "<a>" * (k // 3) + "\n"
    yield "tag-quotes", "<a b=\"<a b='" * (k // 12) + "\n"
    yield "closing-tags", "</a " * (k // 4) + "\n"
    yield "emphasis", "*a* " * (k // 4) + "\n"
    yield "emphasis-nested", "*a " * (k // 6) + "b" + " a*" * (k // 6) + "\n"
    yield "star-run", "*" * k + "a\n"
    yield "tilde-star", "*~a~" * (k // 4) + "\n"
    yield "invalid-bytes", b"\xff" * k + b"\n"
    yield "half-characters", b"\xe2\x80" * (k // 2) + b"\n"
    yield "quotation-marks", "“*" * (k // 4) + "\n"


def shared_families(folder):
    specification = importlib.util.spec_from_file_location("shared", os.path.join(folder, "pathological.py"))
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    return module.families


def write(generators, names, folder):
    """Writes the families as files; gives their names in order."""
    os.makedirs(folder, exist_ok=True)
    made = []
    for size in SIZES:
        for generate in generators:
            for name, text in generate(size):
                if names and name not in names:
                    continue
                if name not in made:
                    made.append(name)
                with open(f"{folder}/{name}-{size}.md", "wb") as file:
                    file.write(text if isinstance(text, bytes) else text.encode())
    return made


def limit():
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_SECONDS, MOST_SECONDS))


def measure(bench, command, rounds):
    """The least seconds and the most bytes that a command takes; infinitely many where it did not end."""
    best, most = math.inf, 0
    for _ in range(rounds):
        done = subprocess.run([bench, "run"] + command, capture_output=True, text=True, preexec_fn=limit)
        if done.returncode:
            return math.inf, math.inf
        seconds, memory = done.stdout.split()
        best, most = min(best, float(seconds)), max(most, int(memory))
        if best > 1:
            break
    return best, most


def count(bench, work, path):
    done = subprocess.run([bench, work, path], capture_output=True, text=True, preexec_fn=limit)
    return int(done.stdout) if done.returncode == 0 else 0


def exponent(times):
    """How time grows from the smallest to the largest size; what takes a few milliseconds tells nothing."""
    if times[-1] < 0.01:
        return 0
    return math.log(times[-1] / times[0]) / math.log(SIZES[-1] / SIZES[0])


def mark(value, bound, form):
    return f"{value:{form}}{'!' if value > bound else ' '}"


def row(name, given):
    """One line of the table, and whether all bounds hold."""
    paths = [f"{given.folder}/{name}-{size}.md" for size in SIZES]
    size = os.path.getsize(paths[-1])
    blocks = count(given.bench, "blocks", paths[-1])
    nodes = count(given.bench, "places", paths[-1])
    peer = GITHUB_PEER if name.startswith(EXTENSIONS) else PEER
    peer_memory = measure(given.bench, peer + [paths[-1]], 1)[1] if shutil.which(peer[0]) else math.inf
    cells = [f"{name:24}", f"{nodes:9}"]
    holds = True
    for command, several in (([given.tool, "markdown"], nodes), ([given.bench, "blocks"], blocks)):
        taken = [measure(given.bench, command + [path], ROUNDS) for path in paths]
        times = [seconds for seconds, _ in taken]
        memory = taken[-1][1]
        most_time = 0.05 + 0.1 * min(1, several / size)
        most_memory = min(32 * several + 2 * size + 16e6, max(peer_memory, 16e6))
        growth = exponent(times) if times[-1] < math.inf else math.inf
        holds = holds and times[-1] <= most_time and memory <= most_memory and growth <= given.exponent
        cells += [f"{time * 1000:7.1f}" for time in times[:-1]]
        cells += [mark(times[-1] * 1000, most_time * 1000, "7.1f") + f"{most_time * 1000:5.0f}",
                  mark(growth, given.exponent, "5.2f"), mark(memory / 1e6, most_memory / 1e6, "6.1f") + f"{most_memory / 1e6:6.1f}"]
    print(" ".join(cells), flush=True)
    return holds


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--shared", required=True)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--bench", required=True)
    arguments.add_argument("--folder", required=True)
    arguments.add_argument("--exponent", type=float, default=1.05, help="the largest exponent that is allowed")
    arguments.add_argument("families", nargs="*", metavar="FAMILY")
    given = arguments.parse_args()
    given.tool, given.bench = os.path.abspath(given.tool), os.path.abspath(given.bench)
    names = write([shared_families(given.shared), own], given.families, given.folder)
    if not names:
        sys.exit("pathological: no family has this name")
    print(f"{'':34} {'HTML: ms at 0.5, 1, 2 MB':>30} {'':5} {'MB':>12} {'blocks: ms at 0.5, 1, 2 MB':>30}")
    over = [name for name in names if not row(name, given)]
    print(f"{len(names) - len(over)} of {len(names)} families hold" + ("; over: " + ", ".join(over) if over else ""))
    sys.exit(1 if over else 0)


if __name__ == "__main__":
    main()
