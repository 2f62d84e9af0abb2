# The first of a history: indexes and constraints of many kinds.
import sqlalchemy as sa
from alembic import op

revision = "dr01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("berth", sa.Integer()),
        sa.Column("flag", sa.Text()),
        sa.Column("hull", sa.Text(), index=True),
        sa.Column("length", sa.Integer()),
        sa.Column("port_id", sa.Integer()),
        sa.Column("home_id", sa.Integer(), sa.ForeignKey("ports.id", name="fk_vessels_home")),
        sa.UniqueConstraint("name", name="uq_boats_name"),
        sa.CheckConstraint("length > 0", name="ck_boats_length"),
        sa.ForeignKeyConstraint(["port_id"], ["ports.id"], name="fk_boats_port"),
    )
    op.create_index("ix_boats_id", "boats", ["id"])
    op.create_index("ix_boats_berth", "boats", ["berth"])
    op.create_index("ix_boats_flag", "boats", ["flag"])
    op.create_index("ix_boats_flag_berth", "boats", ["flag", "berth"])
    op.execute("CREATE UNIQUE INDEX ux_boats_berth ON boats (berth) WHERE berth > 0")
    op.execute("CREATE INDEX ix_boats_length ON boats USING brin (length)")
    op.create_index("ix_boats_length_2", "boats", ["length"])


def downgrade():
    op.drop_table("boats")
    op.drop_table("ports")
