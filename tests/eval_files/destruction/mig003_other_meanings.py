# MIG003, its neighbours: the word as a name, a privilege, a function, a value, a trigger event
import sqlalchemy as sa
from alembic import op

revision = "ebdd8a393adc"
down_revision = "c18b2d368624"


def upgrade():
    op.add_column("logbooks", sa.Column("truncate", sa.Boolean(), nullable=True))
    op.execute("GRANT SELECT, TRUNCATE ON logbooks TO archivist")
    op.execute("REVOKE TRUNCATE ON logbooks FROM guest")
    op.execute("UPDATE logbooks SET miles = TRUNCATE(miles, 1) WHERE miles > 0")
    op.execute("INSERT INTO words (word) VALUES ('TRUNCATE logbooks')")


def downgrade():
    op.drop_column("logbooks", "truncate")
