# the same chains around statements that read or limit
import sqlalchemy as sa
from alembic import op

revision = "4a6fb0334f1a"
down_revision = "ed52ecb3f3c7"


def upgrade():
    bind = op.get_bind().execution_options(stream_results=True)
    count = bind.scalar(sa.text("SELECT count(*) FROM winds WHERE label = 'DELETE FROM winds'"))
    op.execute(sa.text("DELETE FROM winds WHERE knots < 1").execution_options(autocommit=True))
    names = bind.execute(sa.text("SELECT name FROM kites")).scalars().all()
    print(count, len(names), "DROP TABLE kites")


def downgrade():
    pass
