# a temporary index: created and dropped by the same function
from alembic import op

revision = "24573d0acfa0"
down_revision = "129008320585"


def upgrade():
    op.create_index("ix_spices_tmp", "spices", ["origin"])
    op.execute("UPDATE spices SET hot = true WHERE origin = 'Cayenne'")
    op.drop_index("ix_spices_tmp", table_name="spices")
    with op.batch_alter_table("herbs") as batch_op:
        batch_op.create_unique_constraint("uq_herbs_tmp", ["name"])
        batch_op.drop_constraint("uq_herbs_tmp", type_="unique")


def downgrade():
    pass
