# an index re-created under the same name on the same table, by op, in batch mode, in SQL
from alembic import op

revision = "12816f6191ee"
down_revision = "7a2ef33f0b7c"


def upgrade():
    op.drop_index(op.f("ix_dishes_name"), table_name="dishes")
    op.create_index("ix_dishes_name", "dishes", ["name"], unique=True)
    with op.batch_alter_table("cooks") as batch_op:
        batch_op.drop_index("ix_cooks_name")
    op.create_index("ix_cooks_name", "cooks", ["name", "id"])
    op.execute("DROP INDEX ix_chefs_name")
    op.execute("CREATE INDEX ix_chefs_name ON chefs (lower(name))")


def downgrade():
    op.drop_index("ix_dishes_name", table_name="dishes")
    op.create_index("ix_dishes_name", "dishes", ["name"])
