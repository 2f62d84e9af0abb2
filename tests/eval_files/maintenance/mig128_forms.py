# MIG128: two scans or two rewrites of one table that one ALTER TABLE would do at once
# options: --extend-select=MIG128
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00054"
down_revision = "6e2da1b00053"


def upgrade():
    op.alter_column("inns", "a", nullable=False)  # MIG206: 5 inns.a
    op.add_column("inns", sa.Column("x", sa.Integer()))
    op.alter_column("inns", "b", nullable=False)  # MIG128: 5 inns again: reads and writes wait while every row is read once more, MIG206: 5 inns.b
    op.alter_column("inns", "c", nullable=False)  # MIG206: 5 inns.c
    op.execute("ALTER TABLE bars ALTER COLUMN d SET NOT NULL")  # MIG206: 5 bars.d
    op.execute("ALTER TABLE bars ADD CONSTRAINT ck CHECK (e > 0)")  # MIG128: 5 bars
    for column in ("e", "f"):
        op.alter_column("pubs", column, existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG128: 9 pubs again: reads and writes wait while the whole table is rewritten once more
    with op.batch_alter_table("huts") as batch_op:
        batch_op.create_check_constraint("ck_a", "a > 0")
        batch_op.alter_column("b", nullable=False)  # MIG128: 9 huts, MIG206: 9 huts.b
    op.add_column("camps", sa.Column("number", sa.Integer(), sa.Identity()))
    op.drop_column("camps", "x")  # MIG002: 5 camps.x
    op.add_column("camps", sa.Column("double", sa.Integer(), sa.Computed("a * 2", persisted=True)))  # MIG128: 5 rewritten once more
    op.add_column("tents", sa.Column("a", sa.Uuid(), server_default=sa.func.gen_random_uuid()))
    op.alter_column("tents", "b", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG128: 5 tents
    with op.get_context().autocommit_block():
        op.add_column("docks", sa.Column("a", sa.Integer()))
        op.add_column("docks", sa.Column("b", sa.Integer()))  # MIG128: 9 docks again: no transaction holds its lock in between


def downgrade():
    pass
