# one text, split at its semicolons and executed piece by piece
from alembic import op

revision = "cf968d53d595"
down_revision = "6c0e1ad637a1"

SCRIPT = """
DROP VIEW signal_overview;
DROP TABLE signal_history
"""


def upgrade():
    bind = op.get_bind()
    for statement in SCRIPT.split(";"):
        bind.exec_driver_sql(statement)  # MIG001: 9 signal_history, MIG012: 9 signal_overview


def downgrade():
    raise NotImplementedError("the history is gone")
