# MIG308: a view that the revision has renamed itself, a column that got another name, a schema
# options: --extend-ignore=MIG0
from alembic import op

revision = "dl03"
down_revision = "dl02"


def upgrade():
    op.drop_column("ships", "title")  # MIG308: 5 ships.title while view boat_names (since dl01) reads it
    op.drop_column("ships", "tons")
    op.execute("DROP SCHEMA yard")  # MIG308: 5 view yard.large (since dl01) lies in it
    op.execute("DROP SCHEMA dock")


def downgrade():
    raise NotImplementedError
