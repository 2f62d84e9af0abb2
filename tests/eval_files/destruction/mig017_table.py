# MIG017: a table is dropped and created again, in place of MIG001
import sqlalchemy as sa
from alembic import op

revision = "d6b2b64bc964"
down_revision = "a365ad8c6e87"


def upgrade():
    op.drop_table("capes")  # MIG017: 5 capes
    op.create_table(
        "capes",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(60)),
    )


def downgrade():
    raise NotImplementedError("the former rows are gone")
