# MySQL: a backslash keeps the quote inside the string
# options: --migrations-dialect=mysql
from alembic import op

revision = "f37fabda9ec0"
down_revision = "def2c8d68ba9"


def upgrade():
    op.execute(r"INSERT INTO files (note) VALUES ('it\'s; DROP TABLE drives; ')")
    op.execute(r"UPDATE files SET note = 'don\'t' WHERE note = 'don\'t; TRUNCATE drives'")


def downgrade():
    pass
