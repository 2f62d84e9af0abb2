# squawk ban-drop-type: a type is dropped
# options: --extend-ignore=MIG015
import sqlalchemy as sa
from alembic import op

revision = "1cc3d865240f"
down_revision = "5ee2bace891b"


def upgrade():
    sa.Enum(name="colour").drop(op.get_bind())  # MIG012: 5
    op.execute("DROP TYPE mood")  # MIG012: 5
    op.execute("DROP TYPE IF EXISTS mood_2")  # MIG012: 5


def downgrade():
    pass
