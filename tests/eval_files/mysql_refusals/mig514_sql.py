# MIG514: in SQL, behind a condition, and dropped where the same run has made the key
# options: --migrations-dialect=mysql
from alembic import op

revision = "514e0001"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE teams (id int PRIMARY KEY)")
    op.execute(
        "CREATE TABLE users (id int PRIMARY KEY, team_id int, KEY ix_team (team_id),"
        " CONSTRAINT fk_team FOREIGN KEY (team_id) REFERENCES teams (id))"
    )
    op.execute("CREATE INDEX ix_more ON users (team_id, id)")
    op.execute("DROP INDEX ix_team ON users")
    op.execute("ALTER TABLE users DROP INDEX ix_more")  # MIG514: 5 index ix_more of users


def downgrade():
    op.execute("DROP TABLE users")
    op.execute("DROP TABLE teams")
