# an object of the file's own class has a method execute: nothing reaches the database
import sqlalchemy as sa
from alembic import op

revision = "5a6e7b0bfe08"
down_revision = "92539c3a28b6"


class Journal:
    def __init__(self):
        self.lines = []

    def execute(self, line):
        self.lines.append(line)


def upgrade():
    journal = Journal()
    journal.execute("DROP TABLE loans")
    journal.execute("TRUNCATE fines")
    op.add_column("loans", sa.Column("remark", sa.Text(), nullable=True))


def downgrade():
    op.drop_column("loans", "remark")
