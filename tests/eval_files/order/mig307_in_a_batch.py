# MIG307: a key in a batch, whose own columns may come later, but whose target may not
# options: --extend-ignore=MIG205
import sqlalchemy as sa
from alembic import op

revision = "c4e7b2a90d53"
down_revision = "91f6d3a8e2c7"


def upgrade():
    with op.batch_alter_table("runs") as batch_op:
        batch_op.create_foreign_key("fk_runs_cause", "causes", ["cause_id"], ["id"])  # MIG307: 9 runs to causes (created in line 15)
        batch_op.create_foreign_key("fk_runs_parent", "runs", ["parent_id"], ["id"])
        batch_op.add_column(sa.Column("cause_id", sa.Integer()))
    op.create_table("causes", sa.Column("id", sa.Integer(), primary_key=True))
    with op.batch_alter_table("steps") as batch_op:
        batch_op.create_foreign_key("fk_steps_cause", "causes", ["cause_id"], ["id"])


def downgrade():
    with op.batch_alter_table("steps") as batch_op:
        batch_op.drop_constraint("fk_steps_cause", type_="foreignkey")
    with op.batch_alter_table("runs") as batch_op:
        batch_op.drop_constraint("fk_runs_parent", type_="foreignkey")
        batch_op.drop_constraint("fk_runs_cause", type_="foreignkey")
        batch_op.drop_column("cause_id")
    op.drop_table("causes")
