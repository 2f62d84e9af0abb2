# MIG507: foreign keys that set a NOT NULL column to NULL, in op, batch, Core and SQL
import sqlalchemy as sa
from alembic import op
from sqlalchemy.schema import CreateTable

revision = "507e0000"
down_revision = "507d0000"

notes = sa.Table(
    "notes",
    sa.MetaData(),
    sa.Column("id", sa.BigInteger(), primary_key=True),
    sa.Column("page_id", sa.BigInteger(), sa.ForeignKey("pages.id", ondelete="SET NULL"), nullable=False),
)


def upgrade():
    op.create_table(  # MIG507: 5 sets users.team_id to NULL ON DELETE although it is NOT NULL
        "users",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("team_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name="fk_team", ondelete="SET NULL"),
    )
    op.execute(CreateTable(notes))  # MIG507: 5 notes.page_id
    op.create_table("links", sa.Column("a", sa.Integer(), sa.ForeignKey("teams.id", onupdate="SET NULL")), sa.PrimaryKeyConstraint("a"))  # MIG507: 5 links.a to NULL ON UPDATE
    op.execute("CREATE TABLE marks (id int PRIMARY KEY, team int NOT NULL REFERENCES teams ON DELETE SET NULL)")  # MIG507: 5 marks.team
    op.create_table("logs", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("team_id", sa.BigInteger(), nullable=False))
    op.create_foreign_key("fk_logs", "logs", "teams", ["team_id"], ["id"], ondelete="SET NULL")  # MIG507: 5 logs.team_id
    op.create_table("boats", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("port_id", sa.BigInteger()))
    with op.batch_alter_table("boats") as batch_op:
        batch_op.create_foreign_key("fk_port", "ports", ["port_id"], ["id"], ondelete="set null")
    op.alter_column("boats", "port_id", nullable=False)  # MIG507: 5 boats.port_id


def downgrade():
    op.add_column("users", sa.Column("boss", sa.BigInteger(), sa.ForeignKey("teams.id", ondelete="SET NULL"), nullable=False, server_default="0"))  # MIG507: 5 users.boss
