"""Random migrations: mutated trees, random expressions, random SQL with holes."""

from __future__ import annotations

import ast
import copy
import random
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path

from flake8_migrations.config import Config
from flake8_migrations.plugin import MigrationsPlugin

EVAL_FILES = Path(__file__).parent / "eval_files"
EVERYTHING = Config(
    paths=("*.py",),
    dialects=frozenset({"postgresql", "mysql", "sqlite"}),
    downgrade="all",
    opt_in_prefixes=("MIG0", "MIG1", "MIG2", "MIG3", "MIG4", "MIG5"),
)

SQL_WORDS = """
DROP TABLE COLUMN INDEX CONSTRAINT VIEW TYPE SCHEMA IF EXISTS NOT CASCADE ALTER ADD RENAME TO
TRUNCATE DELETE FROM WHERE USING UPDATE SET INSERT INTO SELECT VALUES WITH AS CREATE UNIQUE OR
REPLACE FUNCTION TRIGGER BEGIN END THEN ELSE CASE WHEN LOOP DO EXECUTE format LANGUAGE plpgsql
CONCURRENTLY PARTITION OF ATTACH DETACH VALIDATE DEFAULT NULL true false 1 0 1=1 a b users t.c
"q" `q` [q] 'text' 'it''s' 'it\\'s' E'\\n' $$ $x$ $1 :name %s %(n)s ? ( ) , ; . :: = + - * / --
/* */ /*! # \n COMMENT ON IS MODIFY CHANGE FOREIGN KEY REFERENCES PRIMARY CHECK EXEC GO DELIMITER
// EXCEPTION RETURNING LIMIT TOP ONLY DECLARE IMMEDIATE @v #tmp é 表 \ufdd0 \x00
""".split(" ")

NAMES = ["op", "sa", "x", "t", "conn", "batch_op", "helper", "upgrade", "TABLES", "self", "print"]
ATTRIBUTES = """
drop_table drop_column execute get_bind batch_alter_table dialect name create_table f text join
format items append where delete query metadata drop_all tables c with_variant get_context
autocommit_block split add_column alter_column invoke begin __enter__ read_text parent
""".split()


def seeds() -> list[ast.Module]:
    """The trees of the eval files, but for those too deep to be copied by recursion."""
    sources = (path.read_text(encoding="utf-8") for path in sorted(EVAL_FILES.rglob("*.py")))
    return [ast.parse(source) for source in sources if source.count("elif") < 50]


def random_sql(rng: random.Random) -> str:
    words = (rng.choice(SQL_WORDS) for _ in range(rng.randrange(1, 40)))
    return rng.choice([" ", " ", ""]).join(words)


def random_expression(rng: random.Random, depth: int) -> str:
    """The source of an expression, as odd as the grammar allows."""
    if depth <= 0:
        return rng.choice(
            [rng.choice(NAMES), repr(random_sql(rng)), "None", "True", "-1", "10**9", "()", "[]",
             "{}", "...", "b'x'", "1.5", "__file__", "'%s %(a)d'", "'{} {a!r:>9}'"]
        )  # fmt: skip

    def inner() -> str:
        return random_expression(rng, depth - 1)

    return rng.choice(
        [
            lambda: f"{inner()}.{rng.choice(ATTRIBUTES)}",
            lambda: f"{inner()}({inner()}, {inner()})",
            lambda: f"{inner()}(*{inner()}, k={inner()}, **{inner()})",
            lambda: f"op.{rng.choice(ATTRIBUTES)}({inner()}, {inner()})",
            lambda: f"op.execute({inner()})",
            lambda: f"({inner()} + {inner()})",
            lambda: f"({inner()} % {inner()})",
            lambda: f"({inner()} / {inner()} * {inner()})",
            lambda: (
                f"f'DROP TABLE {{{rng.choice(NAMES)}}} {{({inner()}) !r:>3}}'".replace("\n", " ")
                if rng.random() < 0.2
                else inner()
            ),
            lambda: f"({inner()} if {inner()} else {inner()})",
            lambda: f"({inner()} and {inner()} or not {inner()})",
            lambda: f"({inner()} in {inner()} is {inner()} == {inner()})",
            lambda: f"[{inner()} for x in {inner()} if {inner()}]",
            lambda: f"{{{inner()}: {inner()} for x, *t in {inner()}}}",
            lambda: f"(lambda *a, x={inner()}: {inner()})",
            lambda: f"{inner()}[{inner()}]",
            lambda: f"{inner()}[{inner()}:{inner()}:{inner()}]",
            lambda: f"(y := {inner()})",
            lambda: f"[{inner()}, *{inner()}, {inner()}]",
            lambda: f"{{{inner()}: {inner()}, **{inner()}}}",
            lambda: f"getattr({inner()}, {inner()})({inner()})",
            lambda: f"super().{rng.choice(ATTRIBUTES)}({inner()})",
            lambda: f"type({inner()})({inner()}, x={inner()})",
        ]
    )()


