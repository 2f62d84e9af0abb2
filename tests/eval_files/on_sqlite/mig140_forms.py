# MIG140: on by default with SQLite, in both directions
# options: --migrations-dialect=sqlite
import sqlalchemy as sa
from alembic import op

revision = "2e0c140a"
down_revision = "2d0c140a"


def upgrade():
    op.create_foreign_key("fk", "boats", "ports", ["port_id"], ["id"])  # MIG140: 5 adding constraint fk of boats fails on SQLite: Alembic raises NotImplementedError
    op.create_unique_constraint("uq", "boats", ["name"])  # MIG140: 5 uq of boats
    op.create_check_constraint("ck", "boats", "size > 0")  # MIG140: 5 op.batch_alter_table(boats)
    op.create_primary_key("pk", "boats", ["id"])  # MIG140: 5 pk of boats
    op.alter_column("boats", "a", type_=sa.Text())  # MIG140: 5 altering column boats.a fails on SQLite
    op.alter_column("boats", "b", nullable=False)  # MIG140: 5 boats.b, MIG206: 5 boats.b
    op.alter_column("boats", "c", server_default=None)  # MIG140: 5 boats.c
    op.alter_column("boats", "d", comment="x")  # MIG140: 5 boats.d
    op.add_column("boats", sa.Column("crew_id", sa.Integer(), sa.ForeignKey("crews.id")))  # MIG140: 5 adding column boats.crew_id with a foreign key
    op.add_column("boats", sa.Column("code", sa.Text(), unique=True))  # MIG140: 5 with unique=True
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_b CHECK (b > 0)")  # MIG140: 5 its ALTER TABLE knows no constraints
    op.execute("ALTER TABLE boats ALTER COLUMN a SET NOT NULL")  # MIG140: 5 boats.a, MIG206: 5 boats.a


def downgrade():
    op.drop_constraint("ck", "boats")  # MIG140: 5 dropping constraint ck of boats
