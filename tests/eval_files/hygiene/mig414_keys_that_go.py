# MIG414: a key that is dropped by no name makes room for the same name
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3 --migrations-dialect=mysql
from alembic import op

revision = "414e00000901"
down_revision = None


def upgrade():
    op.create_primary_key("pk_boats", "boats", ["id"])
    op.execute("ALTER TABLE boats DROP PRIMARY KEY")
    op.create_primary_key("pk_boats", "boats", ["id", "port"])
    op.create_primary_key("pk_piers", "piers", ["id"])
    op.create_primary_key("pk_piers", "piers", ["id"])  # MIG414: 5 pk_piers


def downgrade():
    op.create_unique_constraint("uq_a", "boats", ["a"])
    op.create_unique_constraint("uq_b", "boats", ["b"])
    op.drop_constraint("uq_a", "boats", type_="unique")
    op.create_unique_constraint("uq_a", "boats", ["a"])
    op.create_unique_constraint("uq_b", "boats", ["b"])  # MIG414: 5 uq_b