def random_block(rng: random.Random, depth: int, indent: str) -> str:
    """The source of a few statements."""
    return "".join(random_statement(rng, depth, indent) for _ in range(rng.randrange(1, 4)))


def random_statement(rng: random.Random, depth: int, indent: str) -> str:
    def one() -> str:
        return random_expression(rng, rng.randrange(3))

    def block() -> str:
        return random_block(rng, depth - 1, indent + "    ")

    simple = [
        lambda: f"{indent}{one()}\n",
        lambda: f"{indent}{rng.choice(NAMES)} = {one()}\n",
        lambda: f"{indent}x, *t = {one()}\n",
        lambda: f"{indent}{rng.choice(NAMES)} += {one()}\n",
        lambda: f"{indent}x.y = {one()}\n",
        lambda: f"{indent}return {one()}\n",
        lambda: f"{indent}raise {one()}\n",
        lambda: f"{indent}global x, t\n",
        lambda: (
            f"{indent}from {rng.choice(['.', '..a', 'alembic', 'a.b'])}"
            f" import op as {rng.choice(NAMES)}\n"
        ),
        lambda: f"{indent}yield {one()}\n",
    ]
    nested = [
        lambda: f"{indent}if {one()}:\n{block()}{indent}else:\n{block()}",
        lambda: f"{indent}for {rng.choice(['x', 'x, t', '(x, *t)'])} in {one()}:\n{block()}",
        lambda: f"{indent}while {one()}:\n{block()}",
        lambda: f"{indent}with {one()} as batch_op, {one()}:\n{block()}",
        lambda: (
            f"{indent}try:\n{block()}{indent}except E as e:\n{block()}{indent}finally:\n{block()}"
        ),
        lambda: (
            f"{indent}@{rng.choice(NAMES)}\n"
            f"{indent}def {rng.choice(NAMES)}(op, *x, t={one()}, **k):\n{block()}"
        ),
        lambda: f"{indent}class {rng.choice(NAMES)}({one()}):\n{block()}",
        lambda: random_class(rng, depth, indent),
        lambda: (
            f"{indent}match {one()}:\n{indent}    case 'a' | 'b' if {one()}:\n"
            f"{random_block(rng, depth - 1, indent + '        ')}"
            f"{indent}    case x:\n{indent}        pass\n"
        ),
    ]
    return rng.choice(nested if depth > 0 and rng.random() < 0.5 else simple)()


BASES = "x t helper TABLES object Enum NamedTuple Generic[x] op.Operations ABC".split()
MADE = "staticmethod classmethod property cached_property dataclass contextmanager x.setter".split()
METHODS = """
__init__ __new__ __call__ __enter__ __exit__ __iter__ __getattr__ __getitem__ __str__ __get__
__setitem__ __post_init__ __init_subclass__ run execute x
""".split()


