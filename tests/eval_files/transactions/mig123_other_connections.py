# MIG123: silent about transactions that the migration opens itself
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session

revision = "0d0f7a1f6b06"
down_revision = "0d0f7a1f6b05"


def upgrade():
    engine = op.get_bind().engine
    with engine.connect() as connection:
        connection.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = ''"))
        connection.commit()
    with engine.begin() as connection:
        connection.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = 'n'"))
    own = sa.create_engine("postgresql://localhost/archive")
    with Session(own) as session:
        session.execute(sa.text("UPDATE boats SET flag = 'no' WHERE flag = 'x'"))
        session.commit()
        session.rollback()
    raw = own.raw_connection()
    raw.cursor().execute("COMMIT")
    raw.commit()


def downgrade():
    pass
