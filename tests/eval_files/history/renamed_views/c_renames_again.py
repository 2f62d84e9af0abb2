# As before.
# options: --extend-ignore=MIG202,MIG012
from alembic import op

revision = "rv03"
down_revision = "rv02"


def upgrade():
    op.execute("ALTER VIEW big_sails RENAME TO huge_sails")
    op.execute("DROP VIEW fabrics")


def downgrade():
    op.execute("CREATE VIEW fabrics AS SELECT cloth FROM sails")
    op.execute("ALTER VIEW huge_sails RENAME TO big_sails")
