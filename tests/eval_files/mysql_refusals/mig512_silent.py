# MIG512: silent where type and table are said, in a batch that copies, in a try, and in SQL
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import DropConstraint, DropIndex

from harbour.options import KIND, OPTIONS

revision = "512e0001"
down_revision = "512d0001"


def downgrade():
    op.drop_constraint("uq_email", "users", type_="unique")
    op.drop_constraint("fk_team", "users", "foreignkey")
    op.drop_constraint("ck_age", "users", type_=KIND)
    op.drop_constraint("ck_size", "users", **OPTIONS)
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.alter_column("age", new_column_name="years")  # MIG132: 9
        batch_op.drop_constraint("uq_copied")
        batch_op.drop_index("ix_batch")
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("uq_typed", type_="unique")
    op.drop_index("ix_name", "users")
    op.drop_index("ix_key", table_name="users")
    op.drop_index("ix_some", **OPTIONS)
    op.execute("ALTER TABLE users DROP CONSTRAINT uq_sql")
    op.execute("DROP INDEX ix_sql ON users")
    op.execute("DROP INDEX ix_text")
    users = sa.Table("users", sa.MetaData(), sa.Column("a", sa.Integer()))
    op.execute(DropIndex(sa.Index("ix_core", users.c.a)))
    op.execute(DropConstraint(sa.UniqueConstraint("a", name="uq_core")))
    try:
        op.drop_constraint("uq_maybe", "users")
        op.drop_index("ix_maybe")
    except NotImplementedError:
        pass
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("uq_pg", "users")
    if op.get_context().dialect.name != "mysql" and op.get_context().dialect.name != "mariadb":
        op.drop_index("ix_pg")


def upgrade():
    pass
