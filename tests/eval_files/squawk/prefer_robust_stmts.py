# squawk prefer-robust-stmts: a concurrent index that a second attempt stumbles on
# options: --extend-select=MIG125
from alembic import op

revision = "41980e3a49fb"
down_revision = "d0749ec9bf83"


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_email", "users", ["email"], postgresql_concurrently=True)  # MIG125: 9 ix_email
        op.drop_index("ix_name", "users", postgresql_concurrently=True)  # MIG005: 9 ix_name, MIG125: 9 ix_name
        op.execute("CREATE INDEX CONCURRENTLY ix_city ON users (city)")  # MIG125: 9 ix_city
        op.execute("DROP INDEX CONCURRENTLY ix_street")  # MIG005: 9 ix_street, MIG125: 9 ix_street


def downgrade():
    pass
