# MIG514: another index in the same ALTER TABLE takes the place; in a statement of its own it is too late
# options: --migrations-dialect=mysql --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
import sqlalchemy as sa
from alembic import op

revision = "514e00000901"
down_revision = None


def upgrade():
    for name in ("ports", "quays"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True), sa.Column("code", sa.Integer()))
        op.create_index(f"uq_{name}", name, ["code"], unique=True)
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port", sa.Integer(), sa.ForeignKey("ports.code")),
        sa.Column("quay", sa.Integer(), sa.ForeignKey("quays.code")),
    )
    op.execute("ALTER TABLE ports DROP INDEX uq_ports, ADD UNIQUE INDEX uq_new (code)")
    op.execute("ALTER TABLE quays DROP INDEX uq_quays; ALTER TABLE quays ADD UNIQUE INDEX uq_newer (code)")  # MIG514: 5 uq_quays of quays


def downgrade():
    pass
