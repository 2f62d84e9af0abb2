# MIG002: what a query inside SET selects is a column of the table that it reads, whatever else is called so
# options: --extend-ignore=MIG011
from alembic import op

revision = "002e0000000a"
down_revision = "002d0000000a"


def upgrade():
    op.execute("UPDATE history SET item_id = (SELECT id FROM items WHERE items.name = history.name)")
    op.drop_column("history", "id")  # MIG002: 5 history.id: its values are lost
    op.drop_column("history", "name")  # MIG002: 5 though its values were copied
    op.execute("UPDATE boats SET port = (SELECT p.name FROM ports p JOIN boats b ON b.port_id = p.id)")
    op.drop_column("boats", "port_id")  # MIG002: 5 boats.port_id: its values are lost
    op.execute("UPDATE crews SET chief = (SELECT max(chief_id) FROM crews AS other)")
    op.drop_column("crews", "chief_id")  # MIG002: 5 though its values were copied
    op.execute("UPDATE quays SET code = (SELECT coalesce(short, (SELECT long FROM quays LIMIT 1)) FROM codes)")
    op.drop_column("quays", "long")  # MIG002: 5 though its values were copied
    op.drop_column("quays", "short")  # MIG002: 5 quays.short: its values are lost
    op.execute("UPDATE ships SET size = (SELECT span FROM sizes WHERE code = old_code)")
    op.drop_column("ships", "old_code")  # MIG002: 5 though its values were copied
    op.drop_column("ships", "span")  # MIG002: 5 ships.span: its values are lost


def downgrade():
    raise NotImplementedError
