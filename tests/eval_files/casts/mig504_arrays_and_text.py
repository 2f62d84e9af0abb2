# an array turns into text by itself and into no number; the remedy is written as the statement is
# options: --extend-select=MIG504
import sqlalchemy as sa
from alembic import op

revision = "81a8e3df42d8"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE crew ALTER COLUMN tags TYPE text")
    op.execute("ALTER TABLE crew ALTER COLUMN tags TYPE integer")  # MIG504: 5
    op.alter_column("crew", "names", existing_type=sa.ARRAY(sa.Text()), type_=sa.Text())
    op.alter_column("crew", "codes", existing_type=sa.ARRAY(sa.Text()), type_=sa.Integer())  # MIG504: 5


def downgrade():
    pass
