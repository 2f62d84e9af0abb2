# MIG207 and a condition: no row has a flag that was added just now
# options: --extend-select=MIG207
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00119"
down_revision = "6e2da1b00118"


def upgrade():
    op.add_column("mail", sa.Column("is_main", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_index("a", "mail", ["user_id"], unique=True, postgresql_where=sa.text("is_main"))
    op.create_index("b", "mail", ["user_id"], unique=True, postgresql_where=sa.text("is_main = true"))
    op.create_index("c", "mail", ["user_id"], unique=True, postgresql_where=sa.column("is_main").is_(True))
    op.execute("CREATE UNIQUE INDEX d ON mail (user_id) WHERE (is_main IS TRUE) AND deleted_at IS NULL")
    op.create_index("e", "mail", ["user_id"], unique=True, postgresql_where=sa.text("NOT is_main"))  # MIG207: 5 mail (user_id)
    op.create_index("f", "mail", ["user_id"], unique=True, postgresql_where=sa.text("is_old"))  # MIG207: 5 mail (user_id)
    op.add_column("mail", sa.Column("is_on", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.create_index("g", "mail", ["user_id"], unique=True, postgresql_where=sa.text("is_on"))  # MIG207: 5 mail (user_id)
    op.add_column("post", sa.Column("is_main", sa.Boolean()))
    op.execute("CREATE UNIQUE INDEX h ON post (user_id) WHERE is_main")
    op.create_index("i", "flags", ["user_id"], unique=True, postgresql_where=sa.column("is_main").is_(True))  # MIG207: 5 flags (user_id)
    op.create_index("j", "flags", ["user_id"], unique=True)  # MIG207: 5 flags (user_id)
    op.create_index("k", "flags", ["user_id"], unique=True, postgresql_where=sa.text("is_main"))


def downgrade():
    pass
