# no finding: new tables, and new columns that hold NULL or a value of their own in each row
# options: --extend-select=MIG207
import sqlalchemy as sa
from alembic import op

revision = "97e2f5b0c8d4"
down_revision = "04d7e9c1b5fa"


def upgrade():
    op.create_table("piers", sa.Column("id", sa.Integer()), sa.UniqueConstraint("id"))
    op.create_index("ix_piers_id", "piers", ["id"], unique=True)
    op.add_column("boats", sa.Column("slug", sa.Text(), unique=True))
    op.add_column("boats", sa.Column("berth", sa.Text(), nullable=True))
    op.create_unique_constraint("boats_berth_key", "boats", ["berth"])
    op.create_index("ix_boats_berth", "boats", ["berth", "name"], unique=True)
    op.add_column("boats", sa.Column("uid", sa.Uuid(), server_default=sa.text("gen_random_uuid()")))
    op.create_unique_constraint("boats_uid_key", "boats", ["uid"])
    op.execute("ALTER TABLE boats ADD COLUMN n serial UNIQUE")
    op.create_index("ix_boats_name", "boats", ["name"])
    op.create_primary_key("boats_pkey", "boats", ["id"])


def downgrade():
    op.create_unique_constraint("boats_name_key", "boats", ["name"])
