# a try statement all of whose parts are harmless
import sqlalchemy as sa
from alembic import op

revision = "63db8ccd75f4"
down_revision = "a8cbe2a1ae3d"


def upgrade():
    try:
        op.add_column("fish", sa.Column("origin", sa.String(40)))
    except sa.exc.ProgrammingError as error:
        print("DROP COLUMN origin first?", error)
    finally:
        op.execute("ANALYZE fish")


def downgrade():
    try:
        op.drop_column("fish", "origin")
    except sa.exc.ProgrammingError:
        pass
