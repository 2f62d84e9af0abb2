"""What SQL parser libraries would cost and give, on the strings that migrations really execute.

    pip install sqlglot pglast sqlparse
    python benchmarks/sql_parsers.py FOLDER [ORACLE.jsonl.gz]

A sample is every string in a call of ``execute``, ``text`` and the like that
holds a keyword of DDL or DML (an f-string's unknown pieces become a name), and
each ``sql`` of the oracle's records that was not cut short.
"""

from __future__ import annotations

import ast
import gzip
import json
import logging
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from flake8_migrations.model.operations import RawSql, UnreadSql  # noqa: E402
from flake8_migrations.sql import recognise  # noqa: E402

SINKS = frozenset("DDL exec_driver_sql execute executescript scalar text".split())
KEYWORD = re.compile(
    r"\b(?:ALTER|CREATE|DROP|TRUNCATE|DELETE|UPDATE|INSERT|MERGE|GRANT|REVOKE|COMMENT\s+ON|REINDEX"
    r"|VACUUM|LOCK|SET|PRAGMA|RENAME|REFRESH|DO)\b",
    re.IGNORECASE,
)
CUT = 200
"""The oracle's records hold no more characters of a statement."""


def samples(folder: Path, oracle: Path | None) -> list[str]:
    found: dict[str, None] = {}
    for path in sorted(folder.glob("*/versions/*.py")):
        for text in strings(ast.parse(path.read_text(encoding="utf-8"))):
            if KEYWORD.search(text):
                found[text] = None
    if oracle is not None:
        with gzip.open(oracle, "rt", encoding="utf-8") as lines:
            for line in lines:
                text = json.loads(line).get("sql", "")
                if text and len(text) < CUT:
                    found[text] = None
    return list(found)


def strings(tree: ast.Module) -> Iterator[str]:
    """Constants and f-strings that stand in the call of a sink."""
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    inside = {
        id(part)
        for call in calls
        if getattr(call.func, "attr", getattr(call.func, "id", "")) in SINKS
        for part in ast.walk(call)
    }
    parts = {
        id(value)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr)
        for value in node.values
    }
    for node in ast.walk(tree):
        if id(node) not in inside:
            continue
        if isinstance(node, ast.JoinedStr):
            yield "".join(
                str(value.value) if isinstance(value, ast.Constant) else "unknown"
                for value in node.values
            )
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            if id(node) not in parts:
                yield node.value


def own(text: str) -> str:
    found = recognise(text)
    if any(isinstance(one.action, UnreadSql) for one in found):
        return "failed"
    return "opaque" if all(isinstance(one.action, RawSql) for one in found) else "read"


def by_sqlglot(dialect: str) -> Callable[[str], str]:
    import sqlglot

    logging.getLogger("sqlglot").disabled = True

    def parse(text: str) -> str:
        try:
            statements = sqlglot.parse(text, dialect=dialect)
        except sqlglot.errors.SqlglotError:
            return "failed"
        opaque = any(one is not None and one.find(sqlglot.exp.Command) for one in statements)
        return "opaque" if opaque else "read"

    return parse


def by_any_sqlglot() -> Callable[[str], str]:
    parsers = [by_sqlglot(dialect) for dialect in ("postgres", "mysql", "sqlite", "tsql")]

    def parse(text: str) -> str:
        results = {parser(text) for parser in parsers}
        return next(result for result in ("read", "opaque", "failed") if result in results)

    return parse


def by_pglast() -> Callable[[str], str]:
    import pglast

    def parse(text: str) -> str:
        try:
            statements = pglast.parse_sql(text)
        except pglast.parser.ParseError:
            return "failed"
        opaque = any(type(one.stmt).__name__ == "DoStmt" for one in statements)
        return "opaque" if opaque else "read"

    return parse


def by_sqlparse() -> Callable[[str], str]:
    import sqlparse

    def parse(text: str) -> str:
        sqlparse.parse(text)
        return "read"  # cut into tokens and groups; it knows no statement

    return parse


PARSERS: dict[str, Callable[[], Callable[[str], str]]] = {
    "recognise": lambda: own,
    "sqlglot, postgres": lambda: by_sqlglot("postgres"),
    "sqlglot, mysql": lambda: by_sqlglot("mysql"),
    "sqlglot, best of four": by_any_sqlglot,
    "pglast": by_pglast,
    "sqlparse": by_sqlparse,
}


def import_time(module: str) -> float:
    """Milliseconds that an import adds to the start of Python: the best of nine."""

    def run(code: str) -> float:
        times = []
        for _ in range(9):
            began = time.perf_counter()
            subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT, env=environment)
            times.append(time.perf_counter() - began)
        return min(times)

    with tempfile.TemporaryDirectory() as cache:
        environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": cache}
        return 1000 * (run(f"import {module}") - run("import re, typing"))


def main() -> None:
    oracle = Path(sys.argv[2]) if len(sys.argv) > 2 else None
    texts = samples(Path(sys.argv[1]), oracle)
    print(f"{len(texts)} strings, {sum(map(len, texts))} characters")
    print(f"{'':>22}{'failed':>9}{'opaque':>9}{'median ms':>11}{'mean ms':>10}{'total s':>9}")
    for name, make in PARSERS.items():
        try:
            parse = make()
        except ImportError:
            print(f"{name:>22}  not installed")
            continue
        verdicts, times = [], []
        for text in texts:
            began = time.perf_counter()
            verdicts.append(parse(text))
            times.append(time.perf_counter() - began)
        failed = 100 * verdicts.count("failed") / len(texts)
        opaque = 100 * verdicts.count("opaque") / len(texts)
        median, mean = 1000 * statistics.median(times), 1000 * statistics.fmean(times)
        shares = f"{failed:>8.1f}%{opaque:>8.1f}%"
        print(f"{name:>22}{shares}{median:>11.3f}{mean:>10.3f}{sum(times):>9.2f}")
    for module in ("flake8_migrations.sql", "sqlglot", "pglast", "sqlparse"):
        try:
            print(f"import {module}: {import_time(module):.0f} ms")
        except subprocess.CalledProcessError:
            print(f"import {module}: not installed")


if __name__ == "__main__":
    main()
