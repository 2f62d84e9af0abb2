# MIG018 says it where the column's old labels are given
# options: --extend-select=MIG204
import sqlalchemy as sa
from alembic import op

revision = "7a2d9c0f4e6b"
down_revision = "41e8b6d2f07c"

OLD = sa.Enum("sloop", "ketch", "yawl", name="rig")
NEW = sa.Enum("sloop", "ketch", name="rig")


def upgrade():
    op.execute("ALTER TYPE rig RENAME TO rig_old")
    NEW.create(op.get_bind())
    op.alter_column("boats", "rig", existing_type=OLD, type_=NEW, postgresql_using="rig::text::rig")  # MIG018: 5 'yawl'
    op.execute("DROP TYPE rig_old")


def downgrade():
    op.execute("ALTER TYPE rig RENAME TO rig_new")
    OLD.create(op.get_bind())
    op.alter_column("boats", "rig", existing_type=NEW, type_=OLD, postgresql_using="rig::text::rig")
    op.execute("DROP TYPE rig_new")
