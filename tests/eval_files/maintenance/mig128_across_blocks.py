# silent: what stands in an autocommit block and what stands before it are two statements
# options: --extend-select=MIG128 --extend-ignore=MIG206
from alembic import op

revision = "b7c2d40e1a03"
down_revision = None


def upgrade():
    op.alter_column("huts", "roof", nullable=False)
    with op.get_context().autocommit_block():
        op.alter_column("huts", "door", nullable=False)
    op.create_check_constraint("ck_beds", "huts", "beds > 0")


def downgrade():
    pass
