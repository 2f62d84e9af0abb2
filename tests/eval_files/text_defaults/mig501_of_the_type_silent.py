# no finding of MIG501: values that are of the type of the column, or turned into it
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "501e00000902"
down_revision = None


def upgrade():
    op.create_table(
        "v",
        sa.Column("a", sa.Boolean(), server_default="0"),
        sa.Column("b", sa.Boolean(), server_default=sa.false()),
        sa.Column("c", sa.Integer(), server_default=sa.text("-1")),
        sa.Column("d", sa.Numeric(), server_default=sa.text("0.5")),
        sa.Column("e", sa.Text(), server_default=sa.text("0")),
        sa.Column("f", sa.Date(), server_default=sa.func.now()),
        sa.Column("g", sa.Uuid(), server_default=sa.text("gen_random_uuid()")),
        sa.Column("h", sa.Boolean(), server_default=sa.text("is_new()")),
        sa.Column("i", sa.Boolean().with_variant(sa.Integer(), "postgresql"), server_default=sa.text("0")),
        sa.Column("j", postgresql.ARRAY(sa.Text()), server_default="[0:1]={a,b}"),
        sa.Column("k", postgresql.ARRAY(sa.Text()), server_default=" {} "),
        sa.Column("l", sa.Boolean(), sa.Computed("0 = 1")),
    )


def downgrade():
    pass
