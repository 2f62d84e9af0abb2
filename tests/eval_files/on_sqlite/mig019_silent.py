# MIG019: silent where the batch copies nothing, where nothing depends on the rows, or not yet
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "2e0c019c"
down_revision = "2d0c019c"


def upgrade():
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("name", nullable=False)
    op.create_table("masts", sa.Column("boat_id", sa.ForeignKey("boats.id", ondelete="CASCADE")))
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("name", nullable=True)
    with op.batch_alter_table("sails") as batch:
        batch.create_foreign_key("fk", "ports", ["port_id"], ["id"], ondelete="CASCADE")
        batch.create_foreign_key("fk_b", "boats", ["boat_id"], ["id"])
    with op.batch_alter_table("ports") as batch:
        batch.add_column(sa.Column("depth", sa.Integer()))
        batch.create_index("ix", ["depth"])
    with op.batch_alter_table("ports", recreate="never") as batch:
        batch.alter_column("depth", new_column_name="draught")


def downgrade():
    with op.batch_alter_table("boats") as batch:
        batch.alter_column("name", nullable=False)
    op.drop_table("masts")
