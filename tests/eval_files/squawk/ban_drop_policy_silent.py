# squawk ban-drop-policy: a policy that this upgrade has created
# options: --extend-ignore=MIG015
from alembic import op

revision = "6c15165b00df"
down_revision = "c9e204b5d820"


def upgrade():
    op.execute("CREATE POLICY all_rows ON bills USING (true)")
    op.execute("DROP POLICY all_rows ON bills")


def downgrade():
    pass
