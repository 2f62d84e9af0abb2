# MySQL: UPDATE over several tables, without WHERE
# options: --migrations-dialect=mysql
from alembic import op

revision = "4758cc65543b"
down_revision = "7a917d3afe1c"


def upgrade():
    op.execute("UPDATE lamps l JOIN rooms r ON r.id = l.room_id SET l.dark = r.dark")  # MIG011: 5 lamps (dark) in every row that the JOIN finds
    op.execute("UPDATE lamps l LEFT JOIN rooms r ON r.id = l.room_id SET l.dark = r.dark")  # MIG011: 5 lamps (dark) in every row:
    op.execute("UPDATE lamps l, rooms r SET l.dark = r.dark")  # MIG011: 5 lamps (dark) in every row:
    op.execute("UPDATE bulbs, fuses SET bulbs.n = fuses.n")  # MIG011: 5
    op.execute("DELETE l FROM lamps AS l INNER JOIN rooms r ON r.id = l.room_id")  # MIG004: 5 every row of lamps that the JOIN finds
    op.execute("DELETE l FROM lamps AS l LEFT JOIN rooms r ON r.id = l.room_id")  # MIG004: 5 every row of lamps:
    op.execute("DELETE FROM lamps USING lamps NATURAL JOIN rooms")  # MIG004: 5 that the JOIN finds


def downgrade():
    pass
