"""The rule pages as data: their blocks of code, and the comments that say what is shown of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

RULES = Path(__file__).parent.parent / "docs" / "rules"

_ENV = """\
import sqlalchemy as sa
from alembic import context

config = context.config
if context.is_offline_mode():
    context.configure(dialect_name=config.attributes["dialect"], literal_binds=True{keywords})
else:
    context.configure(
        connection=config.attributes["connection"],
        on_version_apply=config.attributes["on_version_apply"]{keywords},
    )
with context.begin_transaction():
    context.run_migrations()
"""


class Block(NamedTuple):
    """One migration of a page."""

    text: str
    number: int
    """Its place under its heading, from 1."""
    revision: str | None
    parents: frozenset[str]

    def header(self, pattern: str) -> list[str]:
        """What the leading comments say in a form such as ``# file: NAME``."""
        leading = re.match(r"(?:#.*\n)*", self.text)
        assert leading
        return re.findall(rf"^# {pattern}$", leading[0], re.MULTILINE)

    @property
    def is_contract(self) -> bool:
        """Whether it is the last step, where no process of the old release runs any more."""
        return bool(self.header("contract(?:[:,. ].*)?"))

    @property
    def dialects(self) -> frozenset[str]:
        """The only databases that it is meant for; empty where it is meant for all."""
        return frozenset(one for line in self.header("dialects: (.+)") for one in line.split(", "))

    @property
    def file_name(self) -> str:
        return next(iter(self.header(r"file: (\S+)")), f"202601{self.number:02}_120000_example.py")


Chain = tuple[Block, ...]
"""Blocks that lie in one folder: the steps of one procedure, in order."""


class Page(NamedTuple):
    """One page of a rule."""

    code: str
    text: str
    options: list[str]
    preconditions: dict[str, str]
    """SQL by dialect."""
    claims: list[str]
    """The lines of its evidence."""
    bad: list[Chain]
    good: list[Chain]
    meanwhile: str = ""
    """SQL: what the new release does between the upgrade and the downgrade."""


@cache
def page(code: str) -> Page:
    return parsed(code, (RULES / f"{code}.md").read_text(encoding="utf-8"))


def parsed(code: str, text: str) -> Page:
    comments = re.findall(r"^<!-- ?(\w+)(.*?)-->$", text, re.DOTALL | re.MULTILINE)
    preconditions = {}
    for word, body in comments:
        if word == "precondition":
            dialect, _, sql = body.partition("\n")
            preconditions[dialect.strip() or "postgresql"] = sql
    claims = [body for word, body in comments if word == "evidence"]
    return Page(
        code,
        text,
        [option for word, body in comments if word == "options" for option in body.split()],
        preconditions,
        [line.strip() for body in claims for line in body.splitlines() if line.strip()],
        chains(blocks(text, "Bad")),
        chains(blocks(text, "Good")),
        "".join(body for word, body in comments if word == "meanwhile"),
    )


def blocks(text: str, heading: str) -> list[Block]:
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    codes = re.findall(r"^```python\n(.*?)^```", section, re.DOTALL | re.MULTILINE)
    return [_block(code, number) for number, code in enumerate(codes, 1)]


def _block(text: str, number: int) -> Block:
    assigned: dict[str, object] = {}
    for statement in _statements(text):
        match statement:
            case (
                ast.Assign(targets=[ast.Name(name)], value=ast.expr() as value)
                | ast.AnnAssign(target=ast.Name(name), value=ast.expr() as value)
            ) if name in ("revision", "down_revision"):
                assigned[name] = ast.literal_eval(value)
    revision, down = assigned.get("revision"), assigned.get("down_revision")
    parents = (down,) if isinstance(down, str) else down if isinstance(down, tuple | list) else ()
    return Block(
        text,
        number,
        revision if isinstance(revision, str) else None,
        frozenset(map(str, parents)),
    )


def _statements(text: str) -> list[ast.stmt]:
    try:
        return ast.parse(text).body
    except SyntaxError:  # whoever lints or runs the block tells
        return []


def chains(found: Iterable[Block]) -> list[Chain]:
    """The blocks by folder: with their ancestors, and with those of the same ``# folder: NAME``."""
    result: list[Chain] = []
    for block in found:
        joined = [
            chain
            for chain in result
            if any(
                other.revision in block.parents
                or (folder := other.header("folder: (.+)"))
                and folder == block.header("folder: (.+)")
                for other in chain
            )
        ]
        result = [chain for chain in result if chain not in joined]
        result.append((*(one for chain in joined for one in chain), block))
    return result


def write(chain: Chain, project: Path) -> list[Path]:
    """A project of Alembic with the blocks as its history; the paths of the blocks."""
    versions = project / "migrations" / "versions"
    versions.mkdir(parents=True, exist_ok=True)
    settings = [setting for block in chain for setting in block.header(r"env: (\w+ ?=.+)")]
    keywords = "".join(f", {setting}" for setting in settings)
    (versions.parent / "env.py").write_text(_ENV.format(keywords=keywords), encoding="utf-8")
    paths = [versions / block.file_name for block in chain]
    for block, path in zip(chain, paths, strict=True):
        path.write_text(block.text, encoding="utf-8")
    return paths


def codes(folder: Path = RULES) -> Sequence[str]:
    return sorted(path.stem for path in folder.glob("MIG*.md"))
