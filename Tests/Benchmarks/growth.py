#!/usr/bin/env python3
"""How the time of coso grows with one thing in its input, for shapes that invite a square.

    Tests/Benchmarks/growth.py COSO [--sizes 1000,4000,16000] [--limit 60] [--most 1.2] [--only PART] [--count]

Each shape is a registry with N of one thing: a chain of N organisations, a member with N stays, N mistakes. It is
written with several N, coso reads it, and the CPU time (of the process alone, without what an empty registry costs)
gives the exponent: 1 is a straight line, 2 a square. The peak of memory grows by an exponent of its own.
A run that takes longer than the limit ends the row. With --count, valgrind counts the instructions instead, in millions
and at sizes that suit it: that is exact, whatever else the machine does, and the memory is not looked at. Ends with 1 where an exponent is above the most that is allowed.
"""

import argparse
import concurrent.futures
import math
import os
import re
import resource
import subprocess
import sys
import tempfile

HEAD = "coso: 1\nregistry: R\nregulations: vn\n"
ROOT = "  - {id: DB, name: Đảng bộ xã Thử, kind: đảng bộ cơ sở, place: Thử, founded: 1960-09-01}\n"
CELL = "  - {id: CB, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1960-09-01}\n"
PLAIN = HEAD + "organizations:\n" + ROOT + CELL
ADMITTED = "admitted: {decision: 1-QĐ, decision-date: 1990-01-10, ceremony: 1990-02-01, cell: CB}, official: 1991-02-01"
DECISION = "decisions:\n  - {number: 9-QĐ, issuer: DB, signed: 2019-01-02, effective: 2019-02-01, operations: [\n"


def day(number):
    """The day so many days after 1 January 1970; any registry has room for 16,000 of them."""
    import datetime

    return (datetime.date(1970, 1, 1) + datetime.timedelta(days=number)).isoformat()


def member(number, more="", name=None, cell="CB"):
    name = name or f"Lê Văn An{number}"
    admitted = ADMITTED.replace("cell: CB", f"cell: {cell}")
    return f"  - {{id: M{number}, name: {name}, sex: male, born: 1950-01-01, {admitted}{more}}}\n"


def chain(n):
    rows = "".join(
        f"  - {{id: O{i}, name: Đảng bộ {i}, kind: đảng bộ cơ sở, parent: {f'O{i - 1}' if i else 'DB'}, "
        "founded: 1960-09-01}\n"
        for i in range(n)
    )
    return HEAD + "organizations:\n" + ROOT + rows


def ring(n):
    rows = "".join(
        f"  - {{id: O{i}, name: Đảng bộ {i}, kind: đảng bộ cơ sở, parent: O{(i + 1) % n}, founded: 1960-09-01}}\n"
        for i in range(n)
    )
    return HEAD + "organizations:\n" + ROOT + rows


def chain_of_cells(n):
    rows = "".join(
        f"  - {{id: O{i}, name: Chi bộ {i}, kind: chi bộ, parent: {f'O{i - 1}' if i else 'DB'}, founded: 1960-09-01}}\n"
        for i in range(n)
    )
    members = "".join(member(i, cell=f"O{i}") for i in range(n))
    return HEAD + "organizations:\n" + ROOT + rows + "members:\n" + members


def children(n):
    rows = "".join(
        f"  - {{id: O{i}, name: Chi bộ thôn {i}, kind: chi bộ, parent: DB, founded: 1960-09-01}}\n" for i in range(n)
    )
    return HEAD + "organizations:\n" + ROOT + rows


def children_of_one_name(n):
    rows = "".join(
        f"  - {{id: O{i}, name: Chi bộ thôn An, kind: chi bộ, parent: DB, founded: 1960-09-01}}\n" for i in range(n)
    )
    return HEAD + "organizations:\n" + ROOT + rows


def members(n):
    return PLAIN + "members:\n" + "".join(member(i) for i in range(n))


def members_of_one_name(n):
    return PLAIN + "members:\n" + "".join(member(i, name="Lê Văn An") for i in range(n))


def sponsors(n):
    sponsored = ADMITTED.replace("cell: CB", "cell: CB, sponsors: [" + ", ".join(f"M{i}" for i in range(n)) + "]")
    last = f"  - {{id: LAST, name: Trần Thị Bình, sex: female, born: 1960-01-01, {sponsored}}}\n"
    return members_of_one_name(n) + last


