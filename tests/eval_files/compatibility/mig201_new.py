# no finding: nobody knows the old name yet
# options: --extend-select=MIG201
import sqlalchemy as sa
from alembic import op

revision = "7b20f6e4d9c8"
down_revision = "d3c09e5f81a7"


def upgrade():
    op.create_table("piers", sa.Column("id", sa.Integer(), primary_key=True))
    op.alter_column("piers", "id", new_column_name="pier_id")
    op.rename_table("piers", "jetties")
    op.execute("ALTER TABLE jetties RENAME COLUMN pier_id TO jetty_id")
    op.add_column("boats", sa.Column("name_tmp", sa.Text()))
    op.alter_column("boats", "name_tmp", new_column_name="title")
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("title", new_column_name="label")


def downgrade():
    op.drop_table("jetties")
