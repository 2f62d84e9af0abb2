# MIG308: neither of two databases has the key when the table goes
# options: --migrations-dialect=postgresql,sqlite
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("rooms", sa.Column("id", sa.Integer, primary_key=True))
    op.create_table("beds", sa.Column("r", sa.Integer))
    if op.get_bind().dialect.name != "postgresql":
        with op.batch_alter_table("beds") as batch_op:
            batch_op.create_foreign_key("fk_room", "rooms", ["r"], ["id"])


def downgrade():
    op.drop_table("rooms")
    op.drop_table("beds")
