# a session that inserts, and changes chosen rows only
import sqlalchemy as sa
from alembic import op
from sqlalchemy import orm

revision = "c8d6c22d1efb"
down_revision = "26ba605dc59d"

Maker = orm.sessionmaker()


def upgrade():
    session = Maker(bind=op.get_bind())
    session.execute(sa.text("INSERT INTO baskets (state) SELECT state FROM carts"))
    session.execute(sa.text("UPDATE baskets SET state = 'open' WHERE state IS NULL"))
    session.commit()


def downgrade():
    pass
