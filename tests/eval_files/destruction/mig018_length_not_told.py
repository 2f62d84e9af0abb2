# MIG018: existing_type without a length, and a downgrade that gives back a short one
# options: --extend-ignore=MIG201
import sqlalchemy as sa
from alembic import op

revision = "07b5e3c91d48"
down_revision = "d81f6a0c3e25"


def upgrade():
    op.alter_column("teams", "code", existing_type=sa.String(), type_=sa.String(50))
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column(
            "team_id", new_column_name="team", existing_type=sa.String(), type_=sa.String(length=50)
        )


def downgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("team", new_column_name="team_id", type_=sa.String(36))
    op.alter_column("teams", "code", existing_type=sa.String(50), type_=sa.String(36))
