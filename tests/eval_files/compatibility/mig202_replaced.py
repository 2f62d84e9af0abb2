# no finding: another table takes the place of the one that is renamed, or it takes another's
# options: --extend-select=MIG202
import sqlalchemy as sa
from alembic import op

revision = "a95f2d81c6e0"
down_revision = "e70a3c5f9b28"


def upgrade():
    # SQLite's way to alter a table
    op.rename_table("boats", "boats_old")
    op.create_table("boats", sa.Column("id", sa.Integer(), primary_key=True))
    op.execute("INSERT INTO boats SELECT id FROM boats_old")
    op.drop_table("boats_old")  # MIG001: 5 boats_old
    # a copy that is kept up by triggers takes over
    op.execute("ALTER TABLE tides RENAME TO tides_old")
    op.execute("ALTER TABLE tides_new RENAME TO tides")
    op.execute("CREATE TABLE quays_new AS SELECT * FROM quays")
    op.drop_table("quays")  # MIG001: 5 quays
    op.rename_table("quays_new", "quays")


def downgrade():
    op.rename_table("boats", "vessels")