def sponsors_of_a_step(n):
    ids = ", ".join(f"M{i}" for i in range(n))
    return members_of_one_name(n) + (
        "admissions:\n  - id: KN\n    person: {name: Trần Thị Bình, sex: female, born: 1990-01-01}\n    cell: CB\n"
        f"    steps: [{{stage: introductions, on: 2019-01-02, sponsors: [{ids}]}}]\n"
    )


def founding(n):
    rows = "".join(
        f"    {{found: {{id: N{i}, name: Chi bộ thôn {i}, kind: chi bộ, parent: DB, origin: new}}}},\n"
        for i in range(n)
    )
    return PLAIN + DECISION + rows + "  ]}\n"


def renaming(n):
    rows = "".join(f"    {{rename: {{organization: O{i}, name: Chi bộ mới {i}}}}},\n" for i in range(n))
    return children(n) + DECISION + rows + "  ]}\n"


def moving(n):
    rows = "".join(f"    {{move: {{organization: O{i}, parent: DB2}}}},\n" for i in range(n))
    second = ROOT.replace("id: DB", "id: DB2")
    return children(n) + second + DECISION + rows + "  ]}\n"


def dissolving(n):
    rows = "".join(f"    {{end: {{organization: O{i}}}}},\n" for i in range(n))
    return children(n) + DECISION + rows + "  ]}\n"


def transferring(n):
    rows = "".join(f"    {{transfer: {{members: [M{i}], to: CC}}}},\n" for i in range(n))
    other = CELL.replace("id: CB", "id: CC")
    return HEAD + "organizations:\n" + ROOT + CELL + other + "members:\n" + "".join(
        member(i) for i in range(n)
    ) + DECISION + rows + "  ]}\n"


def merging(n):
    ids = ", ".join(f"O{i}" for i in range(n))
    into = "into: {id: NEW, name: Chi bộ mới, kind: chi bộ, parent: DB}"
    return children(n) + DECISION + f"    {{merge: {{organizations: [{ids}], {into}}}}}\n  ]}}\n"


def decisions(n):
    rows = "".join(
        f"  - {{number: {i}-QĐ, issuer: DB, signed: {day(i)}, effective: {day(i + 1)}, operations: ["
        f"{{rename: {{organization: CB, name: Chi bộ {i}}}}}]}}\n"
        for i in range(n)
    )
    return PLAIN + "decisions:\n" + rows


def history(n):
    entries = ", ".join(f"{{from: {day(i)}, name: Chi bộ {i}}}" for i in range(n))
    cell = CELL.rstrip()[:-1] + f", history: [{entries}]}}\n"
    return HEAD + "organizations:\n" + ROOT + cell


def member_history(n):
    entries = ", ".join(f"{{from: {day(i)}, residence: thôn {i}}}" for i in range(n))
    return PLAIN + "members:\n" + member(0, f", history: [{entries}]")


def steps(n):
    entries = "".join(f"      - {{stage: sympathizer, on: {day(i)}}}\n" for i in range(n))
    return PLAIN + (
        "admissions:\n  - id: KN\n    person: {name: Trần Thị Bình, sex: female, born: 1950-01-01}\n    cell: CB\n"
        "    steps:\n      - {stage: source, on: 1969-12-31}\n" + entries
    )


def cases(n):
    return PLAIN + "admissions:\n" + "".join(
        f"  - {{id: KN{i}, person: {{name: Trần Thị Bình, born: 1990-01-01}}, cell: CB, "
        "steps: [{stage: source, on: 2019-01-02}]}\n"
        for i in range(n)
    )


def unknown_keys(n):
    return PLAIN + "".join(f"key{i}: 1\n" for i in range(n))


def unknown_keys_of_a_member(n):
    return PLAIN + "members:\n" + member(0, "".join(f", key{i}: 1" for i in range(n)))


def stays(n):
    entries = ", ".join(f"{{cell: {'CB' if i % 2 else 'CC'}, from: {day(7305 + i)}}}" for i in range(n))
    other = CELL.replace("id: CB", "id: CC")
    return HEAD + "organizations:\n" + ROOT + CELL + other + "members:\n" + member(0, f", cells: [{entries}]")


def posts(n):
    entries = ", ".join(
        f"{{organization: CB, title: bí thư, from: {day(7305 + i)}, until: {day(7306 + i)}}}" for i in range(n)
    )
    return PLAIN + "members:\n" + member(0, f", posts: [{entries}]")


def standings(n):
    entries = ", ".join(f"{{state: exempt, from: {day(7705 + i)}, until: {day(7706 + i)}}}" for i in range(n))
    return PLAIN + "members:\n" + member(0, f", standing: [{entries}]")


