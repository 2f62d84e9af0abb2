# no finding of MIG521: columns added at the end, views that go before, and columns that are not told
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
from alembic import op

revision = "521e00000001"
down_revision = None


def upgrade():
    op.execute("CREATE VIEW a AS SELECT id, name FROM boats")
    op.execute("CREATE OR REPLACE VIEW a AS SELECT id, name, port FROM boats")
    op.execute("CREATE OR REPLACE VIEW a AS SELECT id, upper(name) AS name, port FROM boats")
    op.execute("CREATE VIEW b AS SELECT id, name FROM boats")
    op.execute("DROP VIEW b")
    op.execute("CREATE OR REPLACE VIEW b AS SELECT id FROM boats")
    op.execute("CREATE VIEW c AS SELECT * FROM boats")
    op.execute("CREATE OR REPLACE VIEW c AS SELECT id FROM boats")
    op.execute("CREATE VIEW d AS SELECT id, name FROM boats")
    op.execute("CREATE OR REPLACE VIEW d AS SELECT id, boats.* FROM boats")
    op.execute("CREATE VIEW e AS SELECT id, name FROM boats")
    op.execute("ALTER VIEW e RENAME COLUMN name TO title")
    op.execute("CREATE OR REPLACE VIEW e AS SELECT id, name AS title FROM boats")
    op.execute("CREATE VIEW f AS SELECT id, name FROM boats")
    op.execute("CREATE OR REPLACE TEMPORARY VIEW f AS SELECT id FROM boats")
    op.execute("CREATE OR REPLACE VIEW unheard AS SELECT id FROM boats")
    op.execute("CREATE VIEW g AS SELECT id, Name FROM boats")
    op.execute("CREATE OR REPLACE VIEW g AS SELECT id, name FROM boats")
    try:
        op.execute("CREATE OR REPLACE VIEW g AS SELECT id FROM boats")
    except Exception:
        pass
    op.execute("CREATE MATERIALIZED VIEW h AS SELECT id, name FROM boats")


def downgrade():
    op.execute("DROP VIEW a, b, c, d, e, f, g")
