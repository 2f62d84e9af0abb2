# a function that always raises, called in the downgrade before nothing else
from alembic import op

revision = "f6672372105e"
down_revision = "f781ebdbf7bf"


def _no_way_back(reason):
    raise RuntimeError(f"no way back: {reason}")


def upgrade():
    op.execute("UPDATE pets SET tame = true WHERE tame IS NULL")


def downgrade():
    _no_way_back("op.drop_column('pets', 'tame') would lose it")
