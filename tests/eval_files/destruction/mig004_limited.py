# MIG004, its neighbours: each delete is limited
import sqlalchemy as sa
from alembic import op
from sqlalchemy.orm import Session, declarative_base

revision = "650dd056692e"
down_revision = "0f23f450cad1"
Base = declarative_base()


class Tent(Base):
    __tablename__ = "tents"
    id = sa.Column(sa.Integer, primary_key=True)


def upgrade():
    op.execute("DELETE FROM camps\n-- only the old ones\nWHERE closed")
    op.execute(Tent.__table__.delete().where(Tent.id == 4))
    session = Session(op.get_bind())
    session.execute(sa.delete(Tent).where(Tent.id.in_([1, 2])))
    session.delete(session.get(Tent, 5))
    op.create_foreign_key("fk_tents_camp", "tents", "camps", ["id"], ["id"], ondelete="CASCADE")


def downgrade():
    op.drop_constraint("fk_tents_camp", "tents", type_="foreignkey")
