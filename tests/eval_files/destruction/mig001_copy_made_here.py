# no finding: MIG001 is about what other revisions made, not about a copy that this one makes
from alembic import op

revision = "d07c4e1b95a8"
down_revision = "5b8e20c9d713"


def upgrade():
    op.execute(
        "CREATE TABLE ferries2 AS SELECT * FROM ferries; INSERT INTO log SELECT * FROM ferries2;"
        "DROP TABLE ferries2"
    )


def downgrade():
    pass
