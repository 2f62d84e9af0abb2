"""What SQLAlchemy does with a label of an enum that it does not know: docs/rules/MIG217.md."""

from __future__ import annotations

import pytest
import sqlalchemy as sa
from sqlalchemy import URL


def test_a_row_with_an_unknown_label_fails_the_whole_result(server: URL) -> None:
    state = sa.Enum("new", "done", name="label_state", create_type=False)
    tickets = sa.table("label_tickets", sa.column("id"), sa.column("state", state))
    engine = sa.create_engine(server)
    with engine.connect() as connection, connection.begin() as transaction:
        connection.execute(sa.text("CREATE TYPE label_state AS ENUM ('new', 'done', 'closed')"))
        connection.execute(sa.text("CREATE TABLE label_tickets (id int, state label_state)"))
        connection.execute(sa.text("INSERT INTO label_tickets VALUES (1, 'new'), (2, 'closed')"))
        with pytest.raises(LookupError, match="'closed' is not among the defined enum values"):
            connection.execute(sa.select(tickets)).all()
        transaction.rollback()
    engine.dispose()
