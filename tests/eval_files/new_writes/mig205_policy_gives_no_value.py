# MIG205: a policy of the table gives no column its value, a trigger may
import sqlalchemy as sa
from alembic import op

revision = "205e00000901"
down_revision = None


def upgrade():
    op.execute("CREATE POLICY own ON bills USING (owner = current_user)")
    op.add_column("bills", sa.Column("state", sa.Text()))
    op.execute("UPDATE bills SET state = 'new'")
    op.alter_column("bills", "state", existing_type=sa.Text(), nullable=False)  # MIG205: 5 bills.state
    op.execute("CREATE TRIGGER fill BEFORE INSERT ON seats FOR EACH ROW EXECUTE FUNCTION fill()")
    op.add_column("seats", sa.Column("state", sa.Text()))
    op.execute("UPDATE seats SET state = 'new'")
    op.alter_column("seats", "state", existing_type=sa.Text(), nullable=False)


def downgrade():
    pass
