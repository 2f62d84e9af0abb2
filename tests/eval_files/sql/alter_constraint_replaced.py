# a constraint dropped and added again under the same name in SQL
from alembic import op

revision = "ca81280a4e22"
down_revision = "eabf333d6a29"


def upgrade():
    op.execute("ALTER TABLE lamps DROP CONSTRAINT ck_lamps, ADD CONSTRAINT ck_lamps CHECK (watts > 1)")
    op.execute("ALTER TABLE bulbs DROP CONSTRAINT IF EXISTS fk_lamp")
    op.execute("ALTER TABLE bulbs ADD CONSTRAINT fk_lamp FOREIGN KEY (lamp_id) REFERENCES lamps ON DELETE CASCADE")


def downgrade():
    pass
