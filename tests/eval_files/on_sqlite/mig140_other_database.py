# MIG140 and MIG019: silent where no migration runs on SQLite
# options: --extend-select=MIG140,MIG019 --extend-ignore=MIG201
from alembic import op

revision = "2e0c140c"
down_revision = "2d0c140c"


def upgrade():
    op.create_check_constraint("ck", "boats", "size > 0")
    op.create_foreign_key("fk", "masts", "boats", ["boat_id"], ["id"], ondelete="CASCADE")
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("name", new_column_name="title")


def downgrade():
    pass
