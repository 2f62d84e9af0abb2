# MIG005: an index whose name only the database knows, built anew or not
import sqlalchemy as sa
from alembic import op

revision = "d1f90b64c7e3"
down_revision = "3ac7e5d8f20b"


def rebuild(index, table):
    op.drop_index(op.f(index["name"]), table_name=table)
    op.create_index(index["name"].replace("tenant", "project"), table, ["project_id"])


def upgrade():
    inspector = sa.inspect(op.get_bind())
    for index in inspector.get_indexes("ports"):
        rebuild(index, "ports")
    for index in inspector.get_indexes("nets"):
        op.drop_index(index["name"], table_name="nets")  # MIG005: 9
    name = inspector.get_indexes("hosts")[0]["name"]
    op.drop_index(name, table_name="hosts")
    op.create_index("ix_hosts_label", "hosts", ["label"])
    name = inspector.get_indexes("zones")[0]["name"]
    op.drop_index(name, table_name="zones")  # MIG005: 5 unless it is built again here
    if not inspector.has_table("hosts"):
        op.create_index("ix_zones_label", "zones", ["label"])


def downgrade():
    raise NotImplementedError
