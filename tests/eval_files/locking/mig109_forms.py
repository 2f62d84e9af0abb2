# MIG109: op, batch and SQL
# options: --extend-select=MIG109
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00017"
down_revision = "6e2da1b00016"


def upgrade():
    op.alter_column("kites", "colour", nullable=False)  # MIG109: 5 kites.colour NOT NULL, MIG206: 5 kites.colour
    op.alter_column("kites", "tail", existing_type=sa.Text(), existing_nullable=True, nullable=False)  # MIG109: 5 CHECK (tail IS NOT NULL), MIG206: 5 kites.tail
    with op.batch_alter_table("kites", schema="sky") as batch_op:
        batch_op.alter_column("line", nullable=False)  # MIG109: 9 sky.kites.line, MIG206: 9 sky.kites.line
    op.execute("ALTER TABLE kites ALTER COLUMN reel SET NOT NULL, ALTER bar SET NOT NULL")  # MIG109: 5 kites.reel, MIG206: 5 kites.reel
    op.execute("UPDATE kites SET spar = 1 WHERE spar IS NULL")
    op.alter_column("kites", "spar", nullable=False)  # MIG109: 5 kites.spar


def downgrade():
    op.alter_column("kites", "mast", nullable=False)
