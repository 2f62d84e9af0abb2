# squawk ban-drop-view: a view that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "4d2d29e37d38"
down_revision = "be81768d38ff"


def upgrade():
    op.execute("CREATE VIEW paid_bills AS SELECT id FROM bills")
    op.execute("DROP VIEW paid_bills")


def downgrade():
    pass
