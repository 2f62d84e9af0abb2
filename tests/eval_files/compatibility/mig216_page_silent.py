# MIG216 is silent wherever its page says so
# options: --extend-select=MIG216 --extend-ignore=MIG0,MIG3
import sqlalchemy as sa
from alembic import op

revision = "216e0000000ff"
down_revision = "216d0000000ff"


def upgrade():
    # the old name is given anew
    op.execute("ALTER TYPE mood RENAME TO mood_old")
    op.execute("CREATE TYPE mood AS ENUM ('sad', 'glad')")
    op.execute("DROP TYPE mood_old")
    # it takes the place of one that was dropped or has stepped aside, or is dropped under its new name
    op.execute("DROP TYPE kind")
    op.execute("ALTER TYPE kind_new RENAME TO kind")
    op.execute("ALTER TYPE hue RENAME TO hue_gone")
    op.execute("DROP TYPE hue_gone")
    # the function created it
    op.execute("CREATE SEQUENCE numbers")
    op.execute("ALTER SEQUENCE numbers RENAME TO ordinals")
    # the function of a trigger
    op.execute("CREATE OR REPLACE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$")
    op.execute("ALTER FUNCTION touch() RENAME TO touched")
    # a sequence that is found by its column
    op.execute("ALTER SEQUENCE boats_id_seq RENAME TO boats_number_seq")
    # something else is renamed
    op.execute("ALTER INDEX ix_old RENAME TO ix_new")
    op.execute("ALTER TRIGGER old ON boats RENAME TO new")
    op.execute("ALTER POLICY old ON boats RENAME TO new")
    op.execute("ALTER TABLE boats RENAME CONSTRAINT ck_old TO ck_new")


def downgrade():
    op.execute("ALTER TYPE shade RENAME TO tint")
