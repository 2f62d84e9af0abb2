# no finding of MIG213: triggers that change or leave out a row, and raise nothing
# options: --extend-select=MIG213 --migrations-dialect=mysql,sqlite,mssql,oracle
from alembic import op

revision = "213e00000904"
down_revision = None


def upgrade():
    op.execute("CREATE TRIGGER g BEFORE INSERT ON boats FOR EACH ROW BEGIN SET NEW.depth = 1; END")
    op.execute("CREATE TRIGGER h BEFORE INSERT ON piers WHEN new.n < 0 BEGIN SELECT RAISE ( IGNORE ); END")
    op.execute("CREATE TRIGGER i AFTER INSERT ON piers BEGIN INSERT OR IGNORE INTO log VALUES (new.n); END")


def downgrade():
    pass
