# squawk ban-drop-column: a column is dropped
from alembic import op

revision = "86feb7ae4b70"
down_revision = "3413b33858f8"


def upgrade():
    op.drop_column("users", "email")  # MIG002: 5 users.email
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_column("phone")  # MIG002: 9 users.phone
    op.execute("ALTER TABLE users DROP COLUMN city")  # MIG002: 5 users.city
    op.execute('ALTER TABLE IF EXISTS ONLY public.users DROP COLUMN IF EXISTS "street"')  # MIG002: 5 users.street
    op.execute("ALTER TABLE users ADD COLUMN zip text, DROP fax")  # MIG002: 5 users.fax


def downgrade():
    pass
