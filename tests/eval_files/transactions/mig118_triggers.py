# MIG118: triggers on two existing tables
# options: --extend-select=MIG118
from alembic import op

revision = "1e0c118f"
down_revision = "1d0c118f"


def upgrade():
    op.execute("CREATE TRIGGER t AFTER INSERT ON boats FOR EACH ROW EXECUTE FUNCTION note()")
    op.execute("CREATE TRIGGER u AFTER INSERT ON ports FOR EACH ROW EXECUTE FUNCTION note()")  # MIG118: 5 against writes at the same time


def downgrade():
    pass
