# functions under a condition, and in a try
# options: --extend-select=MIG318
import sqlalchemy as sa
from alembic import op

revision = "7a13c0ffee00"
down_revision = "7a12c0ffee00"

if sa.__version__ > "2":

    def upgrade():
        op.execute("SELECT 2")

else:

    def upgrade():
        op.execute("SELECT 1")


try:

    def downgrade():
        pass

finally:
    pass
