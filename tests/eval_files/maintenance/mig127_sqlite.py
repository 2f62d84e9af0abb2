# MIG127 is silent on SQLite, where the whole change becomes visible at once
# options: --extend-select=MIG127
from alembic import op

revision = "6e2da1b00057"
down_revision = "6e2da1b00056"


def upgrade():
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("inns") as batch_op:
            batch_op.drop_index("ix_a")
            batch_op.create_index("ix_a", ["a", "b"])


def downgrade():
    pass
