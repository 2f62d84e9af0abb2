"""Nothing makes the plugin raise or report MIG000: bounded versions of benchmarks/robustness.py."""

from __future__ import annotations

import ast
import itertools
import random
import sys
import sysconfig
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from string import Formatter
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flake8_migrations import rules, sql
from flake8_migrations.model.operations import DropTable
from flake8_migrations.reader import binding
from flake8_migrations.reader.frames import Frame
from flake8_migrations.reader.machine import Machine
from flake8_migrations.rules import destruction
from flake8_migrations.rules.findings import Finding, Step
from flake8_migrations.rules.table import OfAction
from flake8_migrations.violations import VIOLATIONS
from tests import fuzzing
from tests.linting import lint

LIBRARY = Path(sysconfig.get_path("stdlib"))


@pytest.mark.parametrize("seed", range(8))
def test_random_migrations(seed: int) -> None:
    for tree in itertools.islice(fuzzing.migrations(random.Random(seed)), 120):
        assert fuzzing.internal_errors(tree) == [], ast.unparse(tree)


@given(seed=st.integers(0, 2**32))
@settings(max_examples=60, deadline=None)
def test_random_sql_in_a_migration(seed: int) -> None:
    rng = random.Random(seed)
    text = fuzzing.random_sql(rng).replace("\ufdd0", "{x}")
    source = (
        "from alembic import op\nrevision = 'b'\ndown_revision = 'a'\n\n"
        f"def upgrade(x=None):\n    op.execute({text!r})\n    op.execute({text!r}.format(x=x))\n"
    )
    assert fuzzing.internal_errors(ast.parse(source)) == []


def test_the_standard_library_read_as_migrations() -> None:
    """A part of it; the whole is read by the benchmark."""
    files = sorted(LIBRARY.glob("*.py")) + sorted((LIBRARY / "test").glob("test_[fgs]*.py"))
    assert len(files) > 200
    for path in files:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            try:
                tree = ast.parse(path.read_bytes())
            except (SyntaxError, ValueError):
                continue
        assert fuzzing.internal_errors(tree, str(path)) == [], path


HEADER = "from alembic import op\nrevision = 'b'\ndown_revision = 'a'\n"


@pytest.mark.parametrize(
    "body",
    [
        "upgrade = upgrade\n",
        "def upgrade():\n    upgrade()\n",
        "def a():\n    b()\ndef b():\n    a()\nupgrade = a\n",
        "x = []\nx.append(x)\ndef upgrade():\n    for y in x:\n        op.drop_table(y)\n",
        "d = {}\nd['d'] = d\ndef upgrade():\n    op.drop_table(d)\n    op.execute('%s' % d)\n",
        "def upgrade():\n    s = 'x'\n" + "    s = s + s\n" * 64 + "    op.execute(s)\n",
        "def upgrade():\n    s = ['x']\n" + "    s = s + s\n" * 64 + "    op.drop_table(*s)\n",
        "def upgrade():\n    op.execute('{:>999999999999}'.format(1))\n",
        "def upgrade():\n    op.execute('%999999999999s' % 1)\n",
        "def upgrade():\n    op.execute('x' * 10**12)\n    range(10**18)\n",
        "def upgrade():\n    op.execute(" + " + ".join(["'a'"] * 800) + ")\n",
        "def upgrade():\n    op" + ".f('a')" * 300 + "\n",
        "def upgrade():\n" + "".join(f"{'    ' * i}    if c{i}:\n" for i in range(90))
        + "    " * 91 + "op.drop_table('t')\n",
        "def upgrade():\n    if a:\n        pass\n"
        + "".join(f"    elif a == {i}:\n        op.drop_table('t{i}')\n" for i in range(300)),
        "def upgrade():\n    match x:\n"
        + "".join(f"        case {i}:\n            op.drop_table('t{i}')\n" for i in range(300)),
        "def upgrade():\n    (lambda f: f(f))(lambda f: f(f))\n",
        "class C:\n    def __getattr__(self, n):\n        return self.n\n"
        "def upgrade():\n    C().x\n",
        "from .x import *\nfrom . import upgrade\nimport x.y.z\ndef downgrade(): x.y.z.w()\n",
        "revision = object()\ndown_revision = {1: 2}\n",
        "__file__ = None\ndef upgrade():\n    op.execute(open(__file__).read())\n",
    ],
    ids=lambda body: body[:40].replace("\n", " "),
)  # fmt: skip
def test_nasty_migrations(body: str) -> None:
    try:
        tree = ast.parse(HEADER + body)
    except (RecursionError, MemoryError):
        pytest.fail("the example itself is too deep")
    assert fuzzing.internal_errors(tree) == []


