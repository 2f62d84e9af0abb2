# a bare DROP behind another kind of drop is a column again
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f706"
down_revision = "607f5e3c0d1a"


def upgrade():
    op.execute("ALTER TABLE owls DROP CONSTRAINT c1, DROP ring")  # MIG002: 5 owls.ring, MIG006: 5 c1
    op.execute("ALTER TABLE gulls DROP FOREIGN KEY fk, DROP nest")  # MIG002: 5 gulls.nest, MIG006: 5 fk
    op.execute("ALTER TABLE terns DROP INDEX ix, DROP egg")  # MIG002: 5 terns.egg, MIG005: 5 ix
    op.execute("ALTER FOREIGN TABLE far_owls DROP COLUMN ring")  # MIG002: 5 far_owls.ring
    op.execute("ALTER TABLE flights TRUNCATE PARTITION p2019")  # MIG007: 5 p2019


def downgrade():
    raise NotImplementedError("the rings are gone")
