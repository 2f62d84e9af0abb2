# MIG214: what else the run makes of the table is no policy
# options: --extend-select=MIG214
from alembic import op

revision = "214e00000901"
down_revision = None


def upgrade():
    op.execute("ALTER TABLE bills ENABLE ROW LEVEL SECURITY")  # MIG214: 5 bills
    op.execute("CREATE TRIGGER seen AFTER INSERT ON bills FOR EACH ROW EXECUTE FUNCTION note()")


def downgrade():
    op.execute("DROP TRIGGER seen ON bills")
    op.execute("ALTER TABLE bills DISABLE ROW LEVEL SECURITY")
