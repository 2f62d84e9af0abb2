# The first of a history on MySQL: enums without a name, and a key that is called as its index.
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "ma01"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("rig", sa.Enum("sloop", "ketch", "yawl")),
        sa.Column("port_id", sa.BigInteger()),
        sa.UniqueConstraint("port_id", name="boats_port"),
        sa.ForeignKeyConstraint(["port_id"], ["ports.id"], name="boats_port"),
    )
    op.execute("CREATE TABLE rafts (id bigint PRIMARY KEY, a SET('1', '2', '3', '4', '5', '6', '7'))")


def downgrade():
    op.drop_table("boats")
