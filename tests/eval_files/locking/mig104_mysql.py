# MIG104 on MySQL: the table is copied unless foreign_key_checks is off
# options: --extend-select=MIG104 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00005"
down_revision = "6e2da1b00004"


def upgrade():
    op.create_foreign_key("fk_crew_ship", "crew", "ships", ["ship_id"], ["id"])  # MIG104: 5 the table is copied
    op.execute("ALTER TABLE crew ADD CONSTRAINT fk_b FOREIGN KEY (b) REFERENCES b (id)")  # MIG104: 5 foreign_key_checks
    op.execute("SET foreign_key_checks = 0")
    op.create_foreign_key("fk_crew_port", "crew", "ports", ["port_id"], ["id"])


def downgrade():
    pass
