# The first of a history: what columns are, whatever existing_type says of them later
import sqlalchemy as sa
from alembic import op

revision = "sw01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("name", sa.Text()),
        sa.Column("berth", sa.String(20)),
        sa.Column("hull", sa.Text()),
    )
    op.alter_column("boats", "name", existing_type=sa.Text(), type_=sa.String(512))


def downgrade():
    op.drop_table("boats")
