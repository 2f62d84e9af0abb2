# MIG505: create_all() brings the types along that its metadata has, and a domain is a type, too
import sqlalchemy as sa
from alembic import op

revision = "505c00000003"
down_revision = "505c00000002"

metadata = sa.MetaData()
shape = sa.Enum("a", "b", name="shape", metadata=metadata)


def upgrade():
    op.execute("CREATE DOMAIN color AS text CHECK (VALUE <> '')")
    op.add_column("boats", sa.Column("color", sa.Enum("a", "b", name="color")))
    metadata.create_all(op.get_bind())
    op.add_column("boats", sa.Column("shape", shape))


def downgrade():
    op.drop_column("boats", "shape")
    op.drop_column("boats", "color")
    op.execute("DROP DOMAIN color")
