# MIG512: silent where type and table are said, in a batch that copies, in a try, and in SQL
# options: --migrations-dialect=mysql --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import DropConstraint, DropIndex

from harbour.options import KIND, OPTIONS

revision = "512e0001"
down_revision = "512d0001"


def upgrade():
    op.drop_constraint("uq_email", "users", type_="unique")  # MIG006: 5
    op.drop_constraint("fk_team", "users", "foreignkey")  # MIG006: 5
    op.drop_constraint("ck_age", "users", type_=KIND)  # MIG006: 5
    op.drop_constraint("ck_size", "users", **OPTIONS)  # MIG006: 5
    with op.batch_alter_table("users", recreate="always") as batch_op:
        batch_op.drop_column("age")  # MIG002: 9
        batch_op.drop_constraint("uq_copied")  # MIG006: 9
        batch_op.drop_index("ix_batch")  # MIG005: 9
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_constraint("uq_typed", type_="unique")  # MIG006: 9
    op.drop_index("ix_name", "users")  # MIG005: 5
    op.drop_index("ix_key", table_name="users")  # MIG005: 5
    op.drop_index("ix_some", **OPTIONS)  # MIG005: 5
    op.execute("ALTER TABLE users DROP CONSTRAINT uq_sql")  # MIG006: 5
    op.execute("DROP INDEX ix_sql ON users")  # MIG005: 5
    op.execute("DROP INDEX ix_text")  # MIG005: 5
    users = sa.Table("users", sa.MetaData(), sa.Column("a", sa.Integer()))
    op.execute(DropIndex(sa.Index("ix_core", users.c.a)))  # MIG005: 5
    op.execute(DropConstraint(sa.UniqueConstraint("a", name="uq_core")))  # MIG006: 5
    try:
        op.drop_constraint("uq_maybe", "users")  # MIG006: 9
        op.drop_index("ix_maybe")  # MIG005: 9
    except NotImplementedError:
        pass
    if op.get_bind().dialect.name == "postgresql":
        op.drop_constraint("uq_pg", "users")  # MIG006: 9
    if op.get_context().dialect.name != "mysql" and op.get_context().dialect.name != "mariadb":
        op.drop_index("ix_pg")  # MIG005: 9


def downgrade():
    pass
