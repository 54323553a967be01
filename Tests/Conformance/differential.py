#!/usr/bin/env python3
"""Compares the HTML of Conformance with cmark's and cmark-gfm's, over a corpus and over mutated documents.

differential.py --tool CONFORMANCE --peer cmark|gfm [--corpus FOLDER] [--mutated N] [--seed N] [--show N]

The peers are called through ctypes (libcmark, libcmark-gfm of Debian): a process for each document would take longer
than all else. Both sides get documents without U+0000 and invalid UTF-8, which the peers are told to replace in ways of
their own. `reasons.py` lists the differences that are known, each as a change of the text that takes its cause away:
where both sides agree on the changed text the difference is explained. What remains is printed, as small as it gets.
"""
import argparse
import ctypes
import ctypes.util
import glob
import os
import random
import re
import subprocess
import sys

SEPARATOR = b"\x1e"

PIECES = """- |* |+ |1. |2) |10. |> |# |## |###### |```|~~~|    |\t|  | |\n|\n\n|\\|-|---|===|***|___|<div>|</div>|<!--|-->|<a href="|<b>|<?|?>
[x]: /u|[x]|[x][]|[y][x]|](|(/u "t")|![|`|``|**|*|_|__|~~|~|\\|&amp;|&|&#35;|&nope;|:|[ ] |[x] |é|“|𝄞|www.a.org|http://b.org/
a@b.org|https://c.d/e_f(g)|text|a b|  \n|\\\n|\n    code|\n\n    code|"|'|)|(|]|[|<|>|!|$|+|=|^""".split("|")


def peer_cmark():
    library = ctypes.CDLL("libcmark.so.0.30.2", mode=os.RTLD_DEEPBIND)
    render = library.cmark_markdown_to_html
    render.restype = ctypes.c_void_p
    render.argtypes = [ctypes.c_char_p, ctypes.c_size_t, ctypes.c_int]
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]

    def html(text):
        pointer = render(text, len(text), 1 << 17)
        value = ctypes.string_at(pointer)
        free(pointer)
        return value

    return html


def peer_gfm():
    core = ctypes.CDLL(ctypes.util.find_library("cmark-gfm"), mode=os.RTLD_DEEPBIND)
    more = ctypes.CDLL(ctypes.util.find_library("cmark-gfm-extensions"), mode=os.RTLD_DEEPBIND)
    more.cmark_gfm_core_extensions_ensure_registered()
    for name in ("cmark_parser_new", "cmark_find_syntax_extension", "cmark_parser_finish", "cmark_render_html",
                 "cmark_parser_get_syntax_extensions"):
        getattr(core, name).restype = ctypes.c_void_p
    core.cmark_find_syntax_extension.argtypes = [ctypes.c_char_p]
    core.cmark_parser_attach_syntax_extension.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
    core.cmark_parser_feed.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
    core.cmark_render_html.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p]
    for name in ("cmark_parser_finish", "cmark_parser_get_syntax_extensions", "cmark_parser_free", "cmark_node_free"):
        getattr(core, name).argtypes = [ctypes.c_void_p]
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]
    options = 1 << 17 | 1 << 13
    extensions = [core.cmark_find_syntax_extension(name)
                  for name in (b"table", b"strikethrough", b"autolink", b"tagfilter", b"tasklist")]

    def html(text):
        parser = core.cmark_parser_new(options)
        for extension in extensions:
            core.cmark_parser_attach_syntax_extension(parser, extension)
        core.cmark_parser_feed(parser, text, len(text))
        document = core.cmark_parser_finish(parser)
        pointer = core.cmark_render_html(document, options, core.cmark_parser_get_syntax_extensions(parser))
        value = ctypes.string_at(pointer)
        free(pointer)
        core.cmark_node_free(document)
        core.cmark_parser_free(parser)
        return value

    return html


class Tool:
    def __init__(self, path, is_github):
        self.command = [path, "render"] + (["github", "peer"] if is_github else [])

    def html(self, texts):
        output = subprocess.run(self.command, input=SEPARATOR.join(texts), capture_output=True, check=True).stdout
        return output.split(SEPARATOR)[:-1]


