# MIG324: dbo is the schema of what has none on SQL Server alone
# options: --migrations-dialect=mysql,postgresql
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("rooms", sa.Column("note", sa.Text))
    op.drop_column("rooms", "note")
    op.create_index("ix_rooms", "rooms", ["note"], schema="dbo")


def downgrade():
    raise NotImplementedError
