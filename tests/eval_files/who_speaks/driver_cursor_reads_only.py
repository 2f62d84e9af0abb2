# a driver cursor that reads, and writes with a WHERE
from alembic import op

revision = "f59adeca149c"
down_revision = "adae6f2f1449"


def upgrade():
    bind = op.get_bind()
    bind.exec_driver_sql("ANALYZE visits")
    cursor = bind.connection.cursor()
    cursor.execute("SELECT id FROM visits WHERE day < %s", ("2001-01-01",))
    for (visit,) in cursor.fetchall():
        cursor.execute("DELETE FROM visits WHERE id = %s", (visit,))


def downgrade():
    pass
