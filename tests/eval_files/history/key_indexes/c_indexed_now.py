# no finding: an index of an earlier revision or of this one begins with the column
# options: --extend-select=MIG403
from alembic import op

revision = "ki02c"
down_revision = "ki01"


def upgrade():
    op.execute("ALTER TABLE boats ADD CONSTRAINT fk_1 FOREIGN KEY (next_id) REFERENCES ports")
    op.create_index("ix_boats_next", "boats", ["next_id"])
    op.create_foreign_key("fk_2", "boats", "ports", ["last_id"], ["id"])
    op.create_foreign_key("fk_3", "rafts", "ports", ["port_id"], ["id"])


def downgrade():
    pass
