# MIG006: a constraint that is about a column which the run drops: the rule ends with it
# options: --extend-ignore=MIG002,MIG017,MIG205,MIG206,MIG519
import sqlalchemy as sa
from alembic import op

revision = "b5d93f08a7c1"
down_revision = "0c2e84f7b916"


def upgrade():
    op.drop_constraint("uq_logs_key", "logs", type_="unique")
    op.drop_column("logs", "key")
    with op.batch_alter_table("artifacts") as batch_op:
        batch_op.drop_constraint("name_in_workspace", type_="unique")
        batch_op.drop_column("workspace_id")
    op.execute("ALTER TABLE tracks DROP CONSTRAINT lower_email, DROP COLUMN email")
    op.drop_column("rules", "history_id")
    op.drop_constraint("rules_key", "rules", type_="primary")  # MIG324: 5 rules_key
    op.drop_constraint("uq_logs_level", "logs", type_="unique")  # MIG006: 5 uq_logs_level
    op.drop_constraint("positive", "tracks", type_="check")  # MIG006: 5 positive
    op.drop_constraint("uq_seats_row", "seats", type_="unique")  # MIG006: 5 uq_seats_row
    op.drop_column("seats", "row")
    op.add_column("seats", sa.Column("row", sa.Text()))


def downgrade():
    op.drop_column("seats", "row")
    op.add_column("seats", sa.Column("row", sa.Integer()))
    op.create_unique_constraint("uq_seats_row", "seats", ["row"])
    op.create_check_constraint("positive", "tracks", "length > 0")
    op.create_unique_constraint("uq_logs_level", "logs", ["level"])
    op.add_column("rules", sa.Column("history_id", sa.Integer(), nullable=False))
    op.create_primary_key("rules_key", "rules", ["history_id"])
    op.add_column("tracks", sa.Column("email", sa.Text()))
    op.create_check_constraint("lower_email", "tracks", "email = lower(email)")
    op.add_column("artifacts", sa.Column("workspace_id", sa.Integer()))
    op.create_unique_constraint("name_in_workspace", "artifacts", ["name", "workspace_id"])
    op.add_column("logs", sa.Column("key", sa.Text()))
    op.create_unique_constraint("uq_logs_key", "logs", ["key"])
