# MIG126: where the same word is no value of the type, or its type is new
# options: --select=MIG126
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "1e0c127b"
down_revision = "1d0c127b"

MOOD = postgresql.ENUM(name="mood", create_type=False)


def upgrade():
    op.execute("ALTER TYPE mood ADD VALUE 'calm'; UPDATE dogs SET mood = 'z' WHERE id = 1")
    op.execute("ALTER TYPE mood ADD VALUE 'glad' AFTER 'calm'")
    op.execute("ALTER TYPE mood RENAME VALUE 'calm' TO 'quiet'")
    op.execute("COMMENT ON TYPE mood IS 'calm'")
    op.execute("SET application_name = 'calm'")
    op.execute("CREATE TYPE tone AS ENUM ('calm', 'loud')")
    op.create_table("cats", sa.Column("mood", MOOD), sa.Column("say", sa.Text, server_default="calm"))
    op.create_table("cows", sa.Column("tone", sa.Text), sa.CheckConstraint("tone <> 'calm'"))
    op.add_column("dogs", sa.Column("say", sa.String(9), server_default="calm"))
    op.alter_column("dogs", "word", existing_type=sa.Text(), server_default="calm")
    op.execute("ALTER TABLE dogs ADD COLUMN hint text DEFAULT 'calm'")
    op.execute(
        "CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$"
        " BEGIN IF NEW.mood = 'calm' THEN RETURN NULL; END IF; RETURN NEW; END $$"
    )
    op.create_table("pigs", sa.Column("size", postgresql.ENUM("small", name="size")))
    op.execute("ALTER TYPE size ADD VALUE 'large'")
    op.bulk_insert(sa.table("pigs", sa.column("size")), [{"size": "large"}])


def downgrade():
    pass
