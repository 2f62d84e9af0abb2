# MIG324: what each of several databases makes of a name, of an UPDATE and of a key
# options: --migrations-dialect=mysql,postgresql,sqlite
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.drop_column("carts", "note")  # MIG002: 5
    op.create_index("ix_carts", "carts", ["note"], schema="public")  # MIG324: 5 column public.carts.note
    op.execute("UPDATE users SET mail = 'x' WHERE id = 1")  # MIG324: 5 column users.mail
    op.add_column("users", sa.Column("mail", sa.Text))


def downgrade():
    raise NotImplementedError
