# MIG404 MIG405 MIG406 MIG408: types of new columns, in op, batch and SQL form
# options: --extend-select=MIG404,MIG405,MIG406,MIG408
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "1a6f9bc3e057"
down_revision = "d7e2046cf9b8"


def upgrade():
    op.create_table(  # MIG404: 5 limits songs.title to varchar(80), MIG405: 5 keys of songs.id end at 2, MIG406: 5 no time zone in songs.sung_at, MIG408: 5 makes songs.id a serial
        "songs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("title", sa.String(80)),
        sa.Column("sung_at", sa.DateTime()),
    )
    op.create_table(  # MIG405: 5 keys of verses.id end at 32, MIG408: 5 makes verses.id a serial
        "verses",
        sa.Column("id", sa.SmallInteger(), autoincrement=True, nullable=False),
        sa.Column("line", sa.Text()),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_table(  # MIG408: 5 makes rhymes.id a serial
        "rhymes",
        sa.Column("id", sa.BigInteger(), primary_key=True),
    )
    op.create_table(  # MIG408: 5 makes notes.number a serial
        "notes",
        sa.Column("song_id", sa.Integer(), primary_key=True),
        sa.Column("number", sa.Integer(), primary_key=True, autoincrement=True),
    )
    op.add_column("choirs", sa.Column("code", sa.CHAR(3)))  # MIG404: 5 limits choirs.code to char(3)
    op.add_column("choirs", sa.Column("names", postgresql.ARRAY(sa.String(9))))  # MIG404: 5 choirs.names
    op.add_column("choirs", sa.Column("met_at", postgresql.TIMESTAMP(precision=3)))  # MIG406: 5 choirs.met_at
    op.alter_column("choirs", "town", type_=sa.String(length=99), existing_type=sa.String(50))  # MIG404: 5 choirs.town to varchar(99)
    with op.batch_alter_table("choirs") as batch_op:
        batch_op.add_column(sa.Column("motto", sa.Unicode(40)))  # MIG404: 9 choirs.motto
        batch_op.alter_column("founded", type_=sa.DateTime(timezone=False))  # MIG406: 9 choirs.founded
    op.add_column("tenors", sa.Column("id", sa.Integer(), primary_key=True))  # MIG405: 5 tenors.id, MIG408: 5 tenors.id
    op.execute("CREATE TABLE halls (id serial PRIMARY KEY, name varchar(20), built timestamp)")  # MIG404: 5 halls.name, MIG405: 5 halls.id, MIG406: 5 halls.built, MIG408: 5 halls.id
    op.execute("ALTER TABLE halls ADD COLUMN seat bigserial")  # MIG408: 5 halls.seat
    op.execute("ALTER TABLE halls ALTER COLUMN name TYPE char(9)")  # MIG404: 5 halls.name to char(9)


def downgrade():
    raise NotImplementedError
