"""Nothing around a migration is looked for unless a rule asks for it."""

from __future__ import annotations

import pytest

from flake8_migrations.checking.results import Around
from tests.linting import lint

HEADER = "revision = 'b2'\ndown_revision = 'a1'\n"
FUNCTION = "from alembic import op\nimport sqlalchemy as sa\ndef upgrade():\n    "
COLUMN = f"{FUNCTION}op.add_column('users', sa.Column('name', sa.Text()))\n"
ALL = ["--extend-select=MIG0,MIG1,MIG2,MIG3,MIG4,MIG5"]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is asked for, in the order in which it is."""
    found: list[str] = []

    def noted(name: str) -> property:
        answer = vars(Around)[name].func

        def ask(self: Around) -> object:
            found.append(name)
            return answer(self)

        return property(ask)

    for name in ("chain", "environment", "convention"):
        monkeypatch.setattr(Around, name, noted(name))
    return found


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        (f"{FUNCTION}pass\n", ALL, set()),
        (f"{HEADER}{FUNCTION}pass\n", [], {"chain"}),
        (f"{FUNCTION}op.drop_constraint(None, 'users')\n", ["--migrations-dialect=mysql"],
         {"convention"}),
        (f"{FUNCTION}op.execute('COMMIT')\n", ["--migrations-dialect=mysql"], {"environment"}),
        (COLUMN, ["--migrations-dialect=mysql"], set()),
    ],
)  # fmt: skip
def test_what_is_asked(text: str, options: list[str], expected: set[str], asked: list[str]) -> None:
    lint(text, options=options)
    assert set(asked) == expected
