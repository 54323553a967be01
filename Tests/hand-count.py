#!/usr/bin/env python3
"""Holds what `stats` and `list` tell of real files against counts that were made by reading them.

hand-count.py --tool IDEACAT --documents FOLDER --counts COUNTS.JSON

The counts have, for each document, the number of its ideas, projects and mentors, the ideas and mentors of each
project, and the ideas of each mentor. A project is found under any of its spellings, a mentor by the handle or, without
one, by the name. One line is printed per document, behind its differences. Exit status 1 where one is not listed as
known, or a known one is gone.
"""
import argparse
import json
import os
import subprocess
import sys


def asked(tool, path, *words):
    done = subprocess.run([tool, *words, "--format", "json", path], capture_output=True)
    if done.returncode:
        sys.exit(f"hand-count: {done.stderr.decode().strip()}")
    return json.loads(done.stdout)


def put(entries, name, handle, ideas):
    entries["mentor", (handle or name).lower()] = f"{name} {handle}" if handle else name, {"ideas": ideas}


def told(tool, path):
    """What the tool tells, {(kind, key): (name, {figure: number})}, and the name of a project for other spellings."""
    entries, names = {}, {}
    for count in asked(tool, path, "stats", "--by", "project,term")["counts"]:
        figures = {what + "s": count[what + "Count"] for what in ("idea", "project", "mentor")}
        entries[count["by"], count["name"]] = count["name"], figures
    for mentor in asked(tool, path, "list", "mentors")["mentors"]:
        put(entries, mentor["name"], mentor["handle"], mentor["ideaCount"])
    for project in asked(tool, path, "list", "projects")["projects"]:
        names.update((spelling, project["project"]) for spelling in project["spellings"])
    return entries, names


def counted(document, names):
    """The same of what was counted by hand, whose sums have to be right."""
    entries = {}
    for project in document["byProject"]:
        figures = {"ideas": project["ideas"], "mentors": project["mentors"]}
        entries["project", names.get(project["name"], project["name"])] = project["name"], figures
    for mentor in document["byMentor"]:
        handle = "@" + mentor["github"] if "github" in mentor else None
        put(entries, mentor["name"], handle, mentor["ideas"])
    sums = {"ideas": sum(project["ideas"] for project in document["byProject"]),
            "projects": len(document["byProject"]), "mentors": len(document["byMentor"])}
    for what, number in sums.items():
        if document[what] != number:
            sys.exit(f"hand-count: {document['name']}: {document[what]} {what} were counted, but {number} are listed")
    entries["term", document["term"]] = document["term"], sums
    return entries


def differences(mine, its):
    found = {f"{name}: not told" for place, (name, _) in mine.items() if place not in its}
    found |= {f"{name}: not counted" for place, (name, _) in its.items() if place not in mine}
    for place in mine.keys() & its.keys():
        (name, figures), (other, others) = mine[place], its[place]
        if name != other:
            found.add(f"{name}: called {other}")
        found |= {f"{name}: {number} {what} counted, {others[what]} told"
                  for what, number in figures.items() if number != others[what]}
    return found


def summary(document, mine, its):
    _, term = its.get(("term", document["term"]), ("", {"ideas": 0}))
    shared = [kind for kind, _ in mine.keys() & its.keys()]
    alike = sum(kind == "mentor" and its.get((kind, key), ("", {}))[1] == figures
                for (kind, key), (_, figures) in mine.items())
    return (f"hand count {document['name']}: {term['ideas']} of {document['ideas']} ideas, "
            f"{shared.count('project')} of {document['projects']} projects, "
            f"{shared.count('mentor')} of {document['mentors']} mentors, "
            f"{'each' if alike == document['mentors'] else f'{alike} of them'} with as many ideas")


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--tool", required=True)
    arguments.add_argument("--documents", required=True)
    arguments.add_argument("--counts", required=True)
    given = arguments.parse_args()
    with open(given.counts, encoding="utf-8") as file:
        documents = json.load(file)["documents"]
    surprises = 0
    for document in documents:
        its, names = told(os.path.abspath(given.tool), os.path.join(given.documents, document["file"]))
        mine = counted(document, names)
        found, known = differences(mine, its), document["known"].keys()
        for difference in sorted(found ^ known):
            print(f"  {difference}{'' if difference in found else ' (known, but gone)'}")
        surprises += len(found ^ known)
        print(summary(document, mine, its))
    sys.exit(surprises > 0)


if __name__ == "__main__":
    main()
