# MIG521: views that are replaced by ones with other columns, or the same in another order
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
import sqlalchemy as sa
from alembic import op

revision = "521e00000000"
down_revision = None


def upgrade():
    op.execute("CREATE VIEW a AS SELECT id, name FROM boats")
    op.execute("CREATE OR REPLACE VIEW a AS SELECT id FROM boats")  # MIG521: 5 replaces view a without its column name:
    op.execute("CREATE VIEW b AS SELECT id, name FROM boats")
    op.execute("CREATE OR REPLACE VIEW b AS SELECT id, port, name FROM boats")  # MIG521: 5 view b with column port in the place of name:
    op.execute("CREATE VIEW c (x, y) AS SELECT id, name FROM boats")
    op.get_bind().execute(sa.text("CREATE OR REPLACE VIEW c AS SELECT id AS x, name AS z FROM boats"))  # MIG521: 5 view c without its column y:
    op.execute("CREATE OR REPLACE VIEW d AS SELECT b.id, p.name FROM boats b JOIN ports p ON p.id = b.port_id")
    op.execute("CREATE OR REPLACE VIEW d AS SELECT p.name, b.id FROM boats b JOIN ports p ON p.id = b.port_id")  # MIG521: 5 view d with column name in the place of id
    op.execute("CREATE VIEW e AS SELECT id, name FROM boats")
    op.execute("ALTER VIEW e RENAME TO f")
    op.execute("CREATE OR REPLACE VIEW f AS SELECT name FROM boats")  # MIG521: 5 view f without its column id


def downgrade():
    op.execute("CREATE OR REPLACE VIEW d AS SELECT b.id FROM boats b")  # MIG521: 5 view d without its column name
