# MIG133: keys behind columns, in SQL
# options: --extend-select=MIG133 --migrations-dialect=mysql
from alembic import op

revision = "2e0c133a"
down_revision = "2d0c133a"


def upgrade():
    op.execute("ALTER TABLE boats ADD COLUMN port_id int REFERENCES ports (id)")  # MIG133: 5 boats.port_id gets no foreign key
    op.execute("CREATE TABLE masts (id int, boat_id int REFERENCES boats (id) ON DELETE CASCADE)")  # MIG133: 5 FOREIGN KEY (boat_id) REFERENCES boats


def downgrade():
    pass
