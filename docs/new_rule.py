"""Writes all that a new code needs, to be filled in.

    python docs/new_rule.py MIG329 OrphanedSequence "leaves sequence {names}: …" \\
        --topic order --default off

Violation, judge and its row, page, eval files (one speaks, one is silent), changelog line and the
table of codes. As written they fit together, about one table as an example. What is to be filled
in is marked, and tests/test_complete.py fails as long as a marker is left.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import string
import subprocess
import sys
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from flake8_migrations.rules.table import RULES  # noqa: E402
from flake8_migrations.violations import VIOLATIONS  # noqa: E402

PACKAGE = ROOT / "flake8_migrations"
TOPICS = sorted({rule.judge.partition(".")[0] for rule in RULES})
FOLDERS = {"mysql": "on_mysql", "sqlite": "on_sqlite", "renames": "compatibility"}
"""Where eval files lie that are not in a folder of the topic's name."""


class Wanted(NamedTuple):
    """The new code, as the command line gives it."""

    code: str
    class_name: str
    message: str
    topic: str
    default: str
    severity: str

    @property
    def words(self) -> list[str]:
        return re.findall("[A-Z][a-z0-9]*", self.class_name)

    @property
    def name(self) -> str:
        return "-".join(self.words).lower()

    @property
    def judge(self) -> str:
        return "_".join(self.words).lower()

    @property
    def table(self) -> str:
        """What the rule finds as it is written at first."""
        return f"example_{self.code[3:]}"

    @property
    def opt_in(self) -> bool:
        return self.default == "off"


VIOLATION = """\
    Violation(
        code="{code}",
        name="{name}",
        severity="{severity}",
{opt_in}        message=(
{message}
        ),
    ),
"""

IMPORTS = """
from collections.abc import Iterator
from flake8_migrations.model.operations import CreateTable
from flake8_migrations.model.text import named
from flake8_migrations.rules.findings import Finding, Step
"""

JUDGE = '''

def {judge}(step: Step, action: CreateTable) -> Iterator[Finding]:
    """TODO What it finds, and what it spares."""
    if action.table.name == "{table}":  # TODO What makes the operation a hazard.
        yield step.finding("{code}", named(action.table){fields})
'''

ROW = """\
    # TODO Its operations, directions and databases.
    OfAction(("{code}",), "{topic}.{judge}", (CreateTable,)),
"""

MIGRATION = """{docstring}import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = {parent}


def upgrade():
    op.create_table("{table}", sa.Column("id", sa.BigInteger(), primary_key=True)){finding}


def downgrade():
    op.drop_table("{table}")
"""

EVAL_FILE = "# {code}: TODO {says}\n{options}{migration}"

PAGE = """\
# {code}: {name}

Severity: {severity} · {default}

<!-- finds TODO in a few words, for the table of codes -->
<!-- evidence
TODO a claim of docs/evidence.md for each thing that the page says of a database
-->

## Finds

TODO Which operations are found, in which direction and in which forms.

## Why it hurts

TODO Who notices, when, and what the database says or does.

## Bad

```python
{bad}```

## Good

TODO The safe way, as a whole migration.

```python
{good}```

## Silent when

- TODO What the rule spares, and why.

## Configuration

TODO The options that it obeys. `migrations-freeze` exempts a revision and everything before it. See [configuration](../configuration.md).

## Silencing one line

```python
op.create_table("{table}")  # noqa: {code}
```

The comment belongs on the first line of the call.
"""


def write_violation(wanted: Wanted) -> Path:
    """What is declared, below the last code with a smaller number."""
    path = PACKAGE / "violations" / "table.py"
    first, *others = textwrap.wrap(wanted.message, 82, break_long_words=False)
    lines = [first, *(f" {line}" for line in others)]
    row = VIOLATION.format(
        **wanted._asdict() | {"message": "\n".join(map(_quoted, lines))},
        name=wanted.name,
        opt_in="        opt_in=True,\n" if wanted.opt_in else "",
    )
    text = path.read_text(encoding="utf-8")
    last = max(
        node.end_lineno or 0
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and node.keywords
        if ast.literal_eval(node.keywords[0].value) < wanted.code
    )
    return _write_below(path, last, row)


def _write_below(path: Path, line: int, text: str) -> Path:
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join([*lines[:line], text, *lines[line:]]), encoding="utf-8")
    return path


def _quoted(line: str) -> str:
    return " " * 12 + json.dumps(line, ensure_ascii=False)


def write_judge(wanted: Wanted) -> Path:
    """The judge, at the end of its topic's module, and what it needs."""
    path = PACKAGE / "rules" / f"{wanted.topic}.py"
    fields = [name for _, name, _, _ in string.Formatter().parse(wanted.message) if name]
    others = "".join(f', {name}="TODO"' for name in dict.fromkeys(fields) if name != "names")
    judge = JUDGE.format(judge=wanted.judge, code=wanted.code, table=wanted.table, fields=others)
    text = path.read_text(encoding="utf-8") + judge
    future = "from __future__ import annotations\n"
    path.write_text(text.replace(future, future + IMPORTS, 1), encoding="utf-8")
    return path


def write_row(wanted: Wanted) -> Path:
    """The judge's row, below the last one of its topic."""
    path = PACKAGE / "rules" / "table.py"
    text = path.read_text(encoding="utf-8")
    last = max(
        node.end_lineno or 0
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Call) and f"'{wanted.topic}." in ast.unparse(node)
    )
    row = ROW.format(code=wanted.code, topic=wanted.topic, judge=wanted.judge)
    return _write_below(path, last, row)


