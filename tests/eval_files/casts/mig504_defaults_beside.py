# MIG504: an ALTER TABLE that drops the default beside the change of type, before it or behind it
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
from alembic import op

revision = "504e00000903"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE ports (id bigint, a text DEFAULT 'x', b text DEFAULT 'x', c text DEFAULT 'x', d text DEFAULT 'x')")
    op.execute("ALTER TABLE ports ALTER COLUMN a TYPE jsonb USING to_jsonb(a), ALTER COLUMN a DROP DEFAULT")
    op.execute("ALTER TABLE ports ALTER COLUMN b DROP DEFAULT, ALTER COLUMN b TYPE jsonb USING to_jsonb(b)")
    op.execute("ALTER TABLE ports ALTER COLUMN c TYPE jsonb USING to_jsonb(c), ALTER COLUMN d DROP DEFAULT")  # MIG504: 5 ports.c


def downgrade():
    pass
