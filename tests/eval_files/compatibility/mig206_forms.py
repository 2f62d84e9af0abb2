# MIG206: op, batch, SQL of several databases; a fill of another column, table or time does not count
# options: --extend-select=MIG206
import sqlalchemy as sa
from alembic import op

revision = "58c0f1d9a7e3"
down_revision = "7a2d9c0f4e6b"


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.Text(), nullable=False)  # MIG206: 5 UPDATE boats SET name = … WHERE name IS NULL first
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("crew", nullable=False, server_default="0")  # MIG206: 9 boats.crew
    op.execute("UPDATE boats SET title = 'x' WHERE flag IS NULL")
    op.execute("UPDATE owners SET flag = 'x' WHERE flag IS NULL")
    op.execute("DELETE FROM boats WHERE title IS NULL")
    op.execute("ALTER TABLE port.boats ALTER COLUMN flag SET NOT NULL")  # MIG206: 5 port.boats.flag
    op.execute("UPDATE boats SET flag = 'x' WHERE flag IS NULL")
    op.execute("ALTER TABLE boats MODIFY keel int NOT NULL")  # MIG206: 5 boats.keel
    op.execute("ALTER TABLE boats ALTER COLUMN mast int NOT NULL")  # MIG206: 5 boats.mast
    op.execute("ALTER TABLE boats ADD CONSTRAINT c CHECK (rig IS NOT NULL) NOT VALID")
    op.alter_column("boats", "rig", nullable=False)  # MIG206: 5 boats.rig


def downgrade():
    op.alter_column("boats", "name", nullable=True)
