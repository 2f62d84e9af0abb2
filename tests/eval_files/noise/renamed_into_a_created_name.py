# a created table moves away and an old one takes its name: dropping that name loses old rows
import sqlalchemy as sa
from alembic import op

revision = "1ad63c6c0eba"
down_revision = "71429841cf48"


def upgrade():
    op.create_table("wasps", sa.Column("id", sa.Integer(), primary_key=True))
    op.rename_table("wasps", "hornets")
    op.rename_table("old_wasps", "wasps")
    op.drop_table("wasps")  # MIG001: 5 wasps


def downgrade():
    raise NotImplementedError("the wasps are gone")
