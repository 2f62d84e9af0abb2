# several batches in one `with`
import sqlalchemy as sa
from alembic import op

revision = "86f372b40ab9"
down_revision = "726a1aac13a1"


def upgrade():
    with op.batch_alter_table("fields") as fields, op.batch_alter_table("barns") as barns:
        fields.drop_column("acres")  # MIG002: 9 fields.acres
        barns.drop_column("roof")  # MIG002: 9 barns.roof


def downgrade():
    with op.batch_alter_table("fields") as fields, op.batch_alter_table("barns") as barns:
        fields.add_column(sa.Column("acres", sa.Integer()))
        barns.add_column(sa.Column("roof", sa.String(20)))
