"""What svg and html show: marks, comments, lines, colours, and where all of it lies."""

from __future__ import annotations

import sqlalchemy as sa

from flake8_migrations.graph.sources.metadata import Labelled, schema_of


def test_models_say_what_tables_are_for() -> None:
    metadata = sa.MetaData()
    sa.Table("orders", metadata, sa.Column("id", sa.Integer, comment="given"), comment="bought")
    sa.Table("plain", metadata, sa.Column("id", sa.Integer))
    orders, plain = schema_of([Labelled("metadata", metadata)]).tables
    assert (orders.comment, orders.columns[0].comment) == ("bought", "given")
    assert (plain.comment, plain.columns[0].comment) == (None, None)
