# MIG201: what comes back, or stands in, does so for another table or column, or too early
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op

revision = "0fb7d2a9c316"
down_revision = "6a1e0b7d42c9"


def upgrade():
    op.execute("CREATE VIEW boats_old AS SELECT id FROM boats")
    op.alter_column("boats", "name", new_column_name="title")  # MIG201: 5 boats.name
    op.add_column("quays", sa.Column("name", sa.Text()))
    op.add_column("boats", sa.Column("keel", sa.Text()))
    op.alter_column("boats", "mast", new_column_name="masts")  # MIG201: 5 boats.mast


def downgrade():
    op.alter_column("boats", "masts", new_column_name="mast")
