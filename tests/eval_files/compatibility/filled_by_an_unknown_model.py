# MIG206, MIG207, MIG018: rows of a model from elsewhere, which may be those of the table
# options: --extend-select=MIG018,MIG206,MIG207
import sqlalchemy as sa
from sqlalchemy import String as text
from sqlalchemy import func
from alembic import op
from shop.models import Boat, Port

revision = "um01"
down_revision = None


def upgrade():
    bind = op.get_bind()
    op.alter_column("boats", "name", nullable=False)  # MIG206: 5 boats.name
    op.create_unique_constraint("uq_flag", "boats", ["flag"])  # MIG207: 5 boats (flag)
    op.alter_column("boats", "code", existing_type=text(9), type_=text(5))  # MIG018: 5 boats.code
    bind.execute(sa.update(Boat).where(Boat.id == 1).values(name="x", code=func.left(Boat.code, 5)))
    op.alter_column("boats", "name", nullable=False)
    op.alter_column("boats", "mast", nullable=False)  # MIG206: 5 boats.mast
    op.alter_column("boats", "code", existing_type=text(9), type_=text(5))
    op.create_unique_constraint("uq_rig", "boats", ["rig"])  # MIG207: 5 boats (rig)
    bind.execute(sa.delete(Port).where(Port.mast.is_(None)))
    op.alter_column("boats", "mast", nullable=False)
    op.create_unique_constraint("uq_rig2", "boats", ["rig"])


def downgrade():
    pass
