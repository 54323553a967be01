"""Differences to cmark 0.30.2 and cmark-gfm 0.29.0.gfm.6 that are known.

Each is a name, the peers that it holds for, and a change of the text that takes the cause away.
"""
import re
import unicodedata

BOTH = ("cmark", "gfm")


def without_symbols(text):
    return "".join("\u201c" if ord(c) > 0x7F and unicodedata.category(c)[0] == "S" else c for c in text)


REASONS = [
    ("version: since 0.31 symbols count as punctuation around delimiters", BOTH, without_symbols),
    ("version: since 0.31 `<!-->` and `<!--->` are comments, and dashes may stand anywhere in one", BOTH,
     lambda text: re.sub("<!-+", "", text)),
    ("their bug: the indentation of a lazy line is kept where no line break takes it", BOTH,
     lambda text: re.sub(r"\n[ \t>]+", "\n", text)),
    ("their bug: one fruitless search for an opening `_` ends the search for closers of other lengths", BOTH,
     lambda text: text.replace("_", "*")),
    ("their bug: a closing tag of script, style, pre or textarea begins no HTML block", BOTH,
     lambda text: re.sub("(?i)</(?=script|style|pre|textarea)", "", text)),
    ("their bug: `<???>` is a processing instruction", BOTH, lambda text: re.sub(r"<\?+>", "", text)),
    ("their bug: character references are decoded before backslash escapes in info strings and destinations", BOTH,
     lambda text: text.replace("\\&", "")),
    ("their bug: a thematic break before a blank line does not make its list loose", BOTH,
     lambda text: re.sub(r"([-*_][ \t]*){3,}", "z", text)),
    ("their way: mail addresses are looked for behind escapes", ("gfm",), lambda text: text.replace("\\", "")),
    ("their bug: the host of a mail address may begin with a period", ("gfm",), lambda text: text.replace("@.", "")),
    ("their bug: parentheses in destinations need not be balanced", ("gfm",), lambda text: text.replace("(", "")),
    ("their bug: a task box with nothing behind it counts at the beginning of a line", ("gfm",),
     lambda text: re.sub(r"(\[[ xX]\][ \t]+)$", r"\1z", text, flags=re.M)),
    ("their bug: a ticked box anywhere in the line ticks the item", ("gfm",),
     lambda text: re.sub(r"(\[[ xX]\].*)\[[xX]\]", r"\1z", text)),
    ("their bug: a task box counts in the first item of a line only", ("gfm",),
     lambda text: re.sub(r"\[[ xX]\]", "z", text)),
    ("their way: an image's bracket around a link lets bare addresses through", ("gfm",),
     lambda text: text.replace("![", "")),
    ("their bug: `[^…]` that is no footnote is text, whatever it holds", ("gfm",), lambda text: text.replace("[^", "")),
    ("version: since 0.31 a declaration begins with a letter of either case", BOTH,
     lambda text: re.sub("<!(?=[a-z])", "", text)),
    ("their bug: one fruitless search for a string of backticks ends the search for shorter ones", BOTH,
     lambda text: text.replace("``", "")),
    ("their way: the empty title of a definition is written", BOTH,
     lambda text: re.sub(r"""\"\"|''|\(\)""", "", text)),
]
