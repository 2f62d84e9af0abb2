# no finding: the table is a new one, under any of its names, or a temporary one
import sqlalchemy as sa
from alembic import op

revision = "d8f5a1e7c034"
down_revision = "b29d6c05e8f1"


def upgrade():
    op.create_table("quays", sa.Column("id", sa.Integer(), primary_key=True))
    op.add_column("quays", sa.Column("berth", sa.String(8), nullable=False))
    op.rename_table("quays", "piers")
    op.add_column("piers", sa.Column("length", sa.Integer(), nullable=False))
    with op.batch_alter_table("piers") as batch_op:
        batch_op.add_column(sa.Column("depth", sa.Integer(), nullable=False))
    op.execute("CREATE TEMPORARY TABLE tides (at timestamptz)")
    op.execute("ALTER TABLE tides ADD COLUMN height numeric NOT NULL")


def downgrade():
    op.drop_table("piers")