def put_first(monkeypatch: pytest.MonkeyPatch, code: str, judge: Callable[..., Any]) -> None:
    """Lets this function judge what drops a table, before all others."""
    monkeypatch.setattr(destruction, judge.__name__, judge, raising=False)
    rule = OfAction((code,), f"destruction.{judge.__name__}", (DropTable,))
    monkeypatch.setattr(rules, "RULES", (rule, *rules.RULES))
    monkeypatch.setattr(rules, "_of_action", rules._of_action.__wrapped__)
    monkeypatch.setattr(rules, "_asked", rules._asked.__wrapped__)


def test_a_topic_that_cannot_be_imported_costs_its_own_rules(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    drops = TWO_TABLES.replace("def down", "    op.execute('DROP VIEW v')\ndef down")
    assert told(drops) == ({(5, "MIG003"), (6, "MIG001"), (7, "MIG012"), (9, "MIG003")}, [])
    monkeypatch.setitem(sys.modules, "flake8_migrations.rules.dropped_objects", None)
    monkeypatch.setattr(rules, "_of_action", rules._of_action.__wrapped__)
    monkeypatch.setattr(rules, "_asked", rules._asked.__wrapped__)
    found, failed = told(drops)
    assert found == {(5, "MIG003"), (6, "MIG001"), (9, "MIG003")}
    assert len(failed) == 1 and "rule drop_object failed with ModuleNotFoundError" in failed[0]


def test_a_broken_rule_is_one_finding_and_silences_no_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(step: Step, action: object) -> list[Finding]:
        raise KeyError("some\nthing")

    put_first(monkeypatch, "MIG001", broken)
    found = lint(f"{HEADER}def upgrade():\n    op.drop_table('a')\n    op.drop_table('b')\n")
    assert [one[:3] for one in found] == [
        (1, 1, "MIG000"),
        (5, 5, "MIG001"),
        (6, 5, "MIG001"),
    ]
    assert "rule broken failed with KeyError" in found[0].message


TWO_TABLES = (
    f"{HEADER}def upgrade():\n    op.execute('TRUNCATE a')\n    op.drop_table('b')\n"
    "def downgrade():\n    op.execute('TRUNCATE c')\n"
)
"""Lines 5, 6 and 8."""


def told(source: str = TWO_TABLES) -> tuple[set[tuple[int, str]], list[str]]:
    """What is found, and what is said to have failed."""
    found = lint(source)
    failed = [one.message for one in found if one.code == "MIG000"]
    return {(one.line, one.code) for one in found if one.code != "MIG000"}, failed


ALL = {(5, "MIG003"), (6, "MIG001"), (8, "MIG003")}


def test_what_a_rule_found_before_it_failed_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(step: Step, action: object) -> Iterator[Finding]:
        yield step.finding("MIG003", "x")
        raise KeyError("middle")

    before, _ = told()
    put_first(monkeypatch, "MIG003", broken)
    found, failed = told()
    assert found == before | {(6, "MIG003")}
    assert len(failed) == 1 and "rule broken failed with KeyError" in failed[0]


def test_a_message_with_a_wrong_field_costs_its_findings(monkeypatch: pytest.MonkeyPatch) -> None:
    before, _ = told()
    wrong = VIOLATIONS["MIG003"].message.replace("{names}", "{nmaes}")
    monkeypatch.setitem(VIOLATIONS, "MIG003", VIOLATIONS["MIG003"]._replace(message=wrong))
    found, failed = told()
    assert found == {one for one in before if one[1] != "MIG003"}
    assert len(failed) == 1 and "the message of MIG003 failed with KeyError 'nmaes'" in failed[0]


def test_sql_that_fails_costs_its_statement(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(text: str) -> tuple[sql.Statement, ...]:
        if text.endswith(" a"):
            raise ValueError("no reader")
        return recognise(text)

    recognise = sql.recognise
    before, _ = told()
    monkeypatch.setattr(sql, "recognise", broken)
    found, failed = told()
    assert found >= before - {(5, "MIG003")} and (5, "MIG003") not in found
    assert len(failed) == 1 and "the reader of SQL failed with ValueError" in failed[0]


def test_a_reader_that_fails_in_one_function_reads_the_other(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(run: Machine, target: ast.expr, value: object, frame: Frame) -> None:
        if isinstance(target, ast.Name) and target.id == "x":
            raise RecursionError("too deep")
        binding.bind(run, target, value, frame)

    monkeypatch.setattr("flake8_migrations.reader.statements.bind", broken)
    found, failed = told(TWO_TABLES.replace("op.drop_table('b')", "x = op.drop_table('b')"))
    assert (5, "MIG003") in found and (8, "MIG003") in found
    assert len(failed) == 1 and "the reader of upgrade() failed with RecursionError" in failed[0]


@pytest.mark.parametrize(
    ("name", "part"),
    [("checking.results.header_of", "the reader of the header"), ("rules.merged", "merging")],
)
def test_what_fails_beside_the_rules_silences_none(
    monkeypatch: pytest.MonkeyPatch, name: str, part: str
) -> None:
    def broken(*arguments: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(f"flake8_migrations.{name}", broken)
    found, failed = told()
    assert found >= ALL
    assert len(failed) == 1 and f"{part} failed with ZeroDivisionError" in failed[0]


def made_with_fields() -> Iterator[tuple[str, set[str]]]:
    """The codes that rules name where they make a finding, and the fields they give it there."""
    for path in sorted(Path(rules.__file__).parent.glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "finding":
                given = {keyword.arg for keyword in node.keywords}
                for argument in node.args:
                    value = getattr(argument, "value", None)
                    if value in VIOLATIONS and None not in given:
                        yield value, {str(name) for name in given}


def test_findings_are_made_with_the_fields_of_their_messages() -> None:
    made = list(made_with_fields())
    assert len(made) > 50
    for code, supplied in made:
        fields = {field for _, field, _, _ in Formatter().parse(VIOLATIONS[code].message) if field}
        assert fields <= supplied | {"names"}, code


def test_a_reader_that_cannot_be_imported_is_one_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "flake8_migrations.checking.results", None)
    found = lint(f"{HEADER}def upgrade():\n    op.drop_table('a')\n")
    assert [one[:3] for one in found] == [(1, 1, "MIG000")]
    assert "the reader failed with ModuleNotFoundError" in found[0].message


def test_a_broken_reader_is_one_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*arguments: object, **keywords: object) -> None:
        raise RecursionError("too deep")

    monkeypatch.setattr("flake8_migrations.checking.results.migration_of", broken)
    found = lint(f"{HEADER}def upgrade():\n    op.drop_table('a')\n")
    assert [one[:3] for one in found] == [(1, 1, "MIG000")]
    assert "the reader failed with RecursionError too deep" in found[0].message


def test_the_tree_is_left_as_it_was() -> None:
    for path in sorted(fuzzing.EVAL_FILES.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        before = ast.dump(tree, include_attributes=True)
        assert fuzzing.internal_errors(tree, str(path)) == [], "a message, among others"
        assert ast.dump(tree, include_attributes=True) == before


@pytest.mark.parametrize(
    "body",
    [
        "    x = 'ab'\n" + "    x = '{0}{0}{0}'.format(x)\n" * 60,
        "    x = 'ab'\n" + "    x = '%s%s' % (x, x)\n" * 60,
        "    x = 'ab'\n" + "    x = f'{x}{x}'\n" * 60,
        "    x = 'ab'\n" + "    x = x.replace('a', x)\n" * 60,
        "    x = 'ab'\n" + "    x = x.join([x, x])\n" * 60,
        "    d = ()\n    e = ()\n" + "    d = (d, d)\n    e = (e, e)\n" * 60 + "    x = d == e\n",
        "    d = {}\n" + "    d = {'a': d, 'b': d}\n" * 60 + "    x = d if d == d else ()\n",
    ],
)
def test_values_that_explode_are_given_up(body: str) -> None:
    source = f"{HEADER}def upgrade():\n{body}    op.execute(x)\n"
    assert fuzzing.internal_errors(ast.parse(source)) == []
