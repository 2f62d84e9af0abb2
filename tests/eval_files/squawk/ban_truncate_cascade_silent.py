# squawk ban-truncate-cascade: new and temporary tables, and other meanings of the word
import sqlalchemy as sa
from alembic import op

revision = "4b5aaec777ca"
down_revision = "71df07fa863b"


def upgrade():
    op.create_table("users", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("TRUNCATE users CASCADE")
    op.execute("CREATE TEMPORARY TABLE work (id bigint)")
    op.execute("TRUNCATE TABLE work CASCADE")
    op.create_foreign_key("fk_user", "orders", "users", ["user_id"], ["id"], ondelete="CASCADE")
    op.execute("ALTER TABLE bills ADD CONSTRAINT fk FOREIGN KEY (a) REFERENCES users (id) ON DELETE CASCADE")
    op.execute("GRANT TRUNCATE ON bills TO clerk")


def downgrade():
    pass
