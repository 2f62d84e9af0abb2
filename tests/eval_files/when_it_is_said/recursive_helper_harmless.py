# mutual recursion that never ends and destroys nothing
from alembic import op

revision = "33e7a2a8eae9"
down_revision = "432256b912d4"


def _even(count):
    op.execute(f"INSERT INTO bowls (size) VALUES ({count})")
    return count == 0 or _odd(count - 1)


def _odd(count):
    return count != 0 and _even(count - 1)


def upgrade():
    _even(10)


def downgrade():
    op.execute("DELETE FROM bowls WHERE size <= 10")
