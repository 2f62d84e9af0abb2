# MIG504: an enum swapped for another one by a cast that goes straight from one to the other
# options: --extend-ignore=MIG018,MIG204,MIG216,MIG302,MIG308,MIG012
import sqlalchemy as sa
from alembic import op

revision = "504e00000003"
down_revision = "504d00000003"

old = sa.Enum("calm", "wild", name="mood")
new = sa.Enum("calm", "wild", "angry", name="mood_new")


def upgrade():
    new.create(op.get_bind())
    op.alter_column("boats", "mood", existing_type=old, type_=new, postgresql_using="mood::mood_new")  # MIG504: 5 boats.mood from mood to mood_new: there is no cast from mood to mood_new
    op.alter_column("ports", "mood", existing_type=old, type_=new)  # MIG504: 5 ports.mood from mood to mood_new: there is no cast
    op.execute("ALTER TYPE rig RENAME TO rig_old")
    op.execute("CREATE TYPE rig AS ENUM ('sloop', 'ketch', 'yawl')")
    op.alter_column("boats", "rig", existing_type=sa.Enum("sloop", name="rig"), type_=sa.Enum("sloop", "ketch", "yawl", name="rig"), postgresql_using="rig::rig")  # MIG504: 5 boats.rig from rig_old to rig
    op.create_table("hulls", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("state", sa.Enum("new", name="state")))
    op.execute("ALTER TYPE state RENAME TO state_old")
    op.execute("CREATE TYPE state AS ENUM ('new', 'old')")
    op.execute("ALTER TABLE hulls ALTER COLUMN state TYPE state USING state::state")  # MIG504: 5 hulls.state from state_old to state
    op.execute("ALTER TABLE hulls ALTER COLUMN state TYPE state USING state::text::state")


def downgrade():
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("mood", existing_type=new, type_=old, postgresql_using="mood::mood")  # MIG504: 9 from mood_new to mood
