# parts of a dropped table in many spellings; the table goes in SQL, through a helper
import sqlalchemy as sa
from alembic import op

revision = "9d85ebaf3b88"
down_revision = "d1c541283d48"


def _gone(table):
    op.get_bind().execute(sa.text(f"DROP TABLE {table}"))  # MIG001: 5 moths


def upgrade():
    op.execute("ALTER TABLE moths DROP CONSTRAINT fk_moths_wood")
    op.execute("ALTER TABLE moths DROP COLUMN wood_id, DROP COLUMN colour")
    op.drop_index("ix_moths_name", "moths")
    _gone("moths")


def downgrade():
    raise NotImplementedError("the moths are gone")
