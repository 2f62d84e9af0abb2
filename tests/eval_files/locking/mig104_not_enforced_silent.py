# ALTER CONSTRAINT that checks no row, a key that is added as NOT ENFORCED, and a new table's key.
# options: --select=MIG104,MIG105,MIG119
import sqlalchemy as sa
from alembic import op

revision = "0b5e7a3f9d22"
down_revision = "c4d8e2f6a191"


def upgrade():
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT fk DEFERRABLE INITIALLY DEFERRED")
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT fk NOT DEFERRABLE NOT ENFORCED")
    op.execute("ALTER TABLE eggs ALTER CONSTRAINT nest_id_not_null NO INHERIT")
    op.execute("ALTER TABLE eggs ADD FOREIGN KEY (owl_id) REFERENCES owls NOT ENFORCED")
    op.execute("ALTER TABLE eggs ADD CONSTRAINT ck CHECK (weight > 0) NOT ENFORCED")
    op.create_table("chicks", sa.Column("egg_id", sa.Integer()))
    op.execute("ALTER TABLE chicks ADD CONSTRAINT fk FOREIGN KEY (egg_id) REFERENCES eggs")
    op.execute("ALTER TABLE chicks ALTER CONSTRAINT fk ENFORCED")


def downgrade():
    op.drop_table("chicks")
