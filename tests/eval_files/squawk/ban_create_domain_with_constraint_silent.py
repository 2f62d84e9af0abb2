# squawk ban-create-domain-with-constraint: domains without a constraint, constraints of tables
# options: --extend-select=MIG212
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "5660fff24984"
down_revision = "be89674fbbaf"


def upgrade():
    op.execute("CREATE DOMAIN postcode AS text")
    op.execute("CREATE DOMAIN email AS text COLLATE \"C\" DEFAULT ''")
    op.execute("CREATE DOMAIN price AS numeric NULL")
    postgresql.DOMAIN("share", sa.Numeric()).create(op.get_bind())
    op.create_table("funds", sa.Column("part", postgresql.DOMAIN("share", sa.Numeric(), create_type=False)))
    op.create_check_constraint("ck_part", "funds", "part BETWEEN 0 AND 1")
    op.execute("ALTER TABLE bills ADD CONSTRAINT ck_total CHECK (total > 0) NOT VALID")


def downgrade():
    op.execute("CREATE DOMAIN old AS text NOT NULL")
