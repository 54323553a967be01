#!/usr/bin/env python3
"""Runs the corpus's scorer and holds its figures against the least values that are committed.

score-floor.py --scorer SCORE.PY --tool IDEACAT --floor FLOOR.JSON [--raise]

The floor holds, per suite and field, the least precision and recall, and for the lint suite the least counts.
`--raise` writes the figures of this run where they are higher; they never fall. Exit status 1 where one is lower.
"""
import argparse
import json
import os
import subprocess
import sys
import tempfile


def figures(report):
    """The figures of a run that a floor can hold: {suite: {field: {measure: value}}}."""
    suites = {}
    for suite, fields in report.items():
        if suite == "documents":
            continue
        if suite == "lint":
            suites[suite] = {name: {"count": value} for name, value in fields.items()}
            continue
        suites[suite] = {
            name: {"precision": round(field["precision"], 4), "recall": round(field["recall"], 4)}
            for name, field in fields.items()
        }
    return suites


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--scorer", required=True)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--floor", required=True)
    arguments.add_argument("--raise", dest="lift", action="store_true")
    given = arguments.parse_args()
    tool = os.path.abspath(given.tool)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "report.json")
        subprocess.run(
            [sys.executable, given.scorer, "--worst", "8", "--json", path,
             "--cmd", tool + " export --format json --include-emails {file}",
             "--lint-cmd", tool + " lint --format json {file}"], check=True)
        with open(path, encoding="utf-8") as file:
            now = figures(json.load(file))
    floor = {}
    if os.path.exists(given.floor):
        with open(given.floor, encoding="utf-8") as file:
            floor = json.load(file)
    lower = 0
    for suite, fields in floor.items():
        for field, measures in fields.items():
            for measure, least in measures.items():
                value = now.get(suite, {}).get(field, {}).get(measure, 0)
                if value < least:
                    lower += 1
                    print(f"score: {suite} {field}: {measure} is {value}, at least {least} is asked", file=sys.stderr)
    if given.lift:
        for suite, fields in now.items():
            for field, measures in fields.items():
                held = floor.setdefault(suite, {}).setdefault(field, {})
                for measure, value in measures.items():
                    held[measure] = max(value, held.get(measure, value))
        with open(given.floor, "w", encoding="utf-8") as file:
            json.dump(floor, file, indent=1, sort_keys=True)
            file.write("\n")
    if not lower:
        print("\nscore: no figure is below the floor")
    return 1 if lower else 0


if __name__ == "__main__":
    sys.exit(main())
