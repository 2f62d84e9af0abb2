# squawk ban-drop-trigger: a trigger that comes back under its name
# options: --extend-ignore=MIG015
from alembic import op

revision = "a04c7713be98"
down_revision = "5a1d9e40c7b2"


def upgrade():
    op.execute("DROP TRIGGER stamp ON bills")
    op.execute(
        "CREATE TRIGGER stamp BEFORE UPDATE ON bills FOR EACH ROW EXECUTE FUNCTION stamp_row()"
    )


def downgrade():
    pass
