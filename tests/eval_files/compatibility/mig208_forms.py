# MIG208: op, batch, SQL
# options: --extend-select=MIG208
from alembic import op

revision = "7f3c0b9e6d1a"
down_revision = "ea07d5f8c3b2"


def upgrade():
    op.alter_column("boats", "name", nullable=True)  # MIG208: 5 lets boats.name be NULL
    op.alter_column("boats", "keel", nullable=True, existing_nullable=False)  # MIG208: 5 boats.keel
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("crew", nullable=True)  # MIG208: 9 boats.crew
    op.execute("ALTER TABLE port.boats ALTER flag DROP NOT NULL")  # MIG208: 5 port.boats.flag
    op.execute("ALTER TABLE boats MODIFY rig varchar(20) NULL")  # MIG208: 5 boats.rig


def downgrade():
    op.alter_column("boats", "name", nullable=False)
