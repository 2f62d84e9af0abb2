# MIG507: silent where NULL is allowed, now or at the end, or other columns get it, or nobody knows
import sqlalchemy as sa
from alembic import op

from harbour.keys import ACTION

revision = "507e0001"
down_revision = "507d0001"


def upgrade():
    op.create_table(
        "users",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("team_id", sa.BigInteger(), sa.ForeignKey("teams.id", ondelete="SET NULL")),
        sa.Column("port_id", sa.BigInteger(), sa.ForeignKey("ports.id", ondelete="CASCADE"), nullable=False),
        sa.Column("page_id", sa.BigInteger(), sa.ForeignKey("pages.id", ondelete=ACTION), nullable=False),
        sa.Column("boat_id", sa.BigInteger(), sa.ForeignKey("boats.id", ondelete="SET NULL"), nullable=False),
        sa.Column("plain", sa.BigInteger(), nullable=False),
    )
    op.alter_column("users", "boat_id", nullable=True)
    op.create_foreign_key("fk_unknown", "elsewhere", "teams", ["team_id"], ["id"], ondelete="SET NULL")
    op.execute(
        "CREATE TABLE links (tenant int NOT NULL, team int, FOREIGN KEY (tenant, team)"
        " REFERENCES teams (tenant, id) ON DELETE SET NULL (team))"
    )
    op.create_table(
        "notes",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("a", sa.BigInteger(), sa.ForeignKey("teams.id", name="fk_a", ondelete="SET NULL"), nullable=False),
    )
    op.drop_constraint("fk_a", "notes", type_="foreignkey")
    try:
        op.create_foreign_key("fk_plain", "users", "teams", ["plain"], ["id"], ondelete="SET NULL")
    except Exception:
        pass


def downgrade():
    op.drop_table("notes")
    op.execute("DROP TABLE links")
    op.drop_constraint("fk_unknown", "elsewhere", type_="foreignkey")
    op.drop_table("users")
