# MIG120: rows that are written one by one share the transaction: one finding says both
# options: --extend-select=MIG120,MIG129 --extend-ignore=MIG118,MIG121
import sqlalchemy as sa
from alembic import op

revision = "1e0c1290"
down_revision = "1d0c1290"


def upgrade():
    op.add_column("stalls", sa.Column("slug", sa.Text()))
    connection = op.get_bind()
    for row in connection.execute(sa.text("SELECT id, name FROM stalls")):
        connection.execute(sa.text("UPDATE stalls SET slug = :slug WHERE id = :id"), {"slug": row.name.lower(), "id": row.id})  # MIG120: 9 each by one statement for all its rows
    op.execute("UPDATE stalls SET slug = 'none' WHERE slug IS NULL")  # MIG120: 5 in batches that commit


def downgrade():
    op.drop_column("stalls", "slug")
