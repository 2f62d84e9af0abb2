# MIG017, its neighbour: the rows were copied before, by CREATE TABLE AS or INSERT … SELECT
import sqlalchemy as sa
from alembic import op

revision = "6ab4abc97b16"
down_revision = "66e40b6fff24"


def upgrade():
    op.execute("CREATE TABLE capes_copy AS SELECT id, name FROM capes")
    op.drop_table("capes")
    op.create_table("capes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("INSERT INTO capes (id) SELECT id FROM capes_copy")
    op.drop_table("capes_copy")
    op.execute("INSERT INTO bay_archive SELECT id, depth FROM bays")
    op.execute("DROP TABLE bays")
    op.execute("CREATE TABLE bays (id bigint PRIMARY KEY)")


def downgrade():
    raise NotImplementedError("the former layout is gone")
