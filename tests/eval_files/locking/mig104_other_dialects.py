# MIG104 to MIG109 are silent on databases that they do not speak of
# options: --extend-select=MIG104,MIG105,MIG106,MIG107,MIG108,MIG109 --migrations-dialect=sqlite,postgresql --extend-ignore=MIG206
from alembic import op

revision = "6e2da1b00006"
down_revision = "6e2da1b00005"


def upgrade():
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("crew") as batch_op:
            batch_op.create_foreign_key("fk_crew_ship", "ships", ["ship_id"], ["id"])
            batch_op.create_check_constraint("ck_crew_age", "age > 0")
            batch_op.create_unique_constraint("uq_crew_no", ["no"])
            batch_op.create_primary_key("pk_crew", ["id"])
            batch_op.alter_column("name", nullable=False)


def downgrade():
    pass
