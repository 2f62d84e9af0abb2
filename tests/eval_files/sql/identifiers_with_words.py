# names that are words of the language, quoted and unquoted
from alembic import op

revision = "15dadb3d827d"
down_revision = "cd372f7d65d9"


def upgrade():
    op.execute('CREATE TABLE "drop" ("table" int, "cascade" int, "where" int)')
    op.execute('INSERT INTO "drop" ("table") SELECT "where" FROM "delete"')
    op.execute('UPDATE "update" SET "set" = 1 WHERE "where" = 2')
    op.execute("SELECT t.drop, t.truncate FROM my_table AS t")
    op.execute('CREATE INDEX "drop index x" ON "drop" ("table")')
    op.execute('ALTER TABLE "drop" ADD COLUMN "drop column x" int')


def downgrade():
    op.execute('DROP TABLE "drop"')
