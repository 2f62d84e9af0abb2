# The first of a history: tables and views that need each other.
import sqlalchemy as sa
from alembic import op

revision = "dt01"
down_revision = None


def upgrade():
    op.create_table("ports", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("name", sa.Text()))
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("length", sa.Integer()),
        sa.Column("twice", sa.Integer(), sa.Computed("length * 2")),
        sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")),
    )
    op.execute("CREATE VIEW names AS SELECT name FROM ports")
    op.execute("CREATE VIEW long_names AS SELECT name FROM names")


def downgrade():
    op.execute("DROP VIEW long_names, names")
    op.execute("DROP TABLE boats, ports")
