# MySQL: UPDATE over several tables, without WHERE
# options: --migrations-dialect=mysql
from alembic import op

revision = "4758cc65543b"
down_revision = "7a917d3afe1c"


def upgrade():
    op.execute("UPDATE lamps l JOIN rooms r ON r.id = l.room_id SET l.dark = r.dark")  # MIG011: 5 lamps
    op.execute("UPDATE bulbs, fuses SET bulbs.n = fuses.n")  # MIG011: 5
    op.execute("DELETE l FROM lamps AS l INNER JOIN rooms r ON r.id = l.room_id")  # MIG004: 5


def downgrade():
    pass
