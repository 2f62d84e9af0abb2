# MIG207: what was unique before does not make the new columns so
# options: --extend-select=MIG207
import sqlalchemy as sa
from alembic import op

revision = "04d7e9c1b5fa"
down_revision = "b3f0c7d92e81"


def upgrade():
    op.drop_constraint("boats_flag_name_key", "boats", type_="unique")
    op.create_unique_constraint("boats_name_key", "boats", ["name"])  # MIG207: 5 boats (name)
    op.drop_index("ix_boats_keel", "boats")
    op.create_index("ix_boats_keel", "boats", ["keel"], unique=True)  # MIG207: 5 boats (keel)
    op.add_column("boats", sa.Column("kind", sa.Text(), server_default="sloop"))
    op.create_index("ix_kind", "boats", ["kind", "crew"], unique=True)  # MIG207: 5 boats (kind


def downgrade():
    op.create_unique_constraint("boats_flag_name_key", "boats", ["flag", "name"])
    op.create_index("ix_boats_keel", "boats", ["keel"])
