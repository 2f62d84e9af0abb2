# MIG201: a new table moves into the schema, and another table of that name does not
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("notes", sa.Column("id", sa.Integer), schema="staging")
    op.execute("ALTER TABLE staging.notes SET SCHEMA shop")
    op.drop_column("notes", "id", schema="shop")
    op.drop_column("notes", "id", schema="blog")  # MIG002: 5


def downgrade():
    raise NotImplementedError
