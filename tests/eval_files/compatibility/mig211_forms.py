# MIG211: keys in columns, constraints and SQL; both types are in the file
# options: --extend-select=MIG211
import sqlalchemy as sa
from alembic import op

revision = "c1a7e0f8d35b"
down_revision = "80f5c9d1e7b6"


def upgrade():
    op.create_table("owners", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.create_table(  # MIG211: 5 boats.owner_id (integer) to owners.id (bigint)
        "boats",
        sa.Column("id", sa.Uuid(), primary_key=True),
        sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id")),
    )
    op.create_table(  # MIG520: 5 PostgreSQL cannot compare the two types
        "crews",
        sa.Column("boat_id", sa.String(36)),
        sa.ForeignKeyConstraint(["boat_id"], ["boats.id"]),
    )
    op.add_column("crews", sa.Column("lead", sa.SmallInteger(), sa.ForeignKey("owners.id")))  # MIG211: 5 crews.lead (smallint)
    op.add_column("crews", sa.Column("n", sa.Text()))
    op.create_foreign_key("crews_n", "crews", "owners", ["n"], ["id"])  # MIG520: 5 crews.n (text)
    op.execute("CREATE TABLE ropes (id int PRIMARY KEY, knot_id bigint)")
    op.execute("CREATE TABLE knots (id int, rope_id bigint REFERENCES ropes, PRIMARY KEY (id))")  # MIG211: 5 MySQL refuses
    op.execute("ALTER TABLE ropes ADD FOREIGN KEY (knot_id) REFERENCES knots")  # MIG211: 5 ropes.knot_id (bigint)
    op.alter_column("quays", "id", existing_type=sa.Integer(), type_=sa.BigInteger())
    op.rename_table("quays", "piers")  # MIG202: 5 quays
    op.add_column("boats", sa.Column("pier_id", sa.Integer(), sa.ForeignKey("piers.id")))  # MIG211: 5 to piers.id (bigint)


def downgrade():
    op.drop_table("crews")
