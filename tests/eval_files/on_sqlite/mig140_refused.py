# MIG140: defaults that are not constant, and columns that are unique, indexed or of a primary key
# options: --migrations-dialect=sqlite --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op

revision = "140e0100"
down_revision = "140d0100"


def upgrade():
    op.add_column("t", sa.Column("a", sa.DateTime(), server_default=sa.func.now()))  # MIG140: 5 adding column t.a fails on SQLite: a table with rows
    op.add_column("t", sa.Column("b", sa.DateTime(), server_default=sa.text("CURRENT_TIMESTAMP")))  # MIG140: 5 t.b
    op.execute("ALTER TABLE t ADD COLUMN c timestamp DEFAULT CURRENT_TIMESTAMP")  # MIG140: 5 t.c
    op.drop_column("t", "code")  # MIG002: 5, MIG140: 5 dropping column t.code
    op.create_index("ix_d", "t", ["d"])
    op.drop_column("t", "d")  # MIG002: 5, MIG140: 5 dropping column t.d
    op.create_table("u", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("e", sa.Text(), unique=True))
    op.execute("ALTER TABLE u DROP COLUMN e")  # MIG140: 5 dropping column u.e
    op.add_column("t", sa.Column("f", sa.Integer(), sa.Computed("d + 1", persisted=True)))  # MIG140: 5 no STORED column
    op.execute("ALTER TABLE t ADD g integer GENERATED ALWAYS AS (d + 1) STORED")  # MIG140: 5 no STORED column
    op.add_column("t", sa.Column("h", sa.Integer(), primary_key=True))  # MIG140: 5 nothing that counts
    op.add_column("t", sa.Column("i", sa.Integer(), sa.Identity()))  # MIG140: 5 nothing that counts
    op.execute("ALTER TABLE t ADD j integer PRIMARY KEY")  # MIG205: 5
    op.execute("ALTER TABLE t ADD k integer UNIQUE")  # MIG140: 5 no UNIQUE column
    op.create_table(
        "v",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer(), sa.ForeignKey("u.id")),
        sa.Column("b", sa.Integer()),
        sa.Column("c", sa.Integer(), sa.CheckConstraint("c > d")),
        sa.Column("d", sa.Integer()),
        sa.ForeignKeyConstraint(["b"], ["u.id"]),
        sa.CheckConstraint("id > 0", name="ck_id"),
    )
    op.drop_column("v", "a")  # MIG140: 5 one with a foreign key beside it
    op.drop_column("v", "b")  # MIG140: 5 dropping column v.b
    op.drop_column("v", "d")  # MIG140: 5 one with a CHECK beside it
    op.execute("CREATE TABLE w (a int, b int REFERENCES u (id), CHECK (a > 0), FOREIGN KEY (a) REFERENCES u (id))")
    op.drop_column("w", "a")  # MIG140: 5 dropping column w.a


def downgrade():
    op.add_column("t", sa.Column("code", sa.Text(), unique=True))  # MIG140: 5
