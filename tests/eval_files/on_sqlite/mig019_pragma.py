# MIG019: silent with foreign keys off
# options: --migrations-dialect=sqlite --extend-ignore=MIG206
from alembic import op

revision = "2e0c019d"
down_revision = "2d0c019d"


def upgrade():
    with op.batch_alter_table("masts") as batch:
        batch.create_foreign_key("fk", "boats", ["boat_id"], ["id"], ondelete="CASCADE")
    op.execute("PRAGMA foreign_keys=OFF")
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("name", nullable=False)
    op.execute("PRAGMA foreign_keys=ON")


def downgrade():
    pass
