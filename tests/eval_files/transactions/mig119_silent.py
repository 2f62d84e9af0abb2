# MIG119: silent where nothing is locked, nothing slow follows, or the table is new
# options: --extend-select=MIG119 --migrations-small-tables=settings
import sqlalchemy as sa
from alembic import op

revision = "1e0c119b"
down_revision = "1d0c119b"


def upgrade():
    op.create_index("ix_area", "sails", ["area"])
    op.create_table("masts", sa.Column("id", sa.Integer()))
    op.add_column("masts", sa.Column("height", sa.Integer()))
    op.create_index("ix_height", "masts", ["height"])
    op.create_index("ix_port", "boats", ["port"])
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.create_index("ix_masts", "masts", ["id"])
    op.create_index("ix_settings", "settings", ["id"])
    op.create_check_constraint("ck", "boats", "mast <> ''", postgresql_not_valid=True)
    op.alter_column("boats", "name", existing_type=sa.String(50), type_=sa.Text())
    op.alter_column("boats", "name", existing_type=sa.String(50), type_=sa.String(80))
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE boats VALIDATE CONSTRAINT ck")
        op.create_index("ix_mast", "boats", ["mast"], postgresql_concurrently=True)
    op.execute("ALTER TABLE boats ALTER COLUMN mast DROP DEFAULT")


def downgrade():
    op.add_column("boats", sa.Column("mast", sa.Text()))
    op.create_index("ix_mast", "boats", ["mast"])
