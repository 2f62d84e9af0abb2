# Nothing depends on what goes in the right order, or takes along what depends on it.
import sqlalchemy as sa
from alembic import op

revision = "do02d"
down_revision = "do01"


def upgrade():
    op.execute("DROP VIEW short_names, ship_names")  # MIG012: 5
    op.alter_column("ships", "name", existing_type=sa.String(20), type_=sa.Text())
    op.execute("CREATE VIEW ship_names AS SELECT tons FROM ships")
    op.drop_column("ships", "name")  # MIG002: 5
    op.execute("DROP TRIGGER stamped ON ships")  # MIG012: 5
    op.execute("DROP FUNCTION stamp()")  # MIG012: 5
    op.alter_column("ships", "rig", existing_type=sa.Enum(name="rig"), type_=sa.Text())
    op.execute("DROP TYPE rig")  # MIG012: 5
    op.alter_column("ships", "number", server_default=None)
    op.execute("DROP SEQUENCE ship_numbers")  # MIG012: 5
    op.add_column("docks", sa.Column("depth", sa.Integer()))
    op.drop_column("docks", "depth")
    op.drop_table("crew")  # MIG001: 5
    op.execute("DROP TABLE docks CASCADE")  # MIG013: 5, MIG001: 5


def downgrade():
    raise NotImplementedError
