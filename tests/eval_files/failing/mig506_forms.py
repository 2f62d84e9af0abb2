# MIG506: foreign keys to columns without a key of exactly these, in each spelling
import sqlalchemy as sa
from alembic import op

revision = "506e00000000"
down_revision = None


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text()),
        sa.Column("berth", sa.Text()),
        sa.UniqueConstraint("name", "berth"),
    )
    op.execute("CREATE UNIQUE INDEX uq_name ON boats (name) WHERE berth IS NULL")
    op.execute("CREATE TABLE calls (n int, m int)")
    op.create_table("trips", sa.Column("a", sa.Text(), sa.ForeignKey("boats.name")), sa.Column("n", sa.Integer()))  # MIG506: 5 boats (name)
    op.create_table("ports", sa.Column("a", sa.Text()), sa.ForeignKeyConstraint(["a"], ["boats.berth"]))  # MIG506: 5 boats (berth)
    op.add_column("trips", sa.Column("b", sa.Text(), sa.ForeignKey("boats.berth")))  # MIG506: 5 boats (berth)
    op.create_foreign_key("fk_c", "trips", "boats", ["n", "a"], ["id", "name"])  # MIG506: 5 boats (id
    op.execute("ALTER TABLE trips ADD FOREIGN KEY (n) REFERENCES calls (n)")  # MIG506: 5 calls (n)
    op.execute("ALTER TABLE trips ADD COLUMN d int REFERENCES calls")  # MIG506: 5 calls:
    op.create_foreign_key("fk_self", "calls", "calls", ["n"], ["m"])  # MIG506: 5 calls (m)
    op.create_table("nodes", sa.Column("id", sa.Integer()), sa.Column("up", sa.Integer(), sa.ForeignKey("nodes.id")))  # MIG506: 5 nodes (id)
    with op.batch_alter_table("trips") as batch_op:
        batch_op.create_foreign_key("fk_e", "boats", ["a"], ["name"])  # MIG506: 9 boats (name)
    op.drop_constraint("boats_pkey", "boats", type_="primary")
    op.create_foreign_key("fk_f", "trips", "boats", ["n"], ["id"])  # MIG506: 5 boats (id)
    op.create_table("docks", sa.Column("code", sa.Text(), unique=True))
    op.drop_constraint("docks_code_key", "docks", type_="unique")
    op.create_foreign_key("fk_h", "trips", "docks", ["a"], ["code"])  # MIG506: 5 docks (code)


def downgrade():
    op.drop_table("nodes")
