# MIG126: a label is used by rows, bound values, conditions, and what a new table says of its columns
# options: --select=MIG126
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "1e0c127a"
down_revision = "1d0c127a"

MOOD = postgresql.ENUM(name="mood", create_type=False)
dogs = sa.table("dogs", sa.column("mood", MOOD), sa.column("id"))


def upgrade():
    bind = op.get_bind()
    op.execute("ALTER TYPE mood ADD VALUE 'a'")  # MIG126: 5 makes line 17 fail
    op.bulk_insert(dogs, [{"id": 1, "mood": "z"}, {"id": 2, "mood": "a"}])
    op.execute("ALTER TYPE mood ADD VALUE 'b'")  # MIG126: 5 makes line 19 fail
    bind.execute(sa.text("UPDATE dogs SET mood = :mood WHERE id = 1"), {"mood": "b"})
    op.execute("ALTER TYPE mood ADD VALUE 'c'")  # MIG126: 5 makes line 21 fail
    op.execute(sa.text("UPDATE dogs SET mood = :mood WHERE id = 1").bindparams(mood="c"))
    op.execute("ALTER TYPE mood ADD VALUE 'd'")  # MIG126: 5 makes line 23 fail
    bind.execute(dogs.insert(), [{"id": 3, "mood": "d"}])
    op.execute("ALTER TYPE mood ADD VALUE 'e'")  # MIG126: 5 makes line 25 fail
    op.create_index("ix", "dogs", ["id"], postgresql_where=sa.text("mood = 'e'"))
    op.execute("ALTER TYPE mood ADD VALUE 'f'")  # MIG126: 5 makes line 27 fail
    op.create_table("cats", sa.Column("mood", MOOD, server_default="f"))
    op.execute("ALTER TYPE mood ADD VALUE 'g'")  # MIG126: 5 makes line 29 fail
    op.create_table("cows", sa.Column("mood", MOOD), sa.CheckConstraint("mood <> 'g'"))
    op.execute("ALTER TYPE mood ADD VALUE 'h'")  # MIG126: 5 makes line 31 fail
    op.execute(dogs.delete().where(dogs.c.mood == "h"))
    op.execute("ALTER TYPE mood ADD VALUE 'i'")  # MIG126: 5 makes line 33 fail
    op.execute("CREATE VIEW happy AS SELECT * FROM dogs WHERE mood = 'i'")
    op.execute("ALTER TYPE mood ADD VALUE 'j'")  # MIG126: 5 makes line 35 fail
    op.execute("CREATE FUNCTION f() RETURNS mood LANGUAGE sql AS $$ SELECT 'j'::mood $$")
    op.execute("ALTER TYPE mood ADD VALUE 'o'")  # MIG126: 5 makes line 37 fail
    op.execute("CREATE FUNCTION g() RETURNS mood LANGUAGE  sql AS $$ SELECT 'o'::mood $$")
    op.execute("ALTER TYPE mood ADD VALUE 'k'; UPDATE dogs SET mood = 'k' WHERE id = 1")  # MIG126: 5 makes line 38 fail
    op.execute("ALTER TYPE mood ADD VALUE 'l'")  # MIG126: 5 makes line 40 fail
    op.add_column("dogs", sa.Column("wish", MOOD, server_default=sa.text("'l'::mood")))
    op.execute("ALTER TYPE mood ADD VALUE 'm'")  # MIG126: 5 makes line 43 fail
    with op.batch_alter_table("dogs") as batch:
        batch.create_check_constraint("ck", "mood <> 'm'")
    op.execute("ALTER TYPE mood ADD VALUE 'n'")  # MIG126: 5 makes line 45 fail
    op.execute("SELECT id FROM dogs WHERE mood = 'n'")


def downgrade():
    pass
