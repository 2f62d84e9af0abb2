# squawk ban-char-field: text, and databases that need a length
# options: --extend-select=MIG404
import sqlalchemy as sa
from alembic import op

revision = "33ee269861a2"
down_revision = "f9439f3f629d"


def upgrade():
    op.create_table("rates", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("currency", sa.Text()))
    op.add_column("orders", sa.Column("currency", sa.String()))
    op.execute("CREATE TABLE coins (id bigint PRIMARY KEY, currency text CHECK (length(currency) = 3))")
    op.execute("ALTER TABLE orders ADD COLUMN region text")
    # The one-byte type of the system catalogues, in quotes.
    op.execute('ALTER TABLE orders ADD COLUMN grade "char"')
    if op.get_context().dialect.name == "mysql":
        op.add_column("orders", sa.Column("country", sa.CHAR(2)))


def downgrade():
    op.add_column("orders", sa.Column("old", sa.CHAR(3)))