def transfers(n):
    entries = ", ".join(
        f"{{from: {'CC' if i % 2 else 'CB'}, to: {'CB' if i % 2 else 'CC'}, introduced: {day(7705 + i)}, received: {day(7705 + i)}}}" for i in range(n)
    )
    other = CELL.replace("id: CB", "id: CC")
    return HEAD + "organizations:\n" + ROOT + CELL + other + "members:\n" + member(0, f", transfers: [{entries}]")


def errors(n):
    return PLAIN + "members:\n" + "".join(member(i, ", nmae: x") for i in range(n))


def warnings(n):
    return PLAIN + "members:\n" + "".join(
        f"  - {{id: M{i}, name: Lê Văn An, born: 1985-01-01, admitted: {{ceremony: 1990-02-01, cell: CB}}}}\n"
        for i in range(n)
    )


def errors_of_one_line(n):
    return PLAIN + "members: [" + ", ".join(f"{{id: M{i}, nmae: x}}" for i in range(n)) + "]\n"


def double_ids(n):
    return PLAIN + "members:\n" + "".join(member(0) for _ in range(n))


def hosts(n):
    rows = "".join(f"  - {{id: H{i}, name: Công ty {i}, type: enterprise}}\n" for i in range(n))
    ids = ", ".join(f"H{i}" for i in range(n))
    return HEAD + "hosts:\n" + rows + "organizations:\n" + ROOT + CELL.rstrip()[:-1] + f", hosts: [{ids}]}}\n"


def predecessors(n):
    ids = ", ".join(f"O{i}" for i in range(n))
    heir = (
        "  - {id: NEW, name: Chi bộ mới, kind: chi bộ, parent: DB, "
        f"founded: {{on: 2019-01-01, origin: split, predecessors: [{ids}]}}}}\n"
    )
    return children(n) + heir


def documents(n):
    return PLAIN + "".join(
        f"---\ncoso: 1\nmembers:\n{member(i)}" for i in range(n)
    )


def committees(n):
    return members(n) + "committees:\n" + "".join(
        f"  - {{organization: CB, body: committee, from: {day(i)}, until: {day(i + 1)}, seats: 3}}\n" for i in range(n)
    )


def targets(n):
    return PLAIN + "targets:\n" + "".join(
        f"  - {{organization: DB, year: {1930 + i % 100}, measure: admissions, at-least: 1}}\n" for i in range(n)
    )


def list_of(listing, *more):
    return lambda path: ["list", listing, path, *more]


def check(path):
    return ["check", path]


def check_all(path):
    return ["check", path, "--all"]


SHAPES = {
    "errors, text": (errors, check),
    "errors, all of them": (errors, check_all),
    "errors of one line": (errors_of_one_line, check),
    "warnings, text": (warnings, check),
    "warnings, json": (warnings, lambda path: ["check", path, "--diagnostics", "json"]),
    "double ids": (double_ids, check),
    "chain, check": (chain, check),
    "chain, list": (chain, list_of("organizations")),
    "chain, paths": (chain, list_of("organizations", "--columns", "id,path")),
    "chain, tree": (chain, lambda path: ["tree", path]),
    "chain, svg": (chain, lambda path: ["tree", path, "--format", "svg"]),
    "chain of cells, check": (chain_of_cells, check),
    "chain of cells, members": (chain_of_cells, list_of("members")),
    "chain of cells, strength": (chain_of_cells, list_of("organizations", "--columns", "id,strength")),
    "ring of parents": (ring, check),
    "children, check": (children, check),
    "children, tree": (children, lambda path: ["tree", path]),
    "children, list": (children, list_of("organizations")),
    "children of one name": (children_of_one_name, check),
    "members of one cell": (members, list_of("members")),
    "members of one name": (members_of_one_name, list_of("members")),
    "member book": (members, list_of("member-book", "--organization", "DB", "--from", "1990-01-01")),
    "sponsors of one name": (sponsors, check),
    "sponsors, book": (sponsors, list_of("member-book", "--organization", "DB", "--from", "1990-01-01")),
    "sponsors of a step": (sponsors_of_a_step, check),
    "found": (founding, check),
    "rename": (renaming, check),
    "rename, receipt": (renaming, lambda path: ["receipt", path, "--lines"]),
    "move": (moving, check),
    "end": (dissolving, check),
    "merge": (merging, check),
    "transfer": (transferring, check),
    "decisions": (decisions, check),
    "history entries": (history, check),
    "history entries, history": (history, lambda path: ["history", "CB", path]),
    "history of a member": (member_history, check),
    "steps of a case": (steps, check),
    "steps of a case, explain": (steps, lambda path: ["admissions", path, "--explain", "KN"]),
    "cases": (cases, check),
    "unknown keys at the top": (unknown_keys, check),
    "unknown keys of a member": (unknown_keys_of_a_member, check),
    "stays of a member": (stays, check),
    "stays of a member, history": (stays, lambda path: ["history", "M0", path]),
    "posts of a member": (posts, check),
    "standings of a member": (standings, check),
    "transfers of a member": (transfers, check),
    "hosts of a cell": (hosts, check),
    "predecessors": (predecessors, check),
    "documents of a file": (documents, check),
    "committees of a cell": (committees, check),
    "targets": (targets, check),
}


