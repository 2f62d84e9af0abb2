# MIG101 is silent about what is built concurrently, and where that is not known
# options: --extend-select=MIG101
import sqlalchemy as sa
from alembic import op

from fleet.settings import IS_BIG

revision = "5d1cf1a0b103"
down_revision = "5d1cf1a0b102"

CONCURRENTLY = True
OPTIONS = {"postgresql_concurrently": CONCURRENTLY, "if_not_exists": True}


def upgrade():
    context = op.get_context()
    with context.autocommit_block():
        op.create_index("ix_oars_a", "oars", ["a"], postgresql_concurrently=True)
        op.create_index("ix_oars_b", "oars", ["b"], postgresql_concurrently=CONCURRENTLY)
        op.create_index("ix_oars_c", "oars", ["c"], **OPTIONS)
        options = {"postgresql_concurrently": True} if context.dialect.name == "postgresql" else {}
        op.create_index("ix_oars_j", "oars", ["j"], **options)
        op.create_index("ix_oars_d", "oars", ["d"], postgresql_concurrently=IS_BIG)
        with op.batch_alter_table("oars") as batch_op:
            batch_op.create_index("ix_oars_e", ["e"], postgresql_concurrently=True)
        op.execute("CREATE INDEX CONCURRENTLY IF NOT EXISTS ix_oars_f ON oars (f)")
    op.execute("CREATE INDEX ix_oars_g ON ONLY oars (g)")
    op.execute("-- CREATE INDEX ix_oars_h ON oars (h)\nSELECT 1")


def downgrade():
    op.create_index("ix_oars_i", "oars", ["i"])
