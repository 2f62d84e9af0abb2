# no finding: an earlier revision has made all of it, on every database that has run it
# options: --extend-select=MIG1,MIG2,MIG5 --extend-ignore=MIG121,MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "mb02"
down_revision = "mb01"


def upgrade():
    inspector = sa.inspect(op.get_bind())
    if "ix_boats_name" not in [one["name"] for one in inspector.get_indexes("boats")]:
        op.create_index("ix_boats_name", "boats", ["name"])
    if "fk_boats_port" not in [one["name"] for one in inspector.get_foreign_keys("boats")]:
        op.create_foreign_key("fk_boats_port", "boats", "ports", ["port_id"], ["id"])
    if inspector.has_table("ports"):
        columns = {one["name"] for one in inspector.get_columns("ports")}
        if "code" not in columns:
            op.add_column("ports", sa.Column("code", sa.Text(), unique=True, nullable=False))
    if not inspector.has_index("boats", "ix_boats_name"):
        op.execute("CREATE INDEX ix_boats_name ON boats (name)")


def downgrade():
    pass
