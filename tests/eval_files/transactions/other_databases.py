# MIG114, MIG118, MIG119, MIG121, MIG124: silent about databases they do not speak of
# options: --extend-select=MIG114,MIG118,MIG119,MIG121,MIG124 --migrations-dialect=mysql,sqlite
import sqlalchemy as sa
from alembic import op

revision = "1e0c12900a"
down_revision = "1d0c12900a"


def upgrade():
    op.add_column("boats", sa.Column("mast", sa.String(50)))
    op.add_column("sails", sa.Column("mast", sa.String(50)))
    op.create_index("ix_mast", "boats", ["mast"])
    op.execute("ALTER TABLE boats ADD COLUMN keel varchar(50)")
    op.execute("CREATE INDEX ix_keel ON boats (keel)")


def downgrade():
    pass
