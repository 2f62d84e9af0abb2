# implicit concatenation: the WHERE stands in a later piece
from alembic import op

revision = "9d077d26372d"
down_revision = "0f3910bbb1a9"


def upgrade():
    op.execute(
        "DELETE FROM crossings"
        " "
        "WHERE cancelled_at "
        "< now() - interval '10 years'"
    )


def downgrade():
    pass
