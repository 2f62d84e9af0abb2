# MIG130 to MIG133: silent where no migration runs on MySQL
# options: --extend-select=MIG130,MIG131,MIG132,MIG133
import sqlalchemy as sa
from alembic import op

revision = "2e0c130c"
down_revision = "2d0c130c"


def upgrade():
    op.execute("ALTER TABLE boats ADD COLUMN mast text, ALGORITHM=COPY")
    op.alter_column("boats", "flag", existing_type=sa.Enum("a", "b"), type_=sa.Enum("b", "a"))
    op.alter_column("boats", "name", type_=sa.String(100))
    op.execute("ALTER TABLE boats ADD COLUMN port_id int REFERENCES ports (id)")


def downgrade():
    pass
