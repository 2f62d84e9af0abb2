# A further revision of the history: constraints, of which the next one drops some.
import sqlalchemy as sa
from alembic import op

revision = "uo03"
down_revision = "uo02"


def upgrade():
    op.create_table(
        "fares",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("zone", sa.Text()),
        sa.Column("class", sa.Text()),
        sa.Column("name", sa.Text()),
        sa.Column("price", sa.Integer()),
        sa.UniqueConstraint("zone", "class", name="uq_fares_zone_class"),
        sa.UniqueConstraint("name", name="uq_fares_name"),
        sa.CheckConstraint("price > 0", name="ck_fares_price"),
        sa.CheckConstraint("zone <> ''", name="ck_fares_zone"),
    )


def downgrade():
    op.drop_table("fares")