def random_class(rng: random.Random, depth: int, indent: str) -> str:
    """The source of a class, as the bases and methods of which Python knows are often combined."""

    def decorator(deeper: str) -> str:
        return f"{deeper}@{rng.choice(MADE)}\n" if rng.random() < 0.4 else ""

    inner = indent + "    "
    bases = ", ".join(rng.sample(BASES, rng.randrange(3)))
    source = f"{decorator(indent)}{indent}class {rng.choice(NAMES)}({bases}):\n{inner}x: t = 1\n"
    for _ in range(rng.randrange(1, 4)):
        before = rng.choice(
            ["super().x()", "self.x = t", "super().__init__(*x)", "return type(self)(x, t=x)",
             "yield self", "self.run()", "return cls(t)", "setattr(self, t, x)", "del self.x",
             "x = super(t, self)", "return self", "self.x += t", "return super().__new__(self)"]
        )  # fmt: skip
        source += (
            f"{decorator(inner)}{inner}def {rng.choice(METHODS)}(self, *x, t=op, **k):\n"
            f"{inner}    {before}\n{random_block(rng, depth - 1, inner + '    ')}"
        )
    made = rng.choice(
        ["x = x(t)", "with t(x) as x: x.run()", "for x in t(x): x()", "x(t).run(x)", "t[x].x = x",
         "x, t = t(x)", "t.x(x)", "op.drop_table(f'{x(t)}')", "getattr(t(x), t)()", "t = t.x"]
    )  # fmt: skip
    return f"{source}{indent}{made}\n"


def random_migration(rng: random.Random) -> ast.Module | None:
    """A migration of random statements; None where the random text is not valid Python."""
    source = (
        "from abc import ABC\nfrom enum import Enum\nfrom typing import NamedTuple, Generic\n"
        "from functools import cached_property\nfrom dataclasses import dataclass\n"
        "from alembic import op\nimport sqlalchemy as sa\nrevision = 'b'\ndown_revision = 'a'\n"
        f"{random_block(rng, 2, '')}def helper(*a, **k):\n{random_block(rng, 2, '    ')}"
        f"def upgrade():\n{random_block(rng, 3, '    ')}"
        f"def downgrade():\n{random_block(rng, 3, '    ')}"
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None


def mutated(tree: ast.Module, pool: Sequence[ast.expr], rng: random.Random) -> ast.Module:
    """A copy of the tree with some of its expressions and statements exchanged."""
    changed = copy.deepcopy(tree)
    nodes = list(ast.walk(changed))
    for _ in range(rng.randrange(1, 6)):
        parent = rng.choice(nodes)
        for field, value in ast.iter_fields(parent):
            if rng.random() > 0.5:
                continue
            if isinstance(parent, (ast.JoinedStr, ast.NamedExpr)):
                continue  # their parts cannot be exchanged freely
            if isinstance(value, ast.expr):
                setattr(parent, field, copy.deepcopy(rng.choice(pool)))
            elif isinstance(value, str):
                setattr(parent, field, rng.choice([*NAMES, *ATTRIBUTES, random_sql(rng)]))
            elif isinstance(value, list) and value and isinstance(value[0], ast.stmt):
                rng.shuffle(value)
                value.append(copy.deepcopy(rng.choice(value)))
            elif isinstance(parent, (ast.Call, ast.List, ast.Tuple, ast.BoolOp)) and field in (
                "args",
                "elts",
                "values",
            ):
                value.append(copy.deepcopy(rng.choice(pool)))
    return ast.fix_missing_locations(changed)


def migrations(rng: random.Random) -> Iterator[ast.Module]:
    """Random trees without end."""
    trees = seeds()
    pool = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.expr)]
    while True:
        if rng.random() < 0.5:
            yield mutated(rng.choice(trees), pool, rng)
        elif (tree := random_migration(rng)) is not None:
            yield tree


def internal_errors(tree: ast.Module, path: str = "versions/fuzz.py") -> list[str]:
    """The MIG000 findings of a tree; anything the plugin raises is raised."""
    with MigrationsPlugin.test_config(EVERYTHING):
        results = list(MigrationsPlugin(tree, path, ["\n"] * 10_000).run())
    for line, column, text, _ in results:
        assert line >= 1 and column >= 0 and "\n" not in text, (line, column, text)
    return [text for _, _, text, _ in results if text.startswith("MIG000")]
