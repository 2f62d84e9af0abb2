# options in the chain: `execution_options(…)` of a connection and of a text, `scalar`
import sqlalchemy as sa
from alembic import op

revision = "ed52ecb3f3c7"
down_revision = "0179dcec02d2"


def upgrade():
    bind = op.get_bind()
    bind.execution_options(isolation_level="AUTOCOMMIT").execute(sa.text("DROP TABLE kites"))  # MIG001: 5 kites, MIG123: 5 InvalidRequestError
    op.execute(sa.text("TRUNCATE tails").execution_options(autocommit=True))  # MIG003: 5 tails
    bind.scalar(sa.text("DELETE FROM winds RETURNING 1"))  # MIG004: 5 winds
    op.execute("UPDATE winds SET knots = 0", execution_options={"autocommit": True})  # MIG011: 5 winds


def downgrade():
    raise NotImplementedError("the kites are gone")
