# both arms of an unknown `if` add; the downgrade undoes either
import sqlalchemy as sa
from alembic import op

revision = "19ad14dcb0e2"
down_revision = "f8fff0bf4d20"


def upgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE fish ADD COLUMN tags jsonb")
    else:
        op.create_table("fish_tags", sa.Column("id", sa.Integer(), primary_key=True))


def downgrade():
    if op.get_bind().dialect.name == "postgresql":
        op.drop_column("fish", "tags")
    else:
        op.drop_table("fish_tags")
