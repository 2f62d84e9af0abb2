# MIG013: other databases read the word and do nothing; the drop itself stays
# options: --migrations-dialect=mysql
from alembic import op

revision = "f4b593d71ae7"
down_revision = "e02897c7aa80"


def upgrade():
    op.execute("DROP TABLE rivers CASCADE")  # MIG001: 5 rivers


def downgrade():
    raise NotImplementedError("the rivers are gone")
