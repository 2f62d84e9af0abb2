# MIG129 is silent on SQLite, where a statement has no way to go
# options: --extend-select=MIG129 --migrations-dialect=sqlite,postgresql
import sqlalchemy as sa
from alembic import op

revision = "129e00000003"
down_revision = "129d00000003"


def upgrade():
    connection = op.get_bind()
    if connection.dialect.name == "sqlite":
        for row in connection.execute(sa.text("SELECT id FROM stalls")).fetchall():
            connection.execute(sa.text("UPDATE stalls SET note = '' WHERE id = :id"), {"id": row.id})
    else:
        for row in connection.execute(sa.text("SELECT id FROM halls")).fetchall():
            connection.execute(sa.text("UPDATE halls SET note = '' WHERE id = :id"), {"id": row.id})  # MIG129: 13 halls


def downgrade():
    pass
