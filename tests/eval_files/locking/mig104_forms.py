# MIG104: op, batch, a column's own key, inline, SQL; with and without names
# options: --extend-select=MIG104
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00001"
down_revision = "6e2da1b00000"


def upgrade():
    op.create_foreign_key("fk_crew_ship", "crew", "ships", ["ship_id"], ["id"])  # MIG104: 5 fk_crew_ship (crew.ship_id → ships)
    op.create_foreign_key(None, "crew", "crew", ["chief_id"], ["id"], source_schema="hr")  # MIG104: 5 (unnamed) (hr.crew.chief_id → crew)
    op.create_foreign_key("fk_crew_port", "crew", "ports", ["a", "b"], ["a", "b"], postgresql_not_valid=False)  # MIG104: 5 VALIDATE CONSTRAINT
    with op.batch_alter_table("crew") as batch_op:
        batch_op.create_foreign_key("fk_crew_rank", "ranks", ["rank_id"], ["id"])  # MIG104: 9 fk_crew_rank
        batch_op.add_column(sa.Column("cabin_id", sa.Integer(), sa.ForeignKey("cabins.id")))  # MIG104: 9 crew.cabin_id → cabins
    op.add_column("crew", sa.Column("boat_id", sa.Integer(), sa.ForeignKey("sea.boats.id", name="fk_boat")))  # MIG104: 5 crew.boat_id → sea.boats
    op.add_column("crew", sa.Column("flag_id", sa.Integer(), sa.ForeignKey("flags.id"), server_default="1"), inline_references=True)  # MIG104: 5 writes to crew and flags wait while every row is checked; add it with postgresql_not_valid
    op.execute("ALTER TABLE crew ADD CONSTRAINT fk_a FOREIGN KEY (a) REFERENCES a (id)")  # MIG104: 5 add it as NOT VALID
    op.execute("ALTER TABLE crew ADD FOREIGN KEY (b) REFERENCES b (id) ON DELETE CASCADE")  # MIG104: 5 (unnamed) (crew.b → b)
    op.execute("ALTER TABLE crew ADD COLUMN c_id integer, ADD FOREIGN KEY (c_id) REFERENCES c (id)")  # MIG104: 5 crew.c_id → c
    op.execute("ALTER TABLE crew ADD COLUMN d_id integer DEFAULT 1 REFERENCES d (id)")  # MIG104: 5 while every row is checked
    op.execute("ALTER TABLE crew ADD COLUMN e_id integer DEFAULT NULL REFERENCES e (id)")  # MIG104: 5 while every row is checked
    op.execute("ALTER TABLE crew ADD COLUMN f_id serial REFERENCES f (id)")  # MIG104: 5 while every row is checked


def downgrade():
    op.create_foreign_key("fk_crew_old", "crew", "olds", ["old_id"], ["id"])
