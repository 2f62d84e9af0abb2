# MIG119: queries that read all rows while a table is locked, and sleep
# options: --select=MIG119
import time

import sqlalchemy as sa
from alembic import op

revision = "9c1e5a7b3d01"
down_revision = "8b0d4f6a2c00"


def upgrade():
    op.add_column("geese", sa.Column("ring", sa.Text()))
    op.execute("CREATE TABLE geese_2025 AS SELECT * FROM geese")  # MIG119: 5 CREATE TABLE geese_2025 AS takes long
    op.execute("CREATE MATERIALIZED VIEW flocks AS SELECT lake, count(*) FROM geese GROUP BY 1")  # MIG119: 5 CREATE MATERIALIZED VIEW flocks
    op.create_table("rings", sa.Column("code", sa.Text()))
    op.execute("INSERT INTO rings (code) SELECT code FROM ducks")  # MIG119: 5 INSERT INTO rings
    op.execute("SELECT * INTO lakes FROM geese")  # MIG119: 5 CREATE TABLE lakes AS
    op.get_bind().execute(sa.text("SELECT id, lake FROM geese")).fetchall()  # MIG119: 5 SELECT from geese
    op.execute("SELECT pg_sleep(30)")  # MIG119: 5 pg_sleep() takes long
    op.execute(sa.select(sa.func.pg_sleep(1)))  # MIG119: 5 pg_sleep()
    op.execute("DO $$ BEGIN PERFORM pg_sleep(5); END $$")  # MIG119: 5 pg_sleep()
    time.sleep(3)  # MIG119: 5 time.sleep() takes long while reads and writes of geese (line 13) wait; leave it out


def downgrade():
    op.drop_column("geese", "ring")
