# MIG514: silent where the key goes first, another index serves it, or more indexes may stand
# options: --migrations-dialect=mysql
import sqlalchemy as sa
from alembic import op

revision = "514e0002"
down_revision = None


def upgrade():
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id", name="fk_team")),
        sa.Column("boss_id", sa.Integer(), sa.ForeignKey("teams.id", name="fk_boss")),
        sa.Column("plain", sa.Integer()),
    )
    op.create_index("ix_team", "users", ["team_id"])
    op.create_index("ix_team_more", "users", ["team_id", "plain"])
    op.create_index("ix_boss", "users", ["boss_id"])
    op.create_index("ix_plain", "users", ["plain", "team_id"])
    op.create_table(
        "links",
        sa.Column("user_id", sa.Integer(), sa.ForeignKey("teams.id"), primary_key=True),
        sa.Column("team_id", sa.Integer(), sa.ForeignKey("teams.id"), primary_key=True),
    )
    op.create_index("ix_links_user", "links", ["user_id"])
    op.create_index("ix_links_team", "links", ["team_id"])
    op.create_foreign_key("fk_older", "older", "teams", ["team_id"], ["id"])
    op.create_index("ix_older", "older", ["team_id"])


def downgrade():
    op.drop_index("ix_team", "users")
    op.drop_index("ix_plain", "users")
    op.drop_constraint("fk_boss", "users", type_="foreignkey")
    op.drop_index("ix_boss", "users")
    op.drop_index("ix_links_user", "links")
    op.drop_index("ix_older", "older")
    op.drop_index("ix_nobody_knows", "users")
    try:
        op.drop_index("ix_team_more", "users")
    except Exception:
        pass
    op.execute("ALTER TABLE users DROP FOREIGN KEY fk_team, DROP INDEX ix_team_more")
    op.execute("SET foreign_key_checks = 0")
    op.drop_index("ix_links_team", "links")
    op.drop_table("links")
    op.drop_table("users")
    op.drop_table("teams")
