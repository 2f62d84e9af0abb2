# MIG324: dropped and created again, renamed there and back, asked before
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    bind = op.get_bind()
    op.execute("DROP TABLE IF EXISTS cache")  # MIG017: 5
    op.create_table("cache", sa.Column("id", sa.Integer))
    op.create_index("ix_cache", "cache", ["id"])
    op.rename_table("users", "users_old")
    op.create_table("users", sa.Column("id", sa.Integer))
    op.add_column("users", sa.Column("mail", sa.Text))
    op.execute("INSERT INTO users SELECT * FROM users_old")
    op.drop_table("users_old")  # MIG001: 5
    op.execute("DROP TABLE IF EXISTS users_old")  # MIG001: 5
    op.alter_column("items", "a", new_column_name="b")
    op.alter_column("items", "b", new_column_name="a")
    op.alter_column("items", "a", nullable=True)
    if sa.inspect(bind).has_table("notes"):
        op.drop_table("notes")  # MIG001: 9
    else:
        op.add_column("notes", sa.Column("by", sa.Integer))
    op.add_column("logs", sa.Column("at", sa.DateTime), if_not_exists=True)
    op.execute("ALTER TABLE IF EXISTS gone DROP COLUMN IF EXISTS x")  # MIG002: 5


def downgrade():
    raise NotImplementedError
