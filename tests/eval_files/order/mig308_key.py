# MIG308: columns, keys and unique indexes that a foreign key needs
import sqlalchemy as sa
from alembic import op

revision = "a1"
down_revision = None


def upgrade():
    op.create_table("p", sa.Column("id", sa.Integer), sa.Column("code", sa.Integer))
    op.create_primary_key("pk_p", "p", ["id"])
    op.create_index("ix_code", "p", ["code"], unique=True)
    op.create_table("c", sa.Column("code", sa.Integer, sa.ForeignKey("p.code", name="fk")))
    with op.batch_alter_table("c") as batch_op:
        batch_op.add_column(sa.Column("p", sa.Integer))
        batch_op.create_foreign_key("fk_p", "p", ["p"], ["id"])


def downgrade():
    op.drop_index("ix_code", "p")  # MIG308: 5 index ix_code of p while c (code) refers to it
    op.drop_constraint("pk_p", "p", type_="primary")  # MIG308: 5 constraint pk_p of p while c (p) refers to it
    with op.batch_alter_table("p") as batch_op:
        batch_op.drop_column("code")  # MIG308: 9 column p.code while c (code) refers to it
    op.execute("ALTER TABLE p DROP COLUMN id")  # MIG308: 5 column p.id while c (p)
    op.drop_table("c")
