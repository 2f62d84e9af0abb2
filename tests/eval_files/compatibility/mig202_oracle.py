# MIG202: Oracle's RENAME, and MySQL's RENAME USER, which renames no table
# options: --migrations-dialect=oracle,mysql
from alembic import op

revision = "202e00000901"
down_revision = None


def upgrade():
    op.execute("RENAME boats TO vessels")  # MIG202: 5 boats to vessels
    op.execute('RENAME "Piers" TO quays')  # MIG202: 5 Piers to quays
    op.execute("RENAME TABLE rooms TO chambers, seats TO chairs")  # MIG202: 5 rooms to chambers
    op.execute("RENAME USER 'ann'@'%' TO 'bob'@'%'")


def downgrade():
    op.execute("RENAME vessels TO boats")
