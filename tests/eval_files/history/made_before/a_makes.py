# MIG101: what a revision makes where it is missing
# options: --extend-select=MIG1,MIG2,MIG5 --extend-ignore=MIG121,MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "mb01"
down_revision = None


def upgrade():
    inspector = sa.inspect(op.get_bind())
    if "ix_boats_name" not in [one["name"] for one in inspector.get_indexes("boats")]:
        op.create_index("ix_boats_name", "boats", ["name"])  # MIG101: 9 ix_boats_name
    if "fk_boats_port" not in [one["name"] for one in inspector.get_foreign_keys("boats")]:
        op.create_foreign_key("fk_boats_port", "boats", "ports", ["port_id"], ["id"])  # MIG104: 9 fk_boats_port
    if not inspector.has_table("ports"):
        return
    if "code" not in [one["name"] for one in inspector.get_columns("ports")]:
        op.add_column("ports", sa.Column("code", sa.Text(), unique=True, nullable=False))  # MIG106: 9 ports.code, MIG205: 9 ports.code


def downgrade():
    pass
