# MIG514: indexes and unique constraints that a foreign key needs are dropped while it stands
# options: --migrations-dialect=mysql --migrations-downgrade=all
import sqlalchemy as sa
from alembic import op

revision = "514e0000"
down_revision = None


def upgrade():
    op.create_table("teams", sa.Column("id", sa.Integer(), primary_key=True))
    op.create_table(
        "users",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("team_id", sa.Integer()),
        sa.Column("boss_id", sa.Integer(), sa.ForeignKey("teams.id"), index=True),
        sa.Column("a", sa.Integer()),
        sa.Column("b", sa.Integer()),
        sa.ForeignKeyConstraint(["team_id"], ["teams.id"], name="fk_team"),
        sa.UniqueConstraint("a", "b", name="uq_a_b"),
    )
    op.create_index("ix_team", "users", ["team_id", "id"])
    op.create_index("ix_reversed", "users", ["id", "team_id"])
    op.create_foreign_key("fk_a", "users", "teams", ["a"], ["id"])
    op.execute("CREATE INDEX ix_b ON users (b)")
    op.execute("ALTER TABLE users ADD CONSTRAINT fk_b FOREIGN KEY (b) REFERENCES teams (id)")


def downgrade():
    op.drop_index("ix_users_boss_id", table_name="users")  # MIG514: 5 drops index ix_users_boss_id of users
    op.drop_index("ix_team", "users")  # MIG514: 5 which foreign key fk_team on team_id needs
    op.drop_constraint("uq_a_b", "users", type_="unique")  # MIG514: 5 index uq_a_b of users
    with op.batch_alter_table("users") as batch_op:
        batch_op.drop_index("ix_b")  # MIG514: 9 fk_b on b needs
    op.drop_table("users")  # MIG008: 5
    op.drop_table("teams")  # MIG008: 5
