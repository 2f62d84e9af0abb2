# MIG206: mappings that are made of rows may fill any column
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "206f00000b03"
down_revision = None

Base = declarative_base()


class User(Base):
    __tablename__ = "users"
    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.Text)
    nick = sa.Column(sa.Text)


def upgrade():
    session = Session(bind=op.get_bind())
    mappings = []
    for user in session.query(User):
        mappings.append({"id": user.id, **values(user)})
    session.bulk_update_mappings(User, mappings)
    session.bulk_save_objects([User(id=2, nick="") for _ in range(2)])
    op.alter_column("users", "name", nullable=False)


def downgrade():
    pass