def mutated(sources, dice):
    """A few lines of a document, with pieces put in, taken out and swapped."""
    lines = dice.choice(sources)
    start = dice.randrange(len(lines))
    text = list("\n".join(lines[start:start + dice.randrange(1, 12)]))
    for _ in range(dice.randrange(1, 8)):
        at = dice.randrange(len(text) + 1)
        kind = dice.random()
        if kind < 0.6:
            text[at:at] = dice.choice(PIECES)
        elif kind < 0.8:
            del text[at:at + dice.randrange(1, 6)]
        else:
            other = dice.randrange(len(text) + 1)
            text[at:at] = text[other:other + dice.randrange(1, 20)]
    return "".join(text)


def soup(dice):
    return "".join(dice.choice(PIECES) for _ in range(dice.randrange(1, 24)))


def smaller(text, differs):
    """The text with all taken out that the difference does not need."""
    size = max(1, len(text) // 2)
    while True:
        at = 0
        changed = False
        while at < len(text):
            shorter = text[:at] + text[at + size:]
            if differs(shorter):
                text = shorter
                changed = True
            else:
                at += size
        if size == 1 and not changed:
            return text
        size = max(1, size // 2)


from reasons import REASONS  # noqa: E402


def reason(text, differs, peer, fixed):
    """The causes, one after the other, without which both sides agree."""
    if peer == "gfm" and fixed(text):
        return "their bug: fixed in cmark 0.30, which cmark-gfm has not followed"
    names = []
    for name, peers, change in REASONS:
        changed = change(text) if peer in peers else text
        if changed == text:
            continue
        if not differs(changed):
            return name
        names.append((name, change))
    for name, change in names:
        text = change(text)
        if not differs(text):
            return "several of the above"
    return None


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--peer", choices=["cmark", "gfm"], required=True)
    arguments.add_argument("--corpus")
    arguments.add_argument("--mutated", type=int, default=0)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--show", type=int, default=10)
    given = arguments.parse_args()
    peer = peer_cmark() if given.peer == "cmark" else peer_gfm()
    tool = Tool(given.tool, given.peer == "gfm")
    plain = Tool(given.tool, False)
    newer = peer_cmark()

    def fixed(text):
        """Whether extensions play no part, and cmark, which is newer, agrees with us."""
        data = text.encode()
        return tool.html([data]) == plain.html([data]) == [newer(data)]

    texts = {name: open(name, encoding="utf-8", newline="").read()
             for name in sorted(glob.glob(os.path.join(given.corpus, "*.md")))} if given.corpus else {}
    counts = {}
    shown = 0

    def check(names, documents):
        nonlocal shown
        encoded = [document.encode() for document in documents]
        for name, document, ours in zip(names, encoded, tool.html(encoded)):
            theirs = peer(document)
            if ours == theirs:
                counts["equal"] = counts.get("equal", 0) + 1
                continue

            def differs(text):
                data = text.encode()
                return tool.html([data])[0] != peer(data)

            why = reason(document.decode(), differs, given.peer, fixed)
            if why is None:
                small = smaller(document.decode(), differs)
                why = reason(small, differs, given.peer, fixed)
                if why is None and shown < given.show:
                    shown += 1
                    data = small.encode()
                    print(f"{name}: {small!r}\n  ours   {tool.html([data])[0].decode()!r}\n"
                          f"  theirs {peer(data).decode()!r}", flush=True)
            counts[why or "UNEXPLAINED"] = counts.get(why or "UNEXPLAINED", 0) + 1

    for name, text in texts.items():
        check([os.path.basename(name)], [text])
    dice = random.Random(given.seed)
    sources = [text.splitlines() for text in texts.values()] or [["text"]]
    left = given.mutated
    while left > 0 and shown < given.show:
        batch = [soup(dice) if dice.random() < 0.5 else mutated(sources, dice) for _ in range(min(left, 2000))]
        batch = [text.replace("\x1e", "").replace("\0", "") for text in batch]
        check([f"mutated {given.mutated - left + number}" for number in range(len(batch))], batch)
        left -= len(batch)
    for name, count in sorted(counts.items(), key=lambda pair: -pair[1]):
        print(f"{count:8} {name}")
    return 1 if "UNEXPLAINED" in counts else 0


if __name__ == "__main__":
    sys.exit(main())
