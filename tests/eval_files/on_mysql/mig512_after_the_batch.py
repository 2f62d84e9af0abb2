# MIG512: what a batch does is copied only if it is the same batch that copies the table
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3 --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "512e00000901"
down_revision = None


def upgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.drop_constraint("ck_a")  # MIG512: 9 ck_a
    with op.batch_alter_table("piers", recreate="always") as batch_op:
        batch_op.drop_constraint("ck_b")
    with op.batch_alter_table("quays") as batch_op:
        batch_op.drop_constraint("ck_c")  # MIG512: 9 ck_c
    op.drop_column("quays", "n")
    with op.batch_alter_table("rooms", recreate="always") as batch_op:
        batch_op.drop_column("n")


def downgrade():
    pass
