# MIG008 with `all`, its neighbour: a downgrade that drops nothing
# options: --migrations-downgrade=all --extend-ignore=MIG202
import sqlalchemy as sa
from alembic import op

revision = "bce84b4380ad"
down_revision = "6375998961f8"


def upgrade():
    op.alter_column("huts", "name", existing_type=sa.String(40), type_=sa.String(80))
    op.rename_table("guides", "leaders")


def downgrade():
    op.rename_table("leaders", "guides")
    op.execute("DELETE FROM huts WHERE name = 'DROP TABLE huts'")
    op.alter_column("huts", "name", existing_type=sa.String(80), type_=sa.String(40))
