# no finding: nullable before, new, about to go, or only for a while
# options: --extend-select=MIG208
import sqlalchemy as sa
from alembic import op

revision = "2c9e7d0f4b86"
down_revision = "7f3c0b9e6d1a"


def upgrade():
    op.alter_column("boats", "name", type_=sa.Text(), nullable=True, existing_nullable=True)
    op.execute("ALTER TABLE boats MODIFY crew bigint NULL")
    op.create_table("piers", sa.Column("id", sa.Integer(), nullable=False))
    op.alter_column("piers", "id", nullable=True)
    op.add_column("boats", sa.Column("tons", sa.Integer(), nullable=False, server_default="0"))
    op.alter_column("boats", "tons", nullable=True)
    op.alter_column("boats", "keel", nullable=True)
    op.drop_column("boats", "keel")  # MIG002: 5 boats.keel
    op.alter_column("boats", "mast", nullable=True)
    op.execute("UPDATE boats SET mast = NULL WHERE mast = 'none'")
    op.alter_column("boats", "mast", nullable=False)


def downgrade():
    op.execute("ALTER TABLE boats MODIFY crew int NULL")
    op.alter_column("boats", "rig", nullable=True)
