# MIG209: op, batch, SQL; removed, or another one
# options: --extend-select=MIG209
import sqlalchemy as sa
from alembic import op

revision = "b5d1f8a0c73e"
down_revision = "2c9e7d0f4b86"


def upgrade():
    op.alter_column("boats", "flag", server_default=None)  # MIG209: 5 removes the default of boats.flag
    op.alter_column("boats", "crew", server_default="2", existing_server_default="1")  # MIG209: 5 of boats.crew from '1' to '2'
    with op.batch_alter_table("boats") as batch_op:
        batch_op.alter_column("rig", server_default="sloop")  # MIG209: 9 of boats.rig from 'ketch' to 'sloop'
    op.execute("ALTER TABLE port.boats ALTER COLUMN keel DROP DEFAULT")  # MIG209: 5 default of port.boats.keel
    op.execute("ALTER TABLE boats ALTER hull SET DEFAULT NULL")  # MIG209: 5 removes the default of boats.hull
    op.execute("ALTER TABLE boats ALTER mast SET DEFAULT 'pine'")  # MIG209: 5 of boats.mast from 'oak' to 'pine'
    op.execute("ALTER TABLE boats ALTER n SET DEFAULT nextval('b')")  # MIG209: 5 from nextval('a') to nextval('b')


def downgrade():
    op.alter_column("boats", "flag", server_default="GB")
    op.alter_column("boats", "rig", server_default="ketch")
    op.execute("ALTER TABLE boats ALTER mast SET DEFAULT 'oak'")
    op.execute("ALTER TABLE boats ALTER n SET DEFAULT nextval('a')")
