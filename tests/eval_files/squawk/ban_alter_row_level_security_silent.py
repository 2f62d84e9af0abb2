# squawk ban-alter-row-level-security: a policy that lets rows through, a new table, and the way back
# options: --extend-select=MIG214
import sqlalchemy as sa
from alembic import op

revision = "d188be10a780"
down_revision = "2e05f725c49a"


def upgrade():
    op.execute("CREATE POLICY all_rows ON bills USING (true)")
    op.execute("ALTER TABLE bills ENABLE ROW LEVEL SECURITY")
    op.create_table("notes", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE notes ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE visits DISABLE ROW LEVEL SECURITY")


def downgrade():
    pass
