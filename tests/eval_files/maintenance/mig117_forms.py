# MIG117: triggers created, dropped, enabled and disabled
# options: --extend-select=MIG117
from alembic import op

revision = "6e2da1b00044"
down_revision = "6e2da1b00043"


def upgrade():
    op.execute("CREATE TRIGGER trg_a BEFORE UPDATE ON bells FOR EACH ROW EXECUTE FUNCTION ring()")  # MIG117: 5 creates trigger trg_a on bells: writes wait
    op.execute("CREATE CONSTRAINT TRIGGER trg_b AFTER INSERT ON app.bells EXECUTE FUNCTION ring()")  # MIG117: 5 app.bells
    op.execute("DROP TRIGGER trg_c ON bells")  # MIG012: 5, MIG117: 5 drops trigger trg_c on bells: reads and writes wait
    op.execute("ALTER TABLE bells DISABLE TRIGGER ALL")  # MIG117: 5 disables trigger on bells
    op.execute("ALTER TABLE bells ENABLE TRIGGER trg_d")  # MIG117: 5 enables trigger on bells


def downgrade():
    pass
