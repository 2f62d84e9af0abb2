# MIG504: a DO whose statements run one behind the other fails as they do; one that may not run them, or catches, is left
# options: --select=MIG504 --extend-ignore=MIG0,MIG1,MIG2,MIG3
from alembic import op

revision = "504e00000d0"
down_revision = None


def upgrade():
    op.execute("CREATE TABLE boats (name text, size text, depth text, width text, age text)")
    op.execute("DO $$ BEGIN ALTER TABLE boats ALTER COLUMN name TYPE integer; END $$")  # MIG504: 5 boats.name
    op.execute("""  # MIG504: 5 boats.size
        DO LANGUAGE plpgsql $body$
        DECLARE n integer := 1;
        BEGIN
            RAISE NOTICE 'size';
            DROP TABLE IF EXISTS ships;
            ALTER TABLE boats ALTER COLUMN size TYPE integer;
            CREATE TABLE ships (id integer);
        END $body$
    """)
    op.execute("DO $$ <<one>> BEGIN ALTER TABLE boats ALTER COLUMN width TYPE integer; END one $$")  # MIG504: 5 boats.width
    op.execute("DO $$ BEGIN IF true THEN ALTER TABLE boats ALTER COLUMN depth TYPE integer; END IF; END $$")
    op.execute("DO $$ BEGIN ALTER TABLE boats ALTER COLUMN depth TYPE integer; EXCEPTION WHEN others THEN NULL; END $$")
    op.execute("DO $$ BEGIN RETURN; ALTER TABLE boats ALTER COLUMN depth TYPE integer; END $$")
    op.execute("DO $$ BEGIN RAISE EXCEPTION 'no'; ALTER TABLE boats ALTER COLUMN depth TYPE integer; END $$")
    op.execute("DO $$ BEGIN WHILE false LOOP ALTER TABLE boats ALTER COLUMN depth TYPE integer; END LOOP; END $$")
    op.execute("DO 'RAISE'")
    try:
        op.execute("DO $$ BEGIN ALTER TABLE boats ALTER COLUMN age TYPE integer; END $$")
    except Exception:
        raise


def downgrade():
    op.execute("DROP TABLE boats")