def run(command, limit):
    """The CPU seconds and the peak of memory of a command; nothing where it took longer than the limit."""
    nothing = os.open(os.devnull, os.O_RDWR)
    child = os.fork()
    if child == 0:
        resource.setrlimit(resource.RLIMIT_CPU, (int(limit), int(limit) + 1))
        for descriptor in (0, 1, 2):
            os.dup2(nothing, descriptor)
        os.execv(command[0], command)
    os.close(nothing)
    _, status, usage = os.wait4(child, 0)
    if os.WIFSIGNALED(status):
        return None
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def count(command, limit):
    """The millions of instructions of a command; nothing where it took longer than the limit."""
    valgrind = ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"]
    try:
        # Each instruction takes some fifty of valgrind's.
        ended = subprocess.run(
            valgrind + command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            timeout=50 * limit, check=False)
    except subprocess.TimeoutExpired:
        return None
    counted = re.search(rb"I +refs: +([0-9,]+)", ended.stderr)
    if counted is None:
        sys.exit("valgrind counted nothing:\n" + ended.stderr.decode(errors="replace"))
    return int(counted[1].replace(b",", b"")) / 1e6, 0


def exponent(points):
    """The slope between the first and the last of several (size, amount), both as logarithms."""
    (small, least), (large, most) = points[0], points[-1]
    return math.log(max(most, 1e-4) / max(least, 1e-4)) / math.log(large / small)


def measure(options, text, arguments):
    """The amount and the memory of one run, of the least of three where they differ."""
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "registry.yaml")
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        command = [options.coso, *arguments(path), "--on", options.on]
        if options.count:
            return count(command, options.limit)
        # What else the machine does only ever adds.
        runs = []
        for _ in range(3):
            runs.append(run(command, options.limit))
            if runs[-1] is None or runs[-1][0] > 2:
                break
        return None if None in runs else min(runs)


def row(options, sizes, empty, name):
    """What is printed of one shape, and whether it grows too fast."""
    shape, arguments = SHAPES[name]
    amounts, memories, cells = [], [], ""
    for size in sizes:
        result = measure(options, shape(size), arguments)
        if result is None:
            return f"{name:28}{cells}{'>' + str(int(options.limit)):>10}", True
        amounts.append((size, result[0] - empty[0]))
        memories.append((size, max(result[1] - empty[1], 1000)))
        cells += f"{result[0]:10.{1 if options.count else 3}f}"
    grown = exponent(amounts)
    memory = "" if options.count else f"{exponent(memories):9.2f}"
    return f"{name:28}{cells}{grown:7.2f}{memory}", grown > options.most


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("coso")
    parser.add_argument("--sizes")
    parser.add_argument("--limit", type=float, default=60)
    parser.add_argument("--most", type=float, default=1.2)
    parser.add_argument("--on", default="2019-06-30")
    parser.add_argument("--only", action="append", default=[], metavar="PART", help="shapes with this in their names")
    parser.add_argument("--count", action="store_true", help="count instructions with valgrind")
    options = parser.parse_args()
    sizes = [int(size) for size in (options.sizes or ("500,2000" if options.count else "1000,4000,16000")).split(",")]
    if len(sizes) < 2:
        parser.error("an exponent needs two sizes")
    names = [name for name in SHAPES if not options.only or any(part in name for part in options.only)]
    empty = measure(options, PLAIN, check)
    print(f"{'shape':28}" + "".join(f"{size:>10}" for size in sizes) + ("      ^" if options.count else "  time^  memory^"))
    failed = False
    # What is counted does not depend on what runs beside it; what is timed does.
    workers = os.cpu_count() if options.count else 1
    with concurrent.futures.ThreadPoolExecutor(workers) as pool:
        for text, grows in pool.map(lambda name: row(options, sizes, empty, name), names):
            print(text + ("  grows too fast" if grows else ""), flush=True)
            failed = failed or grows
    sys.exit(failed)


if __name__ == "__main__":
    main()
