# MIG207: constraints, indexes and unique columns; op, batch and SQL
# options: --extend-select=MIG207
import sqlalchemy as sa
from alembic import op

revision = "b3f0c7d92e81"
down_revision = "6e5a0d8c7b1f"


def upgrade():
    op.create_unique_constraint("boats_name_key", "boats", ["name"])  # MIG207: 5 makes boats (name) unique
    op.create_index("ix_boats_flag", "boats", ["flag", "number"], unique=True)  # MIG207: 5 boats (flag
    op.create_index("ix_lower", "boats", [sa.text("lower(name)")], unique=True)  # MIG207: 5 makes boats (…) unique
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_unique_constraint("boats_keel_key", ["keel"])  # MIG207: 9 boats (keel)
    op.execute("ALTER TABLE boats ADD CONSTRAINT boats_rig_key UNIQUE (rig)")  # MIG207: 5 boats (rig)
    op.execute("CREATE UNIQUE INDEX IF NOT EXISTS ix_mast ON port.boats USING btree (mast)")  # MIG207: 5 port.boats (mast)
    with op.get_context().autocommit_block():
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY ix_crew ON boats (crew)")  # MIG207: 9 boats (crew)
    op.add_column("boats", sa.Column("berth", sa.Text(), server_default="A1", unique=True))  # MIG207: 5 boats (berth)
    op.execute("ALTER TABLE boats ADD COLUMN tons int DEFAULT 0 UNIQUE")  # MIG207: 5 boats (tons)


def downgrade():
    op.drop_constraint("boats_name_key", "boats")
