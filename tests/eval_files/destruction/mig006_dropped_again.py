# MIG006, MIG005: what is created again behind the drop, and dropped once more, is gone
from alembic import op

revision = "0e7c92d5ab34"
down_revision = "83f1d60c4be7"


def upgrade():
    try:
        op.drop_constraint("uq_tasks_source", "tasks", type_="unique")  # MIG006: 9 uq_tasks_source
    except BaseException:
        with op.batch_alter_table("tasks") as batch_op:
            batch_op.create_unique_constraint("uq_tasks_source", ["source"])
            batch_op.drop_constraint("uq_tasks_source", type_="unique")
    op.drop_index("ix_tasks_owner", "tasks")  # MIG005: 5 ix_tasks_owner
    op.create_index("ix_tasks_owner", "tasks", ["owner"])
    op.drop_index("ix_tasks_owner", "tasks")
    op.drop_index("ix_tasks_name", "tasks")
    op.create_index("ix_tasks_name", "tasks", ["name"])
    op.drop_index("ix_tasks_name", "tasks")
    op.create_index("ix_tasks_name", "tasks", ["name", "id"])
    if op.get_bind().dialect.name == "sqlite":
        op.drop_constraint("tasks_pk", "tasks", type_="primary")
        op.create_primary_key("tasks_pk", "tasks", ["space", "name"])
    else:
        op.drop_constraint("tasks_pk", "tasks", type_="primary")
        op.create_primary_key("tasks_pk", "tasks", ["space", "name"])


def downgrade():
    raise NotImplementedError
