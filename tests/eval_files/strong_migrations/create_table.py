# strong_migrations create_table: a table that takes the place of another
import sqlalchemy as sa
from alembic import op

revision = "9c824dec1641"
down_revision = "43b2cfd4e95b"


def upgrade():
    op.drop_table("users")  # MIG017: 5 users
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("DROP TABLE IF EXISTS teams CASCADE")  # MIG013: 5 teams, MIG017: 5 teams
    op.execute("CREATE TABLE teams (id bigint PRIMARY KEY)")


def downgrade():
    pass
