# no finding: one type, one kind of text, or a type that is not in the file
# options: --extend-select=MIG211
import sqlalchemy as sa
from alembic import op
from harbour.types import Guid

revision = "5d9f0b7e2ca8"
down_revision = "c1a7e0f8d35b"


def upgrade():
    op.create_table("owners", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", Guid(), primary_key=True),
        sa.Column("code", sa.String(12), unique=True),
        sa.Column("owner_id", sa.BigInteger(), sa.ForeignKey("owners.id")),
        sa.Column("quay_id", sa.Integer(), sa.ForeignKey("quays.id")),
        sa.Column("leader", sa.String(36), sa.ForeignKey("boats.id")),
    )
    op.add_column("crews", sa.Column("boat", sa.Text(), sa.ForeignKey("boats.code")))
    op.add_column("crews", sa.Column("lead", sa.Integer()))
    op.alter_column("crews", "lead", type_=sa.BigInteger())
    op.create_foreign_key("crews_lead", "crews", "owners", ["lead"], ["id"])
    op.execute("CREATE TABLE ropes (id serial PRIMARY KEY, of int REFERENCES ropes (id))")
    op.create_table("owners", sa.Column("id", sa.Integer()), schema="port")
    op.add_column(
        "crews",
        sa.Column("other", sa.BigInteger(), sa.ForeignKey("fleet.owners.id")),
        schema="fleet",
    )


def downgrade():
    op.add_column("crews", sa.Column("x", sa.Integer(), sa.ForeignKey("owners.id")))
