# MIG110: the downgrade gives the old type back, so it is known
# options: --extend-select=MIG109,MIG110,MIG119,MIG210 --extend-ignore=MIG504
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00029"
down_revision = "6e2da1b00028"


def upgrade():
    op.alter_column("maps", "title", type_=sa.Text())
    op.alter_column("maps", "note", type_=sa.String(60))
    with op.batch_alter_table("maps") as batch_op:
        batch_op.alter_column("dataset_id", new_column_name="asset_id", type_=sa.Integer(), nullable=False)  # MIG201: 9 maps.dataset_id
        batch_op.alter_column("legend", new_column_name="key", type_=sa.JSON())  # MIG201: 9 maps.legend
    op.alter_column("maps", "scale", type_=sa.BigInteger())  # MIG110: 5 maps.scale from integer to bigint: reads and writes wait while the whole table
    op.alter_column("maps", "year", type_=sa.Text())  # MIG110: 5 maps.year to text: the old type is not known here


def downgrade():
    op.alter_column("maps", "title", type_=sa.String(200))
    op.alter_column("maps", "note", type_=sa.String(30))
    with op.batch_alter_table("maps") as batch_op:
        batch_op.alter_column("asset_id", new_column_name="dataset_id", type_=sa.Integer(), nullable=False)
        batch_op.alter_column("key", new_column_name="legend", type_=sa.JSON())
    op.alter_column("maps", "scale", type_=sa.Integer())
    if op.get_bind().dialect.name == "mssql":
        op.alter_column("maps", "year", type_=sa.String(4))
    else:
        op.alter_column("maps", "year", type_=sa.Integer())
