# MIG417 is silent where nothing is done meanwhile, or all rows are looked at afterwards
# options: --extend-select=MIG417 --migrations-dialect=postgresql,mysql,mariadb,sqlite,mssql,oracle
import sqlalchemy as sa
from alembic import op

revision = "417e00000001"
down_revision = "417d00000001"

stalls = sa.table("stalls", sa.column("id"), sa.column("market_id"))


def upgrade():
    op.execute("SET foreign_key_checks = 0")  # two tables that refer to each other, both empty
    op.create_table("halls", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("row_id", sa.BigInteger(), sa.ForeignKey("rows.id", name="fk_row")))
    op.create_table("rows", sa.Column("id", sa.BigInteger(), primary_key=True), sa.Column("hall_id", sa.BigInteger(), sa.ForeignKey("halls.id", name="fk_hall")))
    op.execute("SET foreign_key_checks = 1")
    op.execute("SET foreign_key_checks = 1")
    op.execute("SET session_replication_role = 'origin'")
    op.execute("SET session_replication_role = local")
    op.execute("SET CONSTRAINTS ALL DEFERRED")
    op.execute("SET unique_checks = 0")  # InnoDB still refuses what is there twice
    op.bulk_insert(stalls, [{"id": 1, "market_id": 7}])
    op.execute("SET session_replication_role = 'replica'")
    op.execute("SET session_replication_role = DEFAULT")

    op.execute("ALTER TABLE stalls DISABLE TRIGGER USER")  # those of foreign keys stay on
    op.execute("ALTER TABLE stalls DISABLE TRIGGER trg_note")
    op.execute("UPDATE stalls SET market_id = 8 WHERE id = 1")
    op.execute("ALTER TABLE stalls DISABLE TRIGGER ALL")
    op.execute("ALTER TABLE stalls ENABLE TRIGGER ALL")

    op.execute("ALTER TABLE stalls NOCHECK CONSTRAINT ALL")
    op.execute("ALTER TABLE markets NOCHECK CONSTRAINT fk_town")
    op.execute("INSERT INTO stalls (id, market_id) VALUES (2, 9)")
    op.execute("ALTER TABLE stalls WITH CHECK CHECK CONSTRAINT ALL")
    op.execute("ALTER TABLE markets WITH CHECK CHECK CONSTRAINT fk_town")
    op.execute("ALTER TABLE stalls DISABLE CONSTRAINT fk_market")
    op.execute("INSERT INTO stalls (id, market_id) VALUES (3, 9)")
    op.execute("ALTER TABLE stalls ENABLE CONSTRAINT fk_market")
    op.execute("ALTER TABLE stalls DISABLE CONSTRAINT fk_town")
    op.execute("INSERT INTO stalls (id, market_id) VALUES (4, 9)")
    op.execute("ALTER TABLE stalls ENABLE VALIDATE CONSTRAINT fk_town")
    op.execute("ALTER TABLE stalls ALTER CONSTRAINT fk_hall NOT ENFORCED")
    op.execute("INSERT INTO stalls (id, hall_id) VALUES (5, 9)")
    op.execute("ALTER TABLE stalls ALTER CONSTRAINT fk_hall ENFORCED")
    op.execute("ALTER TABLE stalls ALTER CONSTRAINT fk_hall DEFERRABLE")
    op.execute("ALTER TABLE stalls ALTER CONSTRAINT fk_hall NOT DEFERRABLE ENFORCED")
    op.execute("INSERT INTO stalls (id, hall_id) VALUES (6, 9)")


def downgrade():
    raise NotImplementedError("no way back")
