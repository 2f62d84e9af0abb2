# The first of a history: views that later revisions replace.
from alembic import op

revision = "rv01"
down_revision = None


def upgrade():
    op.execute("CREATE VIEW names AS SELECT id, name FROM boats")
    op.execute("CREATE VIEW ports AS SELECT id, port FROM boats")


def downgrade():
    op.execute("DROP VIEW names, ports")
