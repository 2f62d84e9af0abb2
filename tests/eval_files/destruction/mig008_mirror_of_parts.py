# MIG008, its neighbour: parts that the upgrade attached or added
# options: --extend-ignore=MIG508
from alembic import op

revision = "783f043413d6"
down_revision = "1130aae4f877"


def upgrade():
    op.execute("CREATE TABLE flights_2026 (LIKE flights)")
    op.execute("ALTER TABLE flights ATTACH PARTITION flights_2026 FOR VALUES FROM (2026) TO (2027)")
    op.execute("ALTER TABLE wings ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY")
    op.execute("CREATE TABLE flights_2027 PARTITION OF flights FOR VALUES FROM (2027) TO (2028)")


def downgrade():
    op.execute("DROP TABLE flights_2027")
    op.execute("ALTER TABLE wings ALTER COLUMN id DROP IDENTITY")
    op.execute("ALTER TABLE flights DETACH PARTITION flights_2026")
    op.execute("DROP TABLE flights_2026")
