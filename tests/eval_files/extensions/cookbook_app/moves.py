# helper module
from alembic import op


class Move:
    def __init__(self, table):
        self.table = table

    def up(self):
        op.drop_table(self.table)

    def down(self):
        op.create_table(self.table)


def walked(*moves):
    def upgrade():
        for move in moves:
            move.up()

    def downgrade():
        for move in reversed(moves):
            move.down()

    return upgrade, downgrade
