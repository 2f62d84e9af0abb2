# nested batches: each method belongs to the batch it is called on
import sqlalchemy as sa
from alembic import op

revision = "1f7d305213e9"
down_revision = "93715a3d62ab"


def upgrade():
    with op.batch_alter_table("fields") as outer:
        outer.add_column(sa.Column("barn_name", sa.String(60)))
        with op.batch_alter_table("barns") as inner:
            inner.drop_column("field_id")  # MIG002: 13 barns.field_id
            outer.drop_column("barn_id")  # MIG002: 13 fields.barn_id


def downgrade():
    op.add_column("barns", sa.Column("field_id", sa.BigInteger()))
    op.add_column("fields", sa.Column("barn_id", sa.BigInteger()))
    op.drop_column("fields", "barn_name")
