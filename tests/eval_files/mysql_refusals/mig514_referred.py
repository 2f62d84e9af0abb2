# MIG514: the index on what a foreign key of another table refers to
# options: --migrations-dialect=mysql --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op

revision = "514e0010"
down_revision = None


def upgrade():
    for name in ("ports", "quays", "piers", "docks"):
        op.create_table(name, sa.Column("id", sa.Integer(), primary_key=True), sa.Column("code", sa.Integer()))
    op.create_index("uq_ports", "ports", ["code"], unique=True)
    op.create_unique_constraint("uq_quays", "quays", ["code"])
    op.create_index("uq_piers", "piers", ["code"], unique=True)
    op.create_index("ix_piers", "piers", ["code", "id"])
    op.create_index("uq_docks", "docks", ["code"], unique=True)
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("port", sa.Integer(), sa.ForeignKey("ports.code")),
        sa.Column("quay", sa.Integer(), sa.ForeignKey("quays.code")),
        sa.Column("pier", sa.Integer(), sa.ForeignKey("piers.code")),
        sa.Column("dock", sa.Integer(), sa.ForeignKey("docks.id")),
    )


def downgrade():
    op.drop_index("uq_ports", table_name="ports")  # MIG514: 5 uq_ports of ports
    op.drop_constraint("uq_quays", "quays", type_="unique")  # MIG514: 5 on quay of boats needs
    op.drop_index("uq_piers", table_name="piers")
    op.drop_index("uq_docks", table_name="docks")
    op.drop_table("boats")  # MIG008: 5
    op.drop_table("ports")  # MIG008: 5
