# MIG502: a colon in the text of a definition, where SQLAlchemy writes NULL
import sqlalchemy as sa
from alembic import op

revision = "502e00000002"
down_revision = None


def upgrade():
    at = sa.text("'at :30'")
    op.add_column("t", sa.Column("a", sa.Text(), server_default=at))  # MIG502: 5 30
    op.add_column(  # MIG502: 5 1
        "t",
        sa.Column("b", sa.JSON(), server_default=sa.text("'{\"a\":1}'")),
    )
    op.alter_column("t", "c", server_default=sa.text("'{\"on\":true}'"))  # MIG502: 5 :true
    with op.batch_alter_table("t") as batch_op:
        batch_op.alter_column("c", server_default=sa.text("':d'"))  # MIG502: 9 :d
        batch_op.add_column(sa.Column("d", sa.Text(), sa.Computed("c || ' :e'")))  # MIG502: 9 :e
    op.create_check_constraint("ck_f", "t", "f <> ':f'")  # MIG502: 5 :f
    op.create_index("ix_g", "t", ["g"], postgresql_where=sa.text("g = ':g'"))  # MIG502: 5 :g
    op.create_index("ix_h", "t", ["h"], sqlite_where="h = ':h'")  # MIG502: 5 :h
    op.create_table(  # MIG502: 5 :i
        "n",
        sa.Column("i", sa.Text(), sa.CheckConstraint("i <> ':i'")),
        sa.Column("j", sa.Text(), server_default=sa.DefaultClause(sa.text("' :j'"))),
        sa.CheckConstraint(sa.text("k <> :k"), name="ck_k"),
        sa.Index("ix_l", "l", postgresql_where=sa.text("l = ':l'")),
    )
    statement = sa.text("UPDATE t SET m = :m WHERE id = 1")
    op.execute(statement.bindparams(sa.bindparam("m")))  # MIG502: 5 :m


def downgrade():
    op.create_check_constraint("ck_n", "t", sa.text("n <> ':n'"))  # MIG502: 5 :n
