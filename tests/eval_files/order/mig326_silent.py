# MIG326: the key is added, by op, in a batch or in SQL; or ALTER TABLE adds it itself
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("a", sa.Column("x", sa.Integer, sa.ForeignKey("t.id", use_alter=True)))
    op.create_foreign_key("fk_a", "a", "t", ["x"], ["id"])
    op.create_table("b", sa.Column("x", sa.Integer, sa.ForeignKey("t.id", use_alter=True)))
    with op.batch_alter_table("b") as batch_op:
        batch_op.create_foreign_key("fk_b", "t", ["x"], ["id"])
    op.create_table("c", sa.Column("x", sa.Integer, sa.ForeignKey("t.id", use_alter=True)))
    op.execute("ALTER TABLE c ADD CONSTRAINT fk_c FOREIGN KEY (x) REFERENCES t (id)")
    op.create_table("d", sa.Column("x", sa.Integer, sa.ForeignKey("t.id", use_alter=False)))
    op.add_column("e", sa.Column("x", sa.Integer, sa.ForeignKey("t.id", use_alter=True)))


def downgrade():
    op.drop_column("e", "x")
    op.drop_table("d")
    op.drop_table("c")
    op.drop_table("b")
    op.drop_table("a")
