"""What a message may hold: any name, and nothing that breaks its readers."""

from __future__ import annotations

import re

import pytest

from tests.linting import lint

HEADER = "from alembic import op\nimport sqlalchemy as sa\nrevision = 'b'\ndown_revision = 'a'\n"


def message(body: str) -> str:
    (found,) = lint(f"{HEADER}def upgrade():\n    {body}\n")
    return found.message


@pytest.mark.parametrize(
    "name",
    ["a\nb:3:4: E1 x", "x:1:2: MIG001 y", "a\x1b[31mb", "a\x00b", "{0}", "%s", "x" * 5000, "é表 "],
)
def test_odd_names(name: str) -> None:
    text = message(f"op.drop_table({name!r})")
    assert text.startswith("drops table ")
    assert text.isprintable()
    assert not re.search(r":\d", text)
    assert len(text) < 250


def test_names_are_the_users_own() -> None:
    assert message("op.drop_table('{0}')").startswith("drops table {0}: ")
    assert message("op.drop_table('é表', schema='Größe')").startswith("drops table Größe.é表: ")


def test_many_names_are_counted() -> None:
    text = message("[op.drop_table(f't{i}') for i in range(12)]")
    assert text.startswith("drops table t0, t1, t2, t3, t4 and 7 more: ")


def test_many_labels_are_counted() -> None:
    old = ", ".join(repr(f"label{i}") for i in range(500))
    text = message(
        f"op.alter_column('t', 'c', existing_type=sa.Enum({old}, name='e'),"
        " type_=sa.Enum('label0', name='e'))"
    )
    assert "from enum('label0', 'label1', 'label2', 'label3', 'label4' and 495 more)" in text
    assert len(text) < 400
