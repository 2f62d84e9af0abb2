# INHERIT locks the parent, too; NO INHERIT and options of storage do not
# options: --extend-select=MIG118,MIG121 --migrations-small-tables=crew,ships
from alembic import op

revision = "da168e450fed"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE crew NO INHERIT people")
    op.execute("ALTER TABLE ships SET (user_catalog_table = true)")
    op.execute("ALTER TABLE ports SET (user_catalog_table = true)")  # MIG121: 5
    op.execute("ALTER TABLE ports SET (fillfactor = 70)")


def downgrade():
    pass
