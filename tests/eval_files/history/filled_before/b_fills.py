# The rows without a value get one in a revision of its own, as zero-downtime.md recommends.
# options: --extend-ignore=MIG120
import sqlalchemy as sa
from alembic import op

revision = "fb02"
down_revision = "fb01"

hulls = sa.table("hulls", sa.column("id"), sa.column("berth"), sa.column("sail"))


def upgrade():
    op.execute("UPDATE hulls SET name = 'nameless' WHERE name IS NULL")
    op.execute(hulls.update().where(hulls.c.berth.is_(None)).values(berth="none"))
    bind = op.get_bind()
    for row in bind.execute(sa.text("SELECT id, name FROM hulls")):
        flag = row.name[:1]
        bind.execute(hulls.update().where(hulls.c.id == row.id).values(flag=flag))
    op.execute("UPDATE hulls SET owner = 'the harbour' WHERE id = 7")
    op.execute("UPDATE hulls SET mast = 'one' WHERE mast IS NULL")
    op.execute("UPDATE hulls SET keel = 'fin'")  # MIG011: 5 hulls (keel)
    op.execute(hulls.update().where(hulls.c.id == 7).values(sail="red"))


def downgrade():
    pass
