# unknown pieces that may hold a WHERE, or a whole statement
from alembic import op

revision = "88e3787b8f8b"
down_revision = "d6523d3df8a3"


def upgrade():
    import os

    piece = os.environ["LAMP"]
    op.execute(f"DELETE FROM lamps {piece}")
    op.execute(f"DELETE FROM lamps WHERE {piece}")
    op.execute(f"UPDATE lamps SET lit = false {piece}")
    op.execute(f"{piece} lamps")
    op.execute(f"ALTER TABLE lamps {piece}")
    op.execute(f"INSERT INTO notes VALUES ('{piece}; DROP TABLE lamps')")
    op.execute(f"-- {piece}; DROP TABLE lamps")


def downgrade():
    pass
