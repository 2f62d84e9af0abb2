# MIG302: views and sequences are followed as tables are
# options: --extend-select=MIG302
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE VIEW totals AS SELECT 1 AS a")  # MIG302: 5 view totals is left behind
    op.execute("DROP VIEW sums")  # MIG302: 5 view sums is dropped here, MIG012: 5
    op.execute("ALTER VIEW names RENAME TO names_old")
    op.execute("CREATE VIEW names AS SELECT 2 AS a")
    op.execute("CREATE SEQUENCE numbers")
    op.execute("CREATE SEQUENCE of_column OWNED BY users.mail")
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    op.execute("DROP SEQUENCE numbers")
    op.execute("DROP VIEW names")
    op.execute("ALTER TABLE names_old RENAME TO names")
    op.drop_column("users", "mail")
