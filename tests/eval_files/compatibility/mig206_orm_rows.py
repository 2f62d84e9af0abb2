# MIG206 is silent where objects of the ORM, which nobody follows, get the attribute
# options: --extend-select=MIG206
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base, sessionmaker

from shop.models import Customer

Base = declarative_base()


class User(Base):
    __tablename__ = "users"
    id = sa.Column(sa.Integer, primary_key=True)
    name = sa.Column(sa.Text)
    mail = sa.Column(sa.Text)


revision = "6e2da1b00125"
down_revision = "6e2da1b00124"


def upgrade():
    session = Session(bind=op.get_bind())
    for user in session.query(User):
        user.name = user.mail
    for user in session.query(User).filter(User.name.is_(None)).all():
        user.title = "none"
    first = sessionmaker()(bind=op.get_bind()).execute(sa.select(Customer)).scalars().first()
    first.size = 1
    session.flush()
    op.alter_column("users", "name", nullable=False)
    op.alter_column("users", "title", nullable=False)
    op.alter_column("customers", "size", nullable=False)
    op.alter_column("users", "mail", nullable=False)  # MIG206: 5 users.mail


def downgrade():
    pass
