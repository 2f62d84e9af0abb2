# A key that goes leaves its columns NOT NULL; one that is not known to be there says nothing.
# options: --extend-select=MIG109,MIG206 --extend-ignore=MIG006,MIG003
from alembic import op

revision = "ki05"
down_revision = "ki04"


def upgrade():
    op.drop_constraint("pk_keys", "keys", type_="primary")
    op.create_check_constraint("ck_keys", "keys", "id IS NOT NULL")
    op.drop_constraint("ck_visits", "visits", type_="check")
    op.execute("ALTER TABLE trips ALTER COLUMN id SET NOT NULL")


def downgrade():
    op.drop_constraint("ck_keys", "keys", type_="check")
    op.create_primary_key("pk_keys", "keys", ["id"])
