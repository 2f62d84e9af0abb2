# code before a `raise` is executed
from alembic import op

revision = "be0515e8ab27"
down_revision = "386cfb744f13"


def upgrade():
    op.drop_column("fish", "weight")  # MIG002: 5 fish.weight
    return None


def downgrade():
    op.drop_table("fish")  # MIG008: 5 fish
    raise NotImplementedError("the weights are gone")
