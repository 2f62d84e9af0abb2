# MIG513: VARCHAR without a length, literal defaults of TEXT and JSON, and indexes on a whole TEXT
# options: --migrations-dialect=mysql,mariadb --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import mysql
from sqlalchemy.schema import CreateTable

revision = "513e0000"
down_revision = "513d0000"

posts = sa.Table("posts", sa.MetaData(), sa.Column("name", sa.Unicode))


def named(name):
    return sa.Column(name, sa.String(collation="utf8mb4_bin"))


def upgrade():
    op.add_column("users", sa.Column("note", sa.String()))  # MIG513: 5 uses users.note (VARCHAR without a length): MySQL refuses that
    op.add_column("users", sa.Column("city", sa.String, nullable=True))  # MIG513: 5 users.city
    op.add_column("users", sa.Column("v", sa.String().with_variant(sa.Text(), "sqlite")))  # MIG513: 5 users.v
    op.add_column("users", named("n"))  # MIG513: 5 users.n
    op.create_table(  # MIG513: 5 pages.title (VARCHAR without a length)
        "pages", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("title", sa.VARCHAR())
    )
    op.alter_column("users", "nick", existing_type=sa.Text(), type_=sa.String(), existing_nullable=True)  # MIG513: 5 users.nick
    with op.batch_alter_table("users") as batch_op:
        batch_op.add_column(sa.Column("street", sa.String(length=None)))  # MIG513: 9 users.street
    op.execute(CreateTable(posts))  # MIG513: 5 posts.name
    op.add_column("users", sa.Column("bio", sa.Text(), nullable=False, server_default=""))  # MIG513: 5 users.bio (a literal default of TEXT or JSON)
    op.add_column("users", sa.Column("doc", sa.JSON(), server_default=sa.text("'{}'")))  # MIG513: 5 users.doc
    op.add_column("users", sa.Column("blob", sa.LargeBinary(), server_default="x"))  # MIG513: 5 users.blob
    op.add_column("users", sa.Column("long", mysql.LONGTEXT(), server_default=sa.text("0")))  # MIG513: 5 users.long
    op.execute("ALTER TABLE users ADD COLUMN raw TEXT NOT NULL DEFAULT ''")  # MIG513: 5 users.raw
    op.execute("CREATE TABLE logs (id int PRIMARY KEY, line text DEFAULT 'none')")  # MIG513: 5 logs.line
    op.alter_column("users", "old", existing_type=sa.Text(), server_default="x")  # MIG513: 5 users.old
    op.alter_column("users", "bio", server_default="none")  # MIG513: 5 users.bio
    op.alter_column(  # MIG513: 5 users.grown
        "users", "grown", existing_type=sa.String(9), type_=sa.Text(), existing_server_default="", existing_nullable=False
    )
    op.create_index("ix_users_bio", "users", ["bio"])  # MIG513: 5 an index on users.bio
    op.create_unique_constraint("uq_users_long", "users", ["long"])  # MIG513: 5 an index on users.long
    op.execute("CREATE INDEX ix_raw ON users (raw)")  # MIG513: 5 an index on users.raw
    op.add_column("users", sa.Column("tag", sa.Text(), index=True))  # MIG513: 5 an index on users.tag
    op.create_table("keys", sa.Column("key", sa.Text(), primary_key=True))  # MIG513: 5 a primary key on keys.key
    op.create_table("marks", sa.Column("id", sa.Integer(), primary_key=True), sa.Column("m", sa.Text()), sa.UniqueConstraint("m"))  # MIG513: 5 marks.m


def downgrade():
    op.add_column("users", sa.Column("gone", sa.String()))  # MIG513: 5 users.gone
