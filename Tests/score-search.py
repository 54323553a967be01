#!/usr/bin/env python3
"""Asks judged queries over real files, and says how well the hits are ranked.

score-search.py --tool IDEACAT --documents FOLDER --queries QUERIES.JSON [--success 0.95] [--rank 0.9]

Each query has the titles of ideas that a person who knows the files expects. Success is the share of queries with one
of them among the first three hits; the mean reciprocal rank is that of the first of them, 0 where it is not among the
first twenty. Exit status 1 where one of them is below its bar; queries that miss the first place are listed.
"""
import argparse
import json
import os
import subprocess
import sys


def titles(tool, documents, query):
    command = [tool, "search", "--in", documents, "--json", "title", "--limit", "20", "--", query]
    done = subprocess.run(command, capture_output=True)
    if done.returncode > 1:
        sys.exit(f"score-search: {query!r}: {done.stderr.decode().strip()}")
    return [idea["title"] for idea in json.loads(done.stdout or b"[]")]


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--documents", required=True)
    arguments.add_argument("--queries", required=True)
    arguments.add_argument("--success", type=float, default=0.95)
    arguments.add_argument("--rank", type=float, default=0.9)
    given = arguments.parse_args()
    with open(given.queries, encoding="utf-8") as file:
        queries = json.load(file)["queries"]
    successes, ranks = 0, 0.0
    for judged in queries:
        found = titles(os.path.abspath(given.tool), given.documents, judged["query"])
        place = next((rank for rank, title in enumerate(found, 1) if title in judged["titles"]), None)
        successes += place is not None and place <= 3
        ranks += 1 / place if place else 0
        if place != 1:
            print(f"  {'not found' if place is None else f'place {place}'}: {judged['query']}")
    success, rank = successes / len(queries), ranks / len(queries)
    print(f"search: {len(queries)} queries, success@3 {success:.1%} (bar {given.success:.0%}), "
          f"mean reciprocal rank {rank:.3f} (bar {given.rank})")
    sys.exit(success < given.success or rank < given.rank)


if __name__ == "__main__":
    main()
