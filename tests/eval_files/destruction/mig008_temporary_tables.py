# MIG008: temporary tables and views are the downgrade's own
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.add_column("users", sa.Column("age", sa.Integer))


def downgrade():
    op.execute("CREATE TEMPORARY TABLE ages AS SELECT id, age FROM users")
    op.create_table("more_ages", sa.Column("id", sa.Integer), prefixes=["TEMPORARY"])
    op.execute("SELECT id INTO TEMP ids FROM users")
    op.execute("CREATE TEMP VIEW shown AS SELECT id FROM users")
    op.execute("DROP VIEW shown")
    op.drop_table("ids")
    op.drop_table("more_ages")
    op.execute("DROP TABLE pg_temp.ages")
    op.drop_column("users", "age")
