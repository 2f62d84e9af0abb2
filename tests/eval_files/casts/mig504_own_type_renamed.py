# no finding of MIG504: the type that has been renamed is the column's own
import sqlalchemy as sa
from alembic import op

revision = "504e00000902"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO humour")  # MIG216: 5
    op.alter_column("cats", "mood", existing_type=sa.Enum("ok", name="mood"), type_=sa.Enum("ok", name="humour"))


def downgrade():
    op.execute("ALTER TYPE humour RENAME TO mood")
