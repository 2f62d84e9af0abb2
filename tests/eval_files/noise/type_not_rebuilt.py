# an enum type that no column uses any more, and that nothing takes the place of
from alembic import op

revision = "502f49814ec8"
down_revision = "02b377e9b413"


def upgrade():
    op.execute("ALTER TABLE wasps ALTER COLUMN kind TYPE text USING kind::text")
    op.execute("DROP TYPE wasp_kind")  # MIG012: 5 wasp_kind


def downgrade():
    op.execute("CREATE TYPE wasp_kind AS ENUM ('paper', 'mud')")
    op.execute("ALTER TABLE wasps ALTER COLUMN kind TYPE wasp_kind USING kind::wasp_kind")
