# each turn of a loop creates a table, uses it and drops it
import sqlalchemy as sa
from alembic import op

revision = "da411bd21dad"
down_revision = "3a0cda990c41"


def upgrade():
    for name in ("wasps", "ants"):
        op.create_table(f"{name}_ids", sa.Column("id", sa.Integer(), primary_key=True))
        op.execute(f"INSERT INTO {name}_ids SELECT id FROM {name} WHERE winged")
        op.execute(f"DELETE FROM {name} WHERE id IN (SELECT id FROM {name}_ids)")
        op.execute(f"DELETE FROM {name}_ids")
        op.drop_table(f"{name}_ids")


def downgrade():
    pass
