# MIG132: silent where earlier revisions leave nothing that MODIFY could forget
# options: --migrations-dialect=mysql --extend-ignore=MIG201
import sqlalchemy as sa
from alembic import op

revision = "pm02"
down_revision = "pm01"


def upgrade():
    op.alter_column("nodes", "driver", existing_type=sa.String(15), type_=sa.String(255))
    op.alter_column("nodes", "owner", existing_type=sa.String(15), type_=sa.String(255))  # MIG132: 5 nodes.owner
    op.alter_column("nodes", "state", existing_type=sa.String(15), type_=sa.String(255))  # MIG132: 5 nodes.state
    with op.batch_alter_table("nodes") as batch_op:
        batch_op.alter_column("fault", existing_type=sa.String(15), new_column_name="error")
    op.alter_column("nodes", "error", existing_type=sa.String(15), comment="what went wrong")
    op.alter_column("nodes", "driver", type_=sa.String(300))


def downgrade():
    pass
