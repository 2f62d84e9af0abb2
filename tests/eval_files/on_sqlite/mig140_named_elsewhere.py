# MIG140: columns that views, indexes and computed columns name, and batches under a view
# options: --migrations-dialect=sqlite --extend-ignore=MIG002,MIG012,MIG301,MIG206
import sqlalchemy as sa
from alembic import op

revision = "140e00000901"
down_revision = "140e00000900"


def upgrade():
    op.create_table(
        "boats",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Integer()),
        sa.Column("b", sa.Integer()),
        sa.Column("c", sa.Integer()),
        sa.Column("d", sa.Integer()),
        sa.Column("twice", sa.Integer(), sa.Computed("c * 2")),
    )
    op.create_index("ix_id", "boats", ["id"], sqlite_where=sa.text("a > 1"))
    op.execute("CREATE VIEW names AS SELECT id FROM boats WHERE b > 1")
    op.execute("CREATE VIEW everything AS SELECT * FROM boats")
    op.drop_column("boats", "a")  # MIG140: 5 refuses one that index ix_id names; drop that index first
    op.drop_column("boats", "b")  # MIG140: 5 refuses one that view names reads; drop that view first
    op.drop_column("boats", "c")  # MIG140: 5 refuses one that twice is computed from; drop that first
    op.drop_column("boats", "d")
    with op.batch_alter_table("boats") as batch:  # MIG140: 10 the batch that copies boats fails on SQLite: view names reads it
        batch.alter_column("id", existing_type=sa.Integer(), nullable=False)
    with op.batch_alter_table("boats") as batch:
        batch.add_column(sa.Column("e", sa.Integer()))
    op.execute("DROP VIEW names")
    op.execute("DROP VIEW everything")
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("id", existing_type=sa.Integer(), nullable=False)
    op.execute("CREATE VIEW again AS SELECT id FROM boats")
    op.execute("PRAGMA legacy_alter_table = ON")
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("id", existing_type=sa.Integer(), nullable=False)


def downgrade():
    pass
