# MIG129: only a code that is heard silences another one
# options: --extend-select=MIG129 --extend-ignore=MIG118,MIG120,MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1292"
down_revision = "1d0c1292"


def upgrade():
    op.add_column("stalls", sa.Column("slug", sa.Text()))
    connection = op.get_bind()
    for row in connection.execute(sa.text("SELECT id, name FROM stalls")):
        connection.execute(sa.text("UPDATE stalls SET slug = :slug WHERE id = :id"), {"slug": row.name.lower(), "id": row.id})  # MIG129: 9 updates stalls for each row of stalls


def downgrade():
    op.drop_column("stalls", "slug")
