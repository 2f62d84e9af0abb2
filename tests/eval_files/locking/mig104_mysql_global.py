# MIG104 on MySQL: what holds for later sessions does not hold for this one
# options: --extend-select=MIG104 --migrations-dialect=mysql
from alembic import op

revision = "6e2da1b00015"
down_revision = "6e2da1b00014"


def upgrade():
    op.execute("SET GLOBAL foreign_key_checks = 0")
    op.create_foreign_key("fk_a", "crew", "ships", ["ship_id"], ["id"])  # MIG104: 5 the table is copied
    op.execute("SET PERSIST foreign_key_checks = 0")
    op.create_foreign_key("fk_b", "crew", "ships", ["ship_id"], ["id"])  # MIG104: 5 the table is copied
    op.execute("SET @@GLOBAL.foreign_key_checks = 0, foreign_key_checks = 1")
    op.create_foreign_key("fk_c", "crew", "ships", ["ship_id"], ["id"])  # MIG104: 5 the table is copied
    op.execute("SET @@SESSION.foreign_key_checks = 0")
    op.create_foreign_key("fk_d", "crew", "ports", ["port_id"], ["id"])


def downgrade():
    pass
