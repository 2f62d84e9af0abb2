# Of the type alone, what the operation itself says counts, and else the latest revision.
# options: --extend-select=MIG110
import sqlalchemy as sa
from alembic import op

revision = "ty05"
down_revision = "ty04"


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.String(), type_=sa.String(40))  # MIG018: 5 from varchar(60) (since ty04) to varchar(40), MIG110: 5 boats.name from varchar(60) (since ty04) to varchar(40)
    op.alter_column("boats", "flag", existing_type=sa.String(30), type_=sa.String(20))  # MIG018: 5 from varchar(30) to varchar(20), MIG110: 5
    op.execute("ALTER TABLE boats ALTER COLUMN flag TYPE varchar(10)")  # MIG018: 5 from varchar(20) to varchar(10), MIG110: 5


def downgrade():
    pass
