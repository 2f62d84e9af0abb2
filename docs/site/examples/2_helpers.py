"""SQL put together in a helper, and in a loop.

Revision ID: 2f6c90d4b1e7
Revises: 5d0f8a3c71be
"""

from alembic import op

revision = "2f6c90d4b1e7"
down_revision = "5d0f8a3c71be"

OLD = ("audit_2019", "audit_2020")


def rename(table, old, new):
    op.execute(f"ALTER TABLE {table} RENAME COLUMN {old} TO {new}")


def upgrade():
    rename("orders", "total", "amount")
    for table in OLD:
        op.execute("TRUNCATE " + table)


def downgrade():
    rename("orders", "amount", "total")
