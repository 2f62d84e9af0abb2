# MIG506: a key of these columns is there, or may be
import sqlalchemy as sa
from alembic import op
from elsewhere import columns, prepare

revision = "506e00000001"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), unique=True),
        sa.Column("berth", sa.Text(), index=True, unique=True),
        sa.Column("flag", sa.Text()),
        sa.Column("hull", sa.Text()),
        sa.UniqueConstraint("name", "berth"),
    )
    op.execute("CREATE UNIQUE INDEX uq_flag ON boats (flag)")
    op.create_table("trips", sa.Column("id", sa.Integer(), sa.ForeignKey("boats.id")), sa.Column("a", sa.Text()))
    op.create_foreign_key("fk_a", "trips", "boats", ["a"], ["name"])
    op.create_foreign_key("fk_b", "trips", "boats", ["a"], ["berth"])
    op.create_foreign_key("fk_c", "trips", "boats", ["a"], ["flag"])
    op.create_foreign_key("fk_d", "trips", "boats", ["a", "id"], ["berth", "name"])  # MIG520: 5
    op.execute("ALTER TABLE trips ADD FOREIGN KEY (id) REFERENCES boats")
    op.execute("ALTER TABLE boats ADD FOREIGN KEY (flag) REFERENCES boats (hull), ADD UNIQUE (hull)")
    op.create_foreign_key("fk_e", "trips", "elsewhere", ["a"], ["name"])
    op.create_foreign_key("fk_f", "trips", "trips", ["a"], ["nothing"])
    op.create_table("parts", sa.Column("a", sa.Text()), *columns)
    op.create_foreign_key("fk_g", "trips", "parts", ["a"], ["a"])
    op.execute("CREATE TABLE copies (LIKE boats INCLUDING ALL)")
    op.create_foreign_key("fk_h", "trips", "copies", ["a"], ["hull"])
    op.create_table("nodes", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("up", sa.Integer(), sa.ForeignKey("nodes.id")))
    op.create_table("ports", sa.Column("a", sa.Text()), sa.Column("b", sa.Text()))
    if columns:
        op.create_unique_constraint("uq_ports", "ports", ["a"])
    op.create_foreign_key("fk_i", "trips", "ports", ["a"], ["a"])
    try:
        op.create_foreign_key("fk_j", "trips", "ports", ["a"], ["b"])
    except Exception:
        pass
    prepare(op)
    op.create_foreign_key("fk_k", "trips", "ports", ["a"], ["b"])


def downgrade():
    op.drop_table("boats")
