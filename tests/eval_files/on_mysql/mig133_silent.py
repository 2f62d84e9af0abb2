# MIG133: silent about keys that Alembic or SQL adds by themselves
# options: --extend-select=MIG133 --migrations-dialect=mysql,mariadb
import sqlalchemy as sa
from alembic import op

revision = "2e0c133b"
down_revision = "2d0c133b"


def upgrade():
    op.add_column("boats", sa.Column("port_id", sa.Integer(), sa.ForeignKey("ports.id")))
    op.execute("CREATE TABLE masts (id int, boat_id int, FOREIGN KEY (boat_id) REFERENCES boats (id))")
    op.execute("ALTER TABLE boats ADD COLUMN twin_id int, ADD FOREIGN KEY (twin_id) REFERENCES boats (id)")
    op.create_table("sails", sa.Column("boat_id", sa.ForeignKey("boats.id")))
    if op.get_bind().dialect.name == "mariadb":
        op.execute("ALTER TABLE boats ADD COLUMN crew_id int REFERENCES crews (id)")


def downgrade():
    pass
