"""Holds the reports of `lint` against readers that are not of this project.

SARIF, GitLab's Code Quality, reviewdog's rdjson and ideacat's own JSON, that of other commands as well, go through the jsonschema package, JUnit through
an XML parser. Places are compared between formats: what SARIF counts in code points and rdjson in bytes must be the same
text, and the fixes of SARIF, rdjson and JSON must give the same file. Needs python3 and jsonschema; without them it says
so and is skipped.
"""

import argparse
import json
import pathlib
import subprocess
import sys
import urllib.parse
import xml.dom.minidom

try:
    import jsonschema
except ImportError:
    print("formats: the jsonschema package of python3 is not there; skipped")
    sys.exit(0)


def run(tool, *words):
    """The output of a command that may find something, but must not fail."""
    done = subprocess.run([tool, *words], capture_output=True, check=False)
    if done.returncode > 1:
        sys.exit(f"formats: {' '.join(words)}: exit {done.returncode}: {done.stderr.decode()}")
    return done.stdout.decode()


def check(name, problems):
    problems = list(problems)
    for problem in problems[:5]:
        print(f"formats: {name}: {problem}", file=sys.stderr)
    if problems:
        sys.exit(1)


def against(schema, report):
    validator = jsonschema.Draft202012Validator(schema)
    validator.check_schema(schema)
    return (f"{'/'.join(map(str, e.absolute_path))}: {e.message[:200]}" for e in validator.iter_errors(report))


class Text:
    """The lines of a file, as all formats count them: LF, CRLF and lone CR each end one."""

    def __init__(self, path):
        self.bytes = pathlib.Path(path).read_bytes()
        self.starts = [0]
        for at, byte in enumerate(self.bytes):
            if byte == 0x0A or (byte == 0x0D and self.bytes[at + 1 : at + 2] != b"\n"):
                self.starts.append(at + 1)

    def offset_of_byte(self, line, column):
        return self.starts[line - 1] + column - 1

    def offset_of_point(self, line, column):
        """Code points; a byte that is no UTF-8 counts as one."""
        start = self.starts[line - 1]
        text = self.bytes[start:].decode("utf-8", "surrogateescape")[: column - 1]
        return start + len(text.encode("utf-8", "surrogateescape"))


def ranges_of_sarif(text, region):
    return (
        text.offset_of_point(region["startLine"], region["startColumn"]),
        text.offset_of_point(region["endLine"], region["endColumn"]),
    )


def ranges_of_rdjson(text, place):
    return tuple(text.offset_of_byte(place[end]["line"], place[end]["column"]) for end in ("start", "end"))


def same_places(sarif, rdjson, ours):
    """Whether three formats mean the same bytes, and say the same of fixes."""
    results = [result for result in sarif["runs"][0]["results"] if not result["suppressions"]]
    if not len(results) == len(rdjson["diagnostics"]) == len(ours["findings"]):
        yield "not as many findings in SARIF, rdjson and JSON"
        return
    texts = {}
    for result, diagnostic, finding in zip(results, rdjson["diagnostics"], ours["findings"]):
        path = finding["path"]
        text = texts.setdefault(path, Text(path))
        location = result["locations"][0]["physicalLocation"]
        if urllib.parse.unquote(location["artifactLocation"]["uri"]) != path or diagnostic["location"]["path"] != path:
            yield f"{path}: another path in SARIF or rdjson"
        one = ranges_of_sarif(text, location["region"])
        other = ranges_of_rdjson(text, diagnostic["location"]["range"])
        if one != other or one[0] > one[1]:
            yield f"{path}:{finding['line']}: {finding['rule']} at {one} in SARIF, at {other} in rdjson"
        edits = [(e["start"], e["end"], e["text"]) for e in (finding["fix"] or {"edits": []})["edits"]]
        changes = [
            (*ranges_of_sarif(text, r["deletedRegion"]), r["insertedContent"]["text"])
            for fix in result.get("fixes", [])
            for r in fix["artifactChanges"][0]["replacements"]
        ]
        suggestions = [(*ranges_of_rdjson(text, s["range"]), s["text"]) for s in diagnostic.get("suggestions", [])]
        if changes != edits or suggestions != (edits if len(edits) == 1 else []):
            yield f"{path}:{finding['line']}: {finding['rule']}: {edits} is {changes} in SARIF, {suggestions} in rdjson"


