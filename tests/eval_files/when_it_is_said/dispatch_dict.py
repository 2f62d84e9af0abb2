# a dispatch dict of functions
from alembic import op

revision = "2f5dcf6e6e8c"
down_revision = "922b69d66448"


def _postgresql():
    op.execute("DROP MATERIALIZED VIEW toy_ranking")  # MIG012: 5 toy_ranking


def _other():
    op.drop_table("toy_ranking")  # MIG001: 5 toy_ranking


BY_DIALECT = {"postgresql": _postgresql, "mysql": _other}


def upgrade():
    BY_DIALECT[op.get_bind().dialect.name]()


def downgrade():
    raise NotImplementedError("the ranking is gone")
