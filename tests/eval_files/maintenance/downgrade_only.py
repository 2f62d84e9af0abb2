# what a downgrade runs is no finding
# options: --extend-select=MIG115,MIG116,MIG117,MIG122,MIG125,MIG127,MIG128
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00113"
down_revision = "6e2da1b00112"


def upgrade():
    op.create_table("wind", sa.Column("id", sa.Integer()))


def downgrade():
    op.execute("REINDEX TABLE logs")
    op.execute("LOCK TABLE logs")
    op.execute("ALTER TABLE days ATTACH PARTITION days_1 FOR VALUES IN (1)")
    op.execute("CREATE TRIGGER trg BEFORE UPDATE ON logs FOR EACH ROW EXECUTE FUNCTION f()")
    op.add_column("logs", sa.Column("a", sa.Integer()))
    op.add_column("logs", sa.Column("b", sa.Integer()))
    op.drop_table("wind")
