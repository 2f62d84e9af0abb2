# a view made by a function of an extension, dropped in SQL by the downgrade
from alembic import op

revision = "394f9871259f"
down_revision = "32a87c4b8459"


def upgrade():
    op.create_view("winged", "SELECT id FROM wasps WHERE winged")


def downgrade():
    op.execute("DROP VIEW winged")
