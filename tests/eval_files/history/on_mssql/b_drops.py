# MIG515: a default that an earlier revision gave, and columns without one
# options: --migrations-dialect=mssql --extend-ignore=MIG002,MIG302
from alembic import op

revision = "ms02"
down_revision = "ms01"


def upgrade():
    op.drop_column("boats", "a")  # MIG515: 5 which has a default (since ms01)
    op.drop_column("boats", "b")
    op.drop_column("boats", "c", mssql_drop_default=True)


def downgrade():
    pass
