# MIG403: new columns with a foreign key and no index, in op, batch and SQL form
# options: --extend-select=MIG403
import sqlalchemy as sa
from alembic import op

revision = "6c04d9e2fb81"
down_revision = "27b8ea0fc19d"


def upgrade():
    op.create_table(  # MIG403: 5 no index serves the foreign key of moorings.harbour_id
        "moorings",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("harbour_id", sa.Integer(), sa.ForeignKey("harbours.id")),
    )
    op.create_table(  # MIG403: 5 the foreign key of tickets.boat_id
        "tickets",
        sa.Column("id", sa.Integer()),
        sa.Column("boat_id", sa.Integer()),
        sa.ForeignKeyConstraint(["boat_id"], ["boats.id"]),
        sa.PrimaryKeyConstraint("id", "boat_id"),
        sa.Index("ix_tickets", "id", "boat_id"),
    )
    op.add_column("boats", sa.Column("owner_id", sa.Integer(), sa.ForeignKey("owners.id")))  # MIG403: 5 boats.owner_id
    with op.batch_alter_table("boats") as batch_op:
        batch_op.add_column(sa.Column("type_id", sa.Integer()))
        batch_op.create_foreign_key("fk_boats_type", "types", ["type_id"], ["id"])  # MIG403: 9 boats.type_id
    op.add_column("crews", sa.Column("a", sa.Integer()))
    op.add_column("crews", sa.Column("b", sa.Integer()))
    op.create_index("ix_crews_a", "crews", ["a"])
    op.create_foreign_key("fk_crews", "crews", "boats", ["a", "b"], ["x", "y"])  # MIG403: 5 crews (a
    op.execute("CREATE TABLE berths (id int PRIMARY KEY, quay_id int REFERENCES quays (id))")  # MIG403: 5 berths.quay_id


def downgrade():
    raise NotImplementedError
