# index, constraint and column drops on a table that goes too: one finding, not five
import sqlalchemy as sa
from alembic import op

revision = "19125b7c0542"
down_revision = "c28e1ba0353a"


def upgrade():
    op.drop_index("ix_sauces_name", table_name="sauces")
    op.drop_constraint("fk_sauces_spice", "sauces", type_="foreignkey")
    with op.batch_alter_table("sauces") as batch_op:
        batch_op.drop_index("ix_sauces_spice")
        batch_op.drop_column("spice_id")
    op.drop_table("sauces")  # MIG001: 5 sauces


def downgrade():
    op.create_table("sauces", sa.Column("id", sa.Integer(), primary_key=True))
