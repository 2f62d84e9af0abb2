# no finding: something before may have removed the duplicates
# options: --extend-select=MIG207
from alembic import op
from harbour.migrations import DEDUPLICATE

revision = "ea07d5f8c3b2"
down_revision = "1bd8c6a0f7e5"


def upgrade():
    op.execute("DELETE FROM boats a USING boats b WHERE a.name = b.name AND a.id > b.id")
    op.create_unique_constraint("boats_name_key", "boats", ["name"])
    op.execute("UPDATE owners SET name = name || id WHERE id IN (SELECT id FROM twice)")
    op.create_index("ix_owners_name", "owners", ["name"], unique=True)
    op.execute("TRUNCATE tides")  # MIG003: 5 tides
    op.create_index("ix_tides", "tides", ["day"], unique=True)
    op.execute(DEDUPLICATE)
    op.create_index("ix_quays", "quays", ["n"], unique=True)


def downgrade():
    op.drop_index("ix_owners_name", "owners")
