# MIG408: "serial" in quotes is PostgreSQL's serial, "SERIAL" is a type of that name
# options: --extend-select=MIG408
from alembic import op

revision = "408e000000q"
down_revision = None


def upgrade():
    op.execute('CREATE TABLE boats (id "serial" PRIMARY KEY)')  # MIG408: 5 boats.id
    op.execute('ALTER TABLE boats ADD COLUMN number "bigserial"')  # MIG408: 5 boats.number
    op.execute('ALTER TABLE boats ADD COLUMN other "SERIAL"')
    op.execute('ALTER TABLE boats ADD COLUMN last app."serial"')


def downgrade():
    op.execute("DROP TABLE boats")
