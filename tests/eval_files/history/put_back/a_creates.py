# The first of a history: a table whose columns, indexes and constraints later revisions change.
# options: --extend-select=MIG302 --extend-ignore=MIG0,MIG1,MIG2,MIG4,MIG5
import sqlalchemy as sa
from alembic import op

revision = "pb01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.String(200), nullable=False),
        sa.Column("flag", sa.Text()),
        sa.Column("length", sa.Numeric(10, 2)),
        sa.Column("crew", sa.Integer(), server_default="1"),
        sa.Column("built", sa.DateTime(timezone=True)),
        sa.Column("port_id", sa.Integer(), nullable=False),
        sa.CheckConstraint("flag IN ('blue', 'red')", name="ck_boats_flag"),
        sa.UniqueConstraint("name", "flag", name="uq_boats_name_flag"),
        sa.ForeignKeyConstraint(
            ["port_id"], ["ports.id"], name="fk_boats_port", ondelete="CASCADE"
        ),
    )
    op.create_index("ix_boats_name", "boats", ["name"], unique=True)
    op.create_index("ix_boats_crew", "boats", ["crew"], postgresql_where="crew > 1")


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")
