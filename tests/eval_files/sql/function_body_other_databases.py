# bodies between BEGIN and END: procedures and triggers of MySQL and SQLite
# options: --migrations-dialect=mysql,sqlite
from alembic import op

revision = "05b1d9954960"
down_revision = "34565d41d5ea"


def upgrade():
    op.execute("""
        CREATE PROCEDURE tidy()
        BEGIN
            DELETE FROM lamps;
            IF 1 = 1 THEN TRUNCATE bulbs; END IF;
            DROP TABLE fuses;
        END
    """)
    op.execute("CREATE TRIGGER tr AFTER INSERT ON lamps BEGIN DELETE FROM bulbs; UPDATE fuses SET n = 0; END;")


def downgrade():
    op.execute("DROP TRIGGER tr")
    op.execute("DROP PROCEDURE tidy")
