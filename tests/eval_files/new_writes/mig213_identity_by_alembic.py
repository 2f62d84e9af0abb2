# MIG213: GENERATED ALWAYS by Alembic's own call; a column that the run has added had no value before
# options: --extend-select=MIG213 --extend-ignore=MIG0,MIG1,MIG3,MIG4,MIG5,MIG205
import sqlalchemy as sa
from alembic import op

revision = "213e00000902"
down_revision = None


def upgrade():
    op.alter_column("boats", "id", server_default=sa.Identity(always=True))  # MIG213: 5 boats.id GENERATED ALWAYS
    op.alter_column("boats", "n", server_default=sa.Identity())
    op.add_column("boats", sa.Column("m", sa.Integer(), nullable=False))
    op.alter_column("boats", "m", server_default=sa.Identity(always=True))


def downgrade():
    pass
