# MIG110 to MIG113 are silent on databases that they do not speak of
# options: --extend-select=MIG110,MIG111,MIG112,MIG113 --extend-ignore=MIG140 --migrations-dialect=sqlite,mssql
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00039"
down_revision = "6e2da1b00038"


def upgrade():
    with op.batch_alter_table("jars") as batch:
        batch.alter_column("a", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.add_column("jars", sa.Column("b", sa.Uuid(), server_default=sa.text("newid()")))
    op.add_column("jars", sa.Column("c", sa.Integer(), sa.Identity()))
    op.add_column("jars", sa.Column("d", sa.Integer(), sa.Computed("e * 2", persisted=True)))


def downgrade():
    pass
