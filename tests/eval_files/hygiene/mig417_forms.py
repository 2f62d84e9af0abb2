# MIG417: foreign keys and CHECKs switched off while something is done, in every database's words
# options: --extend-select=MIG417 --migrations-dialect=postgresql,mysql,mariadb,sqlite,mssql,oracle
import sqlalchemy as sa
from alembic import op

revision = "417e00000000"
down_revision = "417d00000000"

stalls = sa.table("stalls", sa.column("id"), sa.column("market_id"))


def upgrade():
    op.execute("SET FOREIGN_KEY_CHECKS = 0")  # MIG417: 5 SET foreign_key_checks = 0 lets in rows that no foreign key checks
    op.bulk_insert(stalls, [{"id": 1, "market_id": 7}])
    op.execute("SET FOREIGN_KEY_CHECKS = 1")
    op.get_bind().execute(sa.text("SET @@session.foreign_key_checks = OFF"))  # MIG417: 5 SET foreign_key_checks = OFF
    op.get_bind().execute(sa.update(stalls).values(market_id=8).where(stalls.c.id == 1))
    op.execute("SET foreign_key_checks = @OLD_FOREIGN_KEY_CHECKS")
    op.execute("SET GLOBAL foreign_key_checks = 0")  # MIG417: 5 and is not undone here
    op.execute("SET SESSION check_constraint_checks = OFF")  # MIG417: 5 rows that no CHECK checks
    op.execute("UPDATE stalls SET size = -1 WHERE id = 1")
    op.execute("SET SESSION check_constraint_checks = ON")

    op.execute("SET LOCAL session_replication_role = 'replica'")  # MIG417: 5 SET session_replication_role = replica lets in rows that no foreign key and no trigger checks
    op.execute("DELETE FROM markets WHERE id = 7")
    op.execute("RESET session_replication_role")
    op.get_bind().execute(sa.select(sa.func.set_config("session_replication_role", "replica", False)))  # MIG417: 5 not undone here
    op.execute("ALTER TABLE app.stalls DISABLE TRIGGER ALL")  # MIG417: 5 DISABLE TRIGGER ALL of app.stalls lets in rows that no foreign key and no trigger checks
    with op.batch_alter_table("stalls") as batch_op:
        batch_op.execute("ALTER TABLE stalls DISABLE TRIGGER ALL")  # MIG417: 9 and is not undone here
    op.execute("DELETE FROM markets WHERE id = 8")
    op.execute("ALTER TABLE app.stalls ENABLE TRIGGER ALL")
    op.execute('ALTER TABLE markets DISABLE TRIGGER "RI_ConstraintTrigger_a_16401"')  # MIG417: 5 of markets

    op.execute("ALTER TABLE stalls NOCHECK CONSTRAINT ALL")  # MIG417: 5 NOCHECK CONSTRAINT ALL of stalls lets in rows that no such constraint checks
    op.execute("EXEC sp_MSforeachtable 'ALTER TABLE ? NOCHECK CONSTRAINT ALL'")  # MIG417: 5 NOCHECK CONSTRAINT ALL
    op.execute("INSERT INTO stalls (id, market_id) VALUES (2, 9)")
    op.execute("ALTER TABLE stalls CHECK CONSTRAINT ALL")
    op.execute("ALTER TABLE stalls DISABLE CONSTRAINT fk_market")  # MIG417: 5 DISABLE CONSTRAINT fk_market of stalls
    op.execute("INSERT INTO stalls (id, market_id) VALUES (3, 9)")
    op.execute("ALTER TABLE stalls ENABLE NOVALIDATE CONSTRAINT fk_market")
    op.execute("ALTER TABLE stalls ALTER CONSTRAINT fk_hall NOT ENFORCED")  # MIG417: 5 NOT ENFORCED of stalls.fk_hall lets in rows that no such constraint checks
    op.execute("INSERT INTO stalls (id, hall_id) VALUES (4, 9)")


def downgrade():
    op.execute("SET foreign_key_checks = FALSE")  # MIG417: 5 SET foreign_key_checks = FALSE
    op.execute("DELETE FROM stalls WHERE id IN (1, 2, 3)")
