# MIG404 MIG405 MIG406 MIG408: wide enough, zoned, identities, keys that refer to others
# options: --extend-select=MIG404,MIG405,MIG406,MIG408 --migrations-small-tables=lookup_*
import sqlalchemy as sa
from alembic import op
from myapp.types import Code, Stamp

revision = "c50b8f2e7d19"
down_revision = "1a6f9bc3e057"


def upgrade():
    op.create_table(
        "songs",
        sa.Column("id", sa.BigInteger(), sa.Identity(), primary_key=True),
        sa.Column("title", sa.Text()),
        sa.Column("subtitle", sa.String()),
        sa.Column("kind", sa.Enum("a", "b", name="kind", create_type=False)),
        sa.Column("code", Code(3)),
        sa.Column("stamp", Stamp()),
        sa.Column("sung_at", sa.DateTime(timezone=True)),
        sa.Column("year", sa.Integer()),
        sa.Column("starts", sa.Time()),
    )
    op.create_table(
        "song_texts",
        sa.Column("song_id", sa.Integer(), sa.ForeignKey("songs.id"), primary_key=True),
        sa.Column("language", sa.String(2), sa.ForeignKey("languages.code")),
    )
    op.create_table(
        "choir_songs",
        sa.Column("choir_id", sa.Integer(), nullable=False),
        sa.Column("song_id", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["choir_id"], ["choirs.id"]),
        sa.PrimaryKeyConstraint("choir_id", "song_id"),
    )
    op.create_table("keys", sa.Column("id", sa.Uuid(), primary_key=True))
    op.create_table("lookup_keys", sa.Column("id", sa.Integer(), sa.Identity(), primary_key=True))
    op.create_table("years", sa.Column("year", sa.BigInteger(), primary_key=True, autoincrement=False))
    op.create_table("bars", sa.Column("id", sa.BigInteger(), sa.Sequence("bar_numbers"), primary_key=True))
    op.create_table("beats", sa.Column("id", sa.BigInteger(), primary_key=True, server_default=sa.text("7")))
    op.execute("CREATE TABLE halls (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text, built timestamptz)")
    op.execute("ALTER TABLE halls ADD COLUMN note varchar, ADD COLUMN opened timestamp with time zone")
    if op.get_bind().dialect.name == "sqlite":
        op.create_table("tapes", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("at", sa.DateTime()))


def downgrade():
    op.alter_column("songs", "title", type_=sa.String(80), existing_type=sa.Text())
