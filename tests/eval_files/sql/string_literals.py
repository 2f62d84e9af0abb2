# string literals that contain destructive statements
from alembic import op

revision = "2e2dad13f38d"
down_revision = "94da08d0298b"


def upgrade():
    op.execute("INSERT INTO notes VALUES ('it''s; DROP TABLE lamps; --')")
    op.execute(r"INSERT INTO notes VALUES (E'it\'s; DROP TABLE lamps; --')")
    op.execute("INSERT INTO notes VALUES (N'; DELETE FROM lamps'), (B'101'), ('TRUNCATE lamps')")
    op.execute("INSERT INTO notes VALUES ('first'\n '; DROP TABLE lamps')")
    op.execute("UPDATE notes SET body = ';DELETE FROM lamps' WHERE body = '-- DROP TABLE'")


def downgrade():
    pass
