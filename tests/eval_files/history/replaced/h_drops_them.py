# All of them go, in the three spellings: the primary key refuses the same rows.
from alembic import op

revision = "re08"
down_revision = "re07"


def upgrade():
    with op.batch_alter_table("crews") as batch_op:
        batch_op.drop_constraint("uq_crews_id", type_="unique")
    op.execute("ALTER TABLE crews DROP CONSTRAINT uq_crews_id_name")
    op.execute("DROP INDEX ix_crews_id")


def downgrade():
    pass
