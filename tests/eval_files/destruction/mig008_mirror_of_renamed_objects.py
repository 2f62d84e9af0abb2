# MIG008: what the upgrade makes and renames or moves afterwards, or the downgrade before it drops it
from alembic import op
import sqlalchemy as sa

revision = "a1"
down_revision = None


def upgrade():
    op.execute("CREATE TYPE mood_new AS ENUM ('sad', 'ok')")
    op.execute("ALTER TYPE mood_new RENAME TO mood")
    op.execute("CREATE TYPE app.size AS ENUM ('s', 'm')")
    op.execute("ALTER TYPE app.size SET SCHEMA shop")
    op.execute("CREATE SEQUENCE first_number")
    op.rename_table("first_number", "second_number")  # MIG202: 5 first_number
    op.execute("ALTER SEQUENCE second_number RENAME TO number")
    op.execute("CREATE VIEW sales AS SELECT 1 AS amount")
    op.execute("ALTER TABLE sales RENAME TO turnover")  # MIG202: 5 sales
    op.execute("CREATE FUNCTION one() RETURNS int LANGUAGE sql AS 'SELECT 1'")
    op.execute("ALTER FUNCTION one() RENAME TO single")
    op.execute("CREATE TABLE app.parcels (id bigserial PRIMARY KEY)")
    op.execute("ALTER TABLE app.parcels SET SCHEMA shop")
    op.execute("CREATE DOMAIN weight AS int")


def downgrade():
    op.execute("DROP TYPE weight")
    op.execute("DROP SEQUENCE IF EXISTS shop.parcels_id_seq")
    op.execute("ALTER TABLE shop.parcels SET SCHEMA trash")
    op.execute("DROP TABLE trash.parcels")
    op.execute("DROP ROUTINE single()")
    op.execute("DROP VIEW turnover")
    op.execute("DROP SEQUENCE number")
    op.execute("DROP TYPE shop.size")
    op.execute("ALTER TYPE mood RENAME TO mood_gone")
    op.execute("DROP TYPE mood_gone")
    op.execute("ALTER TYPE taste RENAME TO taste_gone")
    op.execute("DROP TYPE taste_gone")  # MIG008: 5 downgrade drops type taste_gone: a rollback loses data that this upgrade did not add
