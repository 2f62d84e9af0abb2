# MIG305: constraints with a name, and those of a new table, which autogenerate leaves unnamed
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None

# options: --extend-select=MIG305


def upgrade():
    op.create_foreign_key("fk_a", "a", "b", ["x"], ["id"])
    op.create_unique_constraint(op.f("uq_a"), "a", ["x"])
    op.add_column("d", sa.Column("x", sa.Integer, sa.ForeignKey("b.id", name="fk_d")))
    op.add_column("d", sa.Column("z", sa.Integer, unique=True, index=True))
    op.execute("ALTER TABLE e ADD CONSTRAINT fk_e FOREIGN KEY (x) REFERENCES b (id)")
    op.create_table(
        "n",
        sa.Column("x", sa.Integer),
        sa.ForeignKeyConstraint(["x"], ["b.id"]),
        sa.PrimaryKeyConstraint("x"),
    )


def downgrade():
    op.create_foreign_key(None, "a", "b", ["x"], ["id"])
    op.drop_table("n")
    raise NotImplementedError
