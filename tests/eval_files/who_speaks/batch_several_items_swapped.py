# several batches in one `with`: the downgrade undoes each on its own table
import sqlalchemy as sa
from alembic import op

revision = "93715a3d62ab"
down_revision = "86f372b40ab9"


def upgrade():
    with op.batch_alter_table("fields") as f, op.batch_alter_table("barns") as b:
        f.add_column(sa.Column("hectares", sa.Integer()))
        b.add_column(sa.Column("roof_kind", sa.String(20)))


def downgrade():
    with op.batch_alter_table("barns") as f, op.batch_alter_table("fields") as b:
        f.drop_column("roof_kind")
        b.drop_column("hectares")
