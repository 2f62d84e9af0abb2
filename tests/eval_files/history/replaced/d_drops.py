# The rule holds by what one branch made; a helper CHECK is not needed where the column is NOT NULL.
from alembic import op

revision = "re04"
down_revision = "re03"


def upgrade():
    op.drop_constraint("uq_email_again", "crews", type_="unique")
    op.execute("ALTER TABLE crews DROP CONSTRAINT ck_name_again")
    with op.batch_alter_table("crews") as batch_op:
        batch_op.drop_constraint("ck_nick", type_="check")  # MIG006: 9 ck_nick of crews (check since re01)
    op.drop_index("ix_crews_rank", "crews")  # MIG005: 5 (on rank of crews since re01): queries that


def downgrade():
    op.create_unique_constraint("uq_email_again", "crews", ["email"])