def test_results(text, files):
    """What readers of JUnit agree on: cases within suites, counts that are true."""
    root = xml.dom.minidom.parseString(text).documentElement
    suites = root.getElementsByTagName("testsuite")
    cases = root.getElementsByTagName("testcase")
    failed = [case for case in cases if case.getElementsByTagName("failure")]
    if root.tagName != "testsuites" or len(suites) != 1 or len(cases) != files:
        yield "not one suite with a case for each file"
    for element in [root, *suites]:
        counts = [int(element.getAttribute(name)) for name in ("tests", "failures", "errors", "skipped")]
        if counts != [len(cases), len(failed), 0, 0]:
            yield f"counts {counts} of {len(cases)} cases, {len(failed)} of them failed"
    for case in cases:
        if not case.getAttribute("name") or not case.getAttribute("classname"):
            yield "a case without a name"
        if len(case.getElementsByTagName("failure")) > 1:
            yield "a case with two failures, of which readers drop one"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tool", required=True, help="the binary")
    parser.add_argument("paths", nargs="+", help="files and folders to check")
    arguments = parser.parse_args()
    here = pathlib.Path(__file__).parent
    reports = {f: run(arguments.tool, "lint", "-f", f, *arguments.paths) for f in ("sarif", "gitlab", "rdjson", "json")}
    reports = {name: json.loads(text) for name, text in reports.items()}
    for name in ("sarif", "gitlab", "rdjson"):
        check(name, against(json.loads((here / "Formats" / f"{name}.schema.json").read_text()), reports[name]))
    schema = json.loads(run(arguments.tool, "schema", "lint"))
    check("json", against(schema, reports["json"]))
    catalog = json.loads(run(arguments.tool, "export", "-f", "json", "--include-emails", *arguments.paths))
    check("catalog", against(json.loads(run(arguments.tool, "schema", "catalog")), catalog))
    places = [word for path in arguments.paths for word in ("--in", path)]
    hits = json.loads(run(arguments.tool, "search", "-f", "json", *places, "th*", "or", "has:mentors"))
    check("search", against(json.loads(run(arguments.tool, "schema", "search")), hits))
    for topic in ("ideas", "mentors", "skills", "projects", "terms"):
        listed = json.loads(run(arguments.tool, "list", topic, "-f", "json", "--include-emails", *arguments.paths))
        check(f"list {topic}", against(json.loads(run(arguments.tool, "schema", "list")), listed))
    facets = "program,year,term,project,subproject,skill,size,difficulty"
    counts = json.loads(run(arguments.tool, "stats", "--by", facets, "-f", "json", *arguments.paths))
    check("stats", against(json.loads(run(arguments.tool, "schema", "stats")), counts))
    lines = [json.loads(line) for line in run(arguments.tool, "lint", "-f", "ndjson", *arguments.paths).splitlines()]
    check("ndjson", [] if lines == reports["json"]["findings"] else ["other findings than in JSON"])
    prints = [finding["fingerprint"] for finding in reports["gitlab"]]
    check("gitlab", [] if len(prints) == len(set(prints)) else ["two findings have the same fingerprint"])
    check("places", same_places(reports["sarif"], reports["rdjson"], reports["json"]))
    junit = run(arguments.tool, "lint", "-f", "junit", *arguments.paths)
    check("junit", test_results(junit, reports["json"]["summary"]["files"]))
    print(f"formats: {len(lines)} findings in {reports['json']['summary']['files']} files are the same in every format")


if __name__ == "__main__":
    main()
