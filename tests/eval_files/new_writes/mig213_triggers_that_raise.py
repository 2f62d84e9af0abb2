# MIG213: triggers whose own body raises, as MySQL, SQLite, SQL Server and Oracle write them
# options: --extend-select=MIG213 --migrations-dialect=mysql,sqlite,mssql,oracle
from alembic import op

revision = "213e00000901"
down_revision = None


def upgrade():
    op.execute("CREATE TRIGGER a BEFORE INSERT ON boats FOR EACH ROW SIGNAL SQLSTATE '45000'")  # MIG213: 5 trigger a on boats
    op.execute(  # MIG213: 5 trigger b on boats
        """
        CREATE TRIGGER b BEFORE INSERT ON boats FOR EACH ROW
        BEGIN
          IF NEW.depth < 0 THEN
            SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'too shallow';
          END IF;
        END
        """
    )
    op.execute("CREATE TRIGGER c BEFORE INSERT ON piers WHEN new.n < 0 BEGIN SELECT RAISE(ABORT, 'no'); END")  # MIG213: 5 trigger c on piers
    op.execute("CREATE TRIGGER d ON quays AFTER INSERT AS BEGIN RAISERROR('no', 16, 1); ROLLBACK; END")  # MIG213: 5 trigger d on quays
    op.execute("CREATE TRIGGER e ON quays AFTER INSERT AS IF EXISTS (SELECT 1) BEGIN THROW 50000, 'no', 1; END")  # MIG213: 5 trigger e on quays
    op.get_bind().exec_driver_sql(  # MIG213: 5 trigger f on rooms
        """
        CREATE TRIGGER f BEFORE INSERT ON rooms FOR EACH ROW
        BEGIN
          IF :new.n < 0 THEN raise_application_error(-20001, 'no'); END IF;
        END;
        """
    )
    op.execute(  # MIG213: 5 trigger j on piers
        """
        CREATE TRIGGER j AFTER INSERT ON piers
        BEGIN
          SELECT RAISE(FAIL, 'no') WHERE new.n = 1;
          INSERT OR IGNORE INTO log VALUES (new.n);
        END
        """
    )


def downgrade():
    pass
