# MIG504: another type has been renamed so far, the column's own is as it was
import sqlalchemy as sa
from alembic import op

revision = "504e00000901"
down_revision = None


def upgrade():
    op.execute("ALTER TYPE hue RENAME TO hue_old")  # MIG216: 5
    op.alter_column("cats", "mood", existing_type=sa.Enum("ok", name="mood"), type_=sa.Enum("ok", name="hue_old"))  # MIG504: 5 from mood to hue_old


def downgrade():
    pass
