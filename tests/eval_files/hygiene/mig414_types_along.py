# MIG414: create_table creates the enum types of its columns along, whether or not they are there
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "414e00000902"
down_revision = None


def upgrade():
    op.execute("CREATE TYPE mood AS ENUM ('calm')")
    op.create_table("a", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("m", sa.Enum("calm", name="mood")))  # MIG414: 5 creates type mood twice
    rig = postgresql.ENUM("sloop", name="rig")
    rig.create(op.get_bind(), checkfirst=True)
    op.create_table("b", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("r", rig))  # MIG414: 5 creates type rig twice


def downgrade():
    pass
