# MIG003 holds in both directions
import sqlalchemy as sa
from alembic import op

revision = "c18b2d368624"
down_revision = "5bc1cfe957bc"


def upgrade():
    op.execute("TRUNCATE TABLE expeditions")  # MIG003: 5 expeditions


def downgrade():
    op.get_bind().execute(sa.text("TRUNCATE logbooks, sketches"))  # MIG003: 5 logbooks
