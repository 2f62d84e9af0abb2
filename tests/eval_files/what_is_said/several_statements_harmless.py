# a multi-statement string: drops only in comments and literals, every change has a WHERE
from alembic import op

revision = "b7071e6e34a0"
down_revision = "c901ec3aee11"


def upgrade():
    op.execute("""
        -- DROP TABLE seasons;
        INSERT INTO notes (body) VALUES ('first; DROP TABLE seasons; DELETE FROM fares');
        /* TRUNCATE fares;
           DELETE FROM fares; */
        UPDATE fares SET note = 'a;b' WHERE note = ';';
        DELETE FROM notes WHERE body = '';
    """)


def downgrade():
    op.execute("DELETE FROM notes WHERE body LIKE 'first%'")
