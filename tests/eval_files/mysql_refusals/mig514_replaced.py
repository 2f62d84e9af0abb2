# MIG514: one ALTER TABLE replaces the index, and one for the other databases drops its own
# options: --migrations-dialect=mysql,postgresql
import sqlalchemy as sa
from alembic import op

revision = "514e0003"
down_revision = None


def upgrade():
    op.create_table("teams", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("team_id", sa.BigInteger(), sa.ForeignKey("teams.id"), index=True),
    )
    if op.get_bind().dialect.name == "mysql":
        op.execute("ALTER TABLE users DROP INDEX ix_users_team_id, ADD INDEX ix_both (team_id, id)")
    if op.get_bind().dialect.name == "postgresql":
        op.drop_index("ix_users_team_id", "users")


def downgrade():
    op.drop_table("users")
    op.drop_table("teams")
