# MIG132: silent where whether NULL is allowed is said, and where nothing is redefined
# options: --migrations-dialect=mysql --extend-ignore=MIG201,MIG206
import sqlalchemy as sa
from alembic import op

from harbour.columns import NAME

revision = "2e0c132c"
down_revision = "2d0c132c"

EXISTING = {"existing_type": sa.String(50), "existing_nullable": False}


def upgrade():
    op.alter_column(
        "boats",
        "a",
        type_=sa.String(100),
        existing_type=sa.String(50),
        existing_nullable=False,
        existing_server_default="none",
        existing_comment="x",
    )
    op.alter_column("boats", "b", nullable=False, existing_type=sa.String(50))
    op.alter_column("boats", "c", new_column_name="d", **EXISTING)
    op.alter_column("boats", "e", new_column_name="f", **NAME)
    op.alter_column("boats", "g", server_default="1", existing_type=sa.Integer())
    op.alter_column("boats", "h", server_default=None)
    op.alter_column("boats", "i", existing_type=sa.String(50))
    if op.get_bind().dialect.name == "postgresql":
        op.alter_column("boats", "j", type_=sa.Text())
    op.add_column("boats", sa.Column("l", sa.Text()))
    op.alter_column("boats", "l", new_column_name="m", existing_type=sa.Text())
    op.execute("ALTER TABLE boats MODIFY k varchar(100) NOT NULL")


def downgrade():
    pass
