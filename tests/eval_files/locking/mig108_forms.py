# MIG108: op, batch and SQL
# options: --extend-select=MIG108
from alembic import op

revision = "6e2da1b00015"
down_revision = "6e2da1b00014"


def upgrade():
    op.create_exclude_constraint("ex_stay", "stays", ("room", "="), ("during", "&&"), using="gist")  # MIG108: 5 ex_stay on stays
    with op.batch_alter_table("stays") as batch_op:
        batch_op.create_exclude_constraint("ex_b", ("room", "="))  # MIG108: 9 ex_b
    op.execute("ALTER TABLE stays ADD CONSTRAINT ex_c EXCLUDE USING gist (during WITH &&)")  # MIG108: 5 ex_c


def downgrade():
    pass
