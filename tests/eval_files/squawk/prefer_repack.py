# squawk prefer-repack: VACUUM FULL and CLUSTER
# options: --extend-select=MIG115
import sqlalchemy as sa
from alembic import op

revision = "fb91d84e49c2"
down_revision = "d4b6b460d559"


def upgrade():
    with op.get_context().autocommit_block():
        op.execute("VACUUM FULL users")  # MIG115: 9 users
        op.execute("VACUUM (FULL, ANALYZE) teams")  # MIG115: 9 teams
        op.execute("VACUUM FULL")  # MIG115: 9 VACUUM FULL
        op.get_bind().execute(sa.text("REPACK lists"))  # MIG115: 9 lists
    op.execute("CLUSTER bills USING bills_pkey")  # MIG115: 5 bills
    op.execute("CLUSTER notes")  # MIG115: 5 notes


def downgrade():
    pass
