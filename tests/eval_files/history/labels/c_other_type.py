# MIG204: a column gets a type with fewer labels than the history knows of
import sqlalchemy as sa
from alembic import op

revision = "lb03"
down_revision = "lb02"

more = sa.Enum("sloop", "ketch", "yawl", "schooner", "cutter", name="rig_2")
less = sa.Enum("sloop", "ketch", name="rig_3")


def upgrade():
    more.create(op.get_bind())
    less.create(op.get_bind())
    op.alter_column("boats", "rig", type_=more, postgresql_using="rig::text::rig_2")
    op.alter_column("boats", "hull", type_=less, postgresql_using="hull::rig_3")
    op.alter_column("boats", "rig", type_=less, postgresql_using="rig::text::rig_3")  # MIG204: 5 boats.rig


def downgrade():
    raise NotImplementedError("nobody knows which was which")
