# MIG216: swaps, what is new, what no query names
import sqlalchemy as sa
from alembic import op

revision = "216e00000001"
down_revision = "216d00000001"


def upgrade():
    op.execute("ALTER TYPE mood RENAME TO mood_old")
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'ok', 'glad')")
    op.execute("ALTER TABLE people ALTER COLUMN mood TYPE mood USING mood::text::mood")
    op.execute("DROP TYPE mood_old")

    op.execute("CREATE TYPE size_new AS ENUM ('s', 'm')")
    op.execute("ALTER TABLE shirts ALTER COLUMN size TYPE size_new USING size::text::size_new")
    op.execute("DROP TYPE size")
    op.execute("ALTER TYPE size_new RENAME TO size")

    op.execute("ALTER TYPE fit RENAME TO fit_old")
    sa.Enum("slim", "wide", name="fit").create(op.get_bind(), checkfirst=False)

    op.execute("ALTER TYPE hue RENAME TO hue_old")
    op.create_table("paints", sa.Column("hue", sa.Enum("red", "blue", name="hue")))

    op.execute("ALTER TYPE kind RENAME TO kind_old")
    op.execute("ALTER TYPE kind_new RENAME TO kind")

    op.execute("CREATE SEQUENCE numbers")
    op.execute("ALTER SEQUENCE numbers RENAME TO order_numbers")
    op.execute("ALTER SEQUENCE orders_id_seq RENAME TO purchases_id_seq")

    op.execute("CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$")
    op.execute("ALTER FUNCTION touch() RENAME TO touched")
    op.execute("ALTER INDEX ix_a RENAME TO ix_b")
    op.execute("ALTER TRIGGER seen ON people RENAME TO was_seen")
    op.execute("ALTER POLICY own ON people RENAME TO theirs")


def downgrade():
    raise NotImplementedError("the old labels are gone")
