# DROP and CREATE of one table whose rows were copied before, all in one text
from alembic import op

revision = "f577ddb9c833"
down_revision = "02329e7ab9d8"


def upgrade():
    op.execute("""
        CREATE TABLE lamps_copy AS SELECT id FROM lamps;
        DROP TABLE lamps;
        CREATE TABLE lamps (id bigint PRIMARY KEY);
        INSERT INTO lamps SELECT id FROM lamps_copy;
        DROP TABLE lamps_copy;
    """)
    op.execute("INSERT INTO attic (id) SELECT b.id FROM bulbs AS b; DROP TABLE bulbs")
    op.execute("CREATE TABLE bulbs (id int)")


def downgrade():
    raise NotImplementedError("what was dropped is gone")
