# strong_migrations add_index_columns: up to three columns, unique indexes, columns that it only carries along
# options: --extend-select=MIG409
from alembic import op

revision = "e428b4d469ae"
down_revision = "634ebd17b096"


def upgrade():
    op.create_index("ix_three", "users", ["a", "b", "c"])
    op.create_index("ix_unique", "users", ["a", "b", "c", "d"], unique=True)
    op.create_index("ix_include", "users", ["a"], postgresql_include=["b", "c", "d"])
    op.execute("CREATE INDEX ix_sum ON users (coalesce(a, b, c, d))")
    op.execute("CREATE UNIQUE INDEX ix_four ON users (a, b, c, d)")
    op.execute("CREATE INDEX ix_carried ON users (a) INCLUDE (b, c, d)")
    op.execute("CREATE INDEX ix_where ON users (a) WHERE b IN (1, 2, 3, 4)")


def downgrade():
    pass
