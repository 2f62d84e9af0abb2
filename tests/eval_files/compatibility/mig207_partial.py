# MIG207 and a condition: no row has a flag, or a value, of a column that was added just now
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
    op.add_column("post", sa.Column("kind", sa.Text()))
    op.create_index("l", "post", ["user_id"], unique=True, postgresql_where=sa.text("kind = 'main'"))
    op.execute("CREATE UNIQUE INDEX m ON post (user_id) WHERE deleted_at IS NULL AND kind IN ('a', 'b')")
    op.create_index("n", "post", ["user_id"], unique=True, postgresql_where=sa.text("(kind IS NOT NULL)"))
    op.create_index("o", "post", ["user_id"], unique=True, postgresql_where=sa.text("kind IS NULL"))  # MIG207: 5 post (user_id)
    op.create_index("p", "post", ["user_id"], unique=True, postgresql_where=sa.text("kind = 'a' OR is_old"))  # MIG207: 5 post (user_id)
    op.execute("CREATE UNIQUE INDEX q ON post (user_id) WHERE kind IS DISTINCT FROM 'a'")  # MIG207: 5 post (user_id)
    op.add_column("post", sa.Column("state", sa.Text(), server_default="new"))
    op.create_index("r", "post", ["user_id"], unique=True, postgresql_where=sa.text("state = 'new'"))  # MIG207: 5 post (user_id)


def downgrade():
    pass
