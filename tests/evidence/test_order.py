"""The order that the graph command gives, held against a real PostgreSQL: up, and down again."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from sqlalchemy import URL, create_engine
from sqlalchemy.pool import NullPool

from flake8_migrations.graph.ordering import order_tables
from flake8_migrations.replay.histories import replay
from tests.histories import write

STATEMENTS = {
    "z_users": "CREATE TABLE z_users (id int PRIMARY KEY, name text, boss int)",
    "y_orders": "CREATE TABLE y_orders (id int PRIMARY KEY, user_id int REFERENCES z_users)",
    "y_events": "CREATE TABLE y_events (id int, at int NOT NULL) PARTITION BY RANGE (at)",
    "b_part": "CREATE TABLE b_part PARTITION OF y_events FOR VALUES FROM (0) TO (9)"
    " PARTITION BY RANGE (at)",
    "a_part": "CREATE TABLE a_part PARTITION OF b_part FOR VALUES FROM (0) TO (5)",
    "c_staff": "CREATE TABLE c_staff (pay int) INHERITS (z_users)",
    "d_copy": "CREATE TABLE d_copy (LIKE y_orders INCLUDING ALL, note text)",
    "x_named": "CREATE VIEW x_named AS SELECT id, name FROM z_users WHERE name IS NOT NULL",
    "f_totals": "CREATE MATERIALIZED VIEW f_totals AS WITH o AS (SELECT * FROM y_orders)"
    " SELECT n.name, (SELECT count(*) FROM a_part) AS events FROM o JOIN x_named n"
    " ON n.id IS NOT DISTINCT FROM o.user_id, LATERAL (SELECT 1 FROM d_copy) AS c",
    "e_tree": "CREATE RECURSIVE VIEW e_tree (id) AS SELECT id FROM c_staff"
    " UNION ALL SELECT u.id FROM z_users u JOIN e_tree ON u.boss = e_tree.id",
    "a_above": "CREATE VIEW a_above AS SELECT * FROM e_tree WHERE id IN"
    " (SELECT events FROM f_totals) UNION SELECT extract(day FROM now())::int",
}
WORDS = {"view": "VIEW", "materialized view": "MATERIALIZED VIEW"}


@pytest.mark.parametrize("seed", range(3))
def test_everything_can_be_created_and_dropped(server: URL, tmp_path: Path, seed: int) -> None:
    shuffled = [*STATEMENTS.values()]
    random.Random(seed).shuffle(shuffled)
    # what the replay reads last must not matter: each statement is a revision of its own
    for index, statement in enumerate(shuffled):
        parent = f"r{index - 1:02}" if index else None
        write(tmp_path, f"r{index:02}", parent, f'op.execute("""{statement}""")')
    schema = replay(str(tmp_path))
    assert {table.name.name for table in schema.tables} == STATEMENTS.keys()
    kinds = {table.name: table.kind for table in schema.tables}
    order = order_tables(schema)
    assert order.cycles == ()
    engine = create_engine(server, isolation_level="AUTOCOMMIT", poolclass=NullPool)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE SCHEMA in_order")
        connection.exec_driver_sql("SET search_path = in_order")
        for name in order.create:
            connection.exec_driver_sql(STATEMENTS[name.name])
        for name in order.drop:
            connection.exec_driver_sql(f"DROP {WORDS.get(kinds[name], 'TABLE')} {name.name}")
        connection.exec_driver_sql("DROP SCHEMA in_order")