def write_eval_files(wanted: Wanted) -> list[Path]:
    folder = ROOT / "tests" / "eval_files" / FOLDERS.get(wanted.topic, wanted.topic)
    folder.mkdir(exist_ok=True)
    options = f"# options: --extend-select={wanted.code}\n" if wanted.opt_in else ""
    paths = []
    for number, (kind, table, says) in enumerate(
        [
            ("forms", wanted.table, "what is found, in op, batch, Core and SQL form"),
            ("silent", "neighbour", "what the rule spares, although it looks alike"),
        ]
    ):
        migration = MIGRATION.format(
            docstring="",
            revision=f"{wanted.code[3:]}e{number:08}",
            parent=f'"{wanted.code[3:]}d{number:08}"',
            table=table,
            finding=f"  # {wanted.code}: 5 {table}" if kind == "forms" else "",
        )
        text = EVAL_FILE.format(code=wanted.code, says=says, options=options, migration=migration)
        paths.append(folder / f"{wanted.code.lower()}_{kind}.py")
        paths[-1].write_text(text, encoding="utf-8")
    return paths


def write_page(wanted: Wanted) -> Path:
    path = ROOT / "docs" / "rules" / f"{wanted.code}.md"
    blocks = {
        kind: MIGRATION.format(
            docstring=f'"""TODO what the {kind} migration does"""\n\n',
            revision=f"{wanted.code[3:]}{number:09}",
            parent=None,
            table=table,
            finding="",
        )
        for number, (kind, table) in enumerate([("bad", wanted.table), ("good", "neighbour")])
    }
    default = "opt-in" if wanted.opt_in else "on by default"
    text = PAGE.format(
        **wanted._asdict() | blocks | {"default": default}, name=wanted.name, table=wanted.table
    )
    path.write_text(text, encoding="utf-8")
    return path


def write_changelog_line(wanted: Wanted) -> Path:
    path = ROOT / "docs" / "changelog.md"
    opt_in = " (opt-in)" if wanted.opt_in else ""
    line = f"- {wanted.code} {wanted.name}{opt_in}: TODO what it finds, in a sentence.\n"
    released, heading, rest = path.read_text(encoding="utf-8").partition("\n## Unreleased\n")
    news, later, releases = rest.partition("\n## ")
    before, codes, after = news.partition("\n### Codes\n\n")
    news = f"{before}{codes or chr(10) + '### Codes' + chr(10) * 2}{line}{after}"
    path.write_text(f"{released}{heading}{news}{later}{releases}", encoding="utf-8")
    return path


def write(wanted: Wanted) -> list[Path]:
    """Writes everything; the files that are new or changed."""
    code = [write_violation(wanted), write_judge(wanted), write_row(wanted)]
    ruff = [sys.executable, "-m", "ruff"]
    subprocess.run([*ruff, "check", "-q", "--select=I,F811", "--fix", *code], cwd=ROOT)
    subprocess.run([*ruff, "format", "-q", *code], cwd=ROOT)
    pages = [write_page(wanted), write_changelog_line(wanted), ROOT / "docs" / "codes.md"]
    subprocess.run([sys.executable, ROOT / "docs" / "generate_codes.py"], cwd=ROOT, check=True)
    return [*code, *write_eval_files(wanted), *pages]


def problem(wanted: Wanted) -> str | None:
    """Why the code cannot be had."""
    text = (ROOT / "docs" / "changelog.md").read_text(encoding="utf-8")
    judges = (PACKAGE / "rules" / f"{wanted.topic}.py").read_text(encoding="utf-8")
    if not re.fullmatch(r"MIG[0-5]\d\d", wanted.code):
        return f"{wanted.code} is not a code: MIG and three digits, the first one from 0 to 5"
    if wanted.code in VIOLATIONS or wanted.code in text:
        return f"{wanted.code} is or was in use: a code is never given out twice"
    if not re.fullmatch("([A-Z][a-z0-9]+)+", wanted.class_name):
        return f"{wanted.class_name} is no name of a class, such as OrphanedSequence"
    if any(one.name == wanted.name for one in VIOLATIONS.values()):
        return f"another code is called {wanted.name}"
    if re.search(rf"^(def|class) {wanted.judge}\b", judges, re.MULTILINE):
        return f"flake8_migrations/rules/{wanted.topic}.py has a function {wanted.judge} already"
    if not re.fullmatch(r"[^A-Z\n][^\n]*[^.\n]", wanted.message) or "{names}" not in wanted.message:
        return (
            "a message is one line, begins with a small letter, ends without a period, and has"
            " {names} in it: 'drops table {names}: …'"
        )
    return None


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Writes all that a new code needs.")
    parser.add_argument("code", help="such as MIG329; CONTRIBUTING.md says which are free")
    parser.add_argument("class_name", metavar="NAME", help="the bad pattern: OrphanedSequence")
    parser.add_argument("message", help="what is wrong with {names}: what happens; what to do")
    parser.add_argument("--topic", required=True, choices=TOPICS, help="the module of both")
    parser.add_argument("--default", choices=("on", "off"), default="off", help="off is opt-in")
    parser.add_argument("--severity", choices=("critical", "error", "warning"), default="warning")
    wanted = Wanted(**vars(parser.parse_args(arguments)))
    if why_not := problem(wanted):
        parser.error(why_not)
    for path in write(wanted):
        print(f"wrote {path.relative_to(ROOT)}")
    print(
        "\nFill in what says TODO; these tell what is missing and what does not fit:\n"
        "    python -m pytest tests/test_complete.py\n"
        f"    python -m pytest tests -k {wanted.code}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
