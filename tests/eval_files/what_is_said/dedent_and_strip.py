# `textwrap.dedent`, `.strip()`, `.lower()`, `.replace()` on a literal
import textwrap

from alembic import op

revision = "42bf61fa9737"
down_revision = "5b073ef109f6"


def upgrade():
    op.execute(  # MIG001: 5 cargo_lists
        textwrap.dedent(
            """
            DROP TABLE
                cargo_lists
            """
        ).strip()
    )
    op.execute("TRUNCATE CARGO".lower())  # MIG003: 5 cargo
    op.execute("DELETE FROM __table__".replace("__table__", "crews"))  # MIG004: 5 crews


def downgrade():
    raise NotImplementedError("the lists are gone")
