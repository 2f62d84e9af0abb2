# MIG002: a column that is renamed aside before the filled one that takes its name, and then dropped
# options: --extend-ignore=MIG201,MIG011,MIG509
from alembic import op

revision = "a6d03b7e94c1"
down_revision = "f81c5a02d7b6"


def upgrade():
    op.execute("ALTER TABLE challenges ADD text_large text")
    op.execute("UPDATE challenges SET text_large = text")
    op.execute("ALTER TABLE challenges RENAME COLUMN text TO text_old")
    op.execute("ALTER TABLE challenges RENAME COLUMN text_large TO text")
    op.execute("ALTER TABLE challenges DROP COLUMN text_old")  # MIG002: 5 a filled column takes its place
    op.execute("ALTER TABLE answers ADD text_large text")
    op.execute("UPDATE answers SET text_large = text")
    op.execute("ALTER TABLE answers RENAME COLUMN text TO text_old")
    op.execute("ALTER TABLE answers DROP COLUMN text_old")  # MIG002: 5 though its values were copied
    op.execute("ALTER TABLE hints RENAME COLUMN text TO text_old")
    op.execute("ALTER TABLE hints RENAME COLUMN title TO text")
    op.execute("ALTER TABLE hints DROP COLUMN text_old")  # MIG002: 5 its values are lost


def downgrade():
    raise NotImplementedError
