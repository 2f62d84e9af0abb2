# MIG001: rows of one table are lost, a copy takes the place of the other: both remedies are said
from alembic import op

revision = "5b8e20c9d713"
down_revision = "e41f7a9c6b02"


def upgrade():
    op.execute(  # MIG001: 5 and recreate those that are needed
        "INSERT INTO ferries2 SELECT * FROM ferries; DROP TABLE users; DROP TABLE ferries;"
        "ALTER TABLE ferries2 RENAME TO ferries"
    )


def downgrade():
    raise NotImplementedError
