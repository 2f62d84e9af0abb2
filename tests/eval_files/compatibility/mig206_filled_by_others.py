# MIG206: what may fill the rows without naming the column in an UPDATE
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "206f00000b01"
down_revision = None

Base = declarative_base()


class User(Base):
    __tablename__ = "users"
    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.Text)
    nick = sa.Column(sa.Text)


def upgrade():
    op.execute("SELECT setval('users_id_seq', 1)")
    op.execute("SELECT count(*) FROM users")
    session = Session(bind=op.get_bind())
    session.bulk_update_mappings(User, [{"id": 1, "name": ""}])
    op.alter_column("users", "name", nullable=False)
    op.alter_column("users", "nick", nullable=False)  # MIG206: 5 users.nick
    op.alter_column("users", "age", nullable=False)  # MIG206: 5 users.age


def downgrade():
    pass
