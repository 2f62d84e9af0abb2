# MIG104 is silent about keys that are left unchecked, by keyword (which Alembic has) or in SQL
# options: --extend-select=MIG104
from alembic import op

revision = "6e2da1b00002"
down_revision = "6e2da1b00001"

LATER = True
OPTIONS = {"postgresql_not_valid": True}


def upgrade():
    op.create_foreign_key("fk_a", "crew", "a", ["a_id"], ["id"], postgresql_not_valid=True)
    op.create_foreign_key("fk_b", "crew", "b", ["b_id"], ["id"], **OPTIONS)
    with op.batch_alter_table("crew") as batch_op:
        batch_op.create_foreign_key("fk_c", "c", ["c_id"], ["id"], postgresql_not_valid=LATER)
    op.execute("ALTER TABLE crew ADD CONSTRAINT fk_d FOREIGN KEY (d_id) REFERENCES d (id) NOT VALID")
    op.execute("ALTER TABLE crew VALIDATE CONSTRAINT fk_e")
    op.execute("SELECT 'ALTER TABLE crew ADD FOREIGN KEY (b) REFERENCES b (id)'")


def downgrade():
    pass
