# MySQL: UPDATE and DELETE over several tables, with WHERE
# options: --migrations-dialect=mysql
from alembic import op

revision = "f152b5f1811d"
down_revision = "4758cc65543b"


def upgrade():
    op.execute("UPDATE lamps l JOIN rooms r ON r.id = l.room_id SET l.dark = r.dark WHERE r.dark")
    op.execute("UPDATE bulbs, fuses SET bulbs.n = fuses.n WHERE bulbs.id = fuses.bulb_id")
    op.execute("DELETE l FROM lamps AS l INNER JOIN rooms r ON r.id = l.room_id WHERE r.gone")
    op.execute("INSERT INTO lamps (id) VALUES (1) ON DUPLICATE KEY UPDATE lit = 0")


def downgrade():
    pass
