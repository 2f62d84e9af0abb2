# MIG002: a dict whose keys come from rows holds something, under whatever names
from collections import OrderedDict

import sqlalchemy as sa
from alembic import op

revision = "dr01"
down_revision = None


def note(found, row):
    found[row.id] = row.name


def upgrade():
    rows = op.get_bind().execute(sa.text("SELECT id, name FROM boats")).fetchall()
    by_id = {}
    for row in rows:
        by_id[row.id] = row.name
    for key, value in by_id.items():
        op.drop_column("boats", "a")  # MIG002: 9 boats.a
    for key in by_id:
        op.drop_column("boats", "b")  # MIG002: 9 boats.b
    for number, key in enumerate(sorted(by_id)):
        op.drop_column("boats", "c")  # MIG002: 9 boats.c
    grouped = {}
    for row in rows:
        grouped.setdefault(row.name, []).append(row.id)
    for name, ids in grouped.items():
        for one in ids:
            op.drop_column("boats", "d")  # MIG002: 13 boats.d
    pairs = {}
    for row in rows:
        pairs[row.id, row.name] = True
    for (number, name), _ in pairs.items():
        op.drop_column("boats", "e")  # MIG002: 9 boats.e
    noted = OrderedDict()
    for row in rows:
        note(noted, row)
    for key in noted:
        op.drop_column("boats", "f")  # MIG002: 9 boats.f
    given = {}
    given.update(op.get_context().opts)
    for key in {**given}:
        op.drop_column("boats", "g")  # MIG002: 9 boats.g
    named = {}
    named.update(h=1)
    for column in named:
        op.drop_column("boats", column)  # MIG002: 9 boats.h
    known = {"i": False}
    for row in rows:
        known[row.name] = True
    if known["i"] or known.get("j"):
        op.drop_column("boats", "i")  # MIG002: 9 boats.i
    for key in set(by_id) & {"x", "y"}:
        op.drop_column("boats", "k")  # MIG002: 9 boats.k
    for key in {}:
        op.drop_column("boats", "none")
    for key in {"l", "m"} & {"n"}:
        op.drop_column("boats", key)
    if {"o": False}["o"] or {"o": False}.get("p"):
        op.drop_column("boats", "none")


def downgrade():
    pass
