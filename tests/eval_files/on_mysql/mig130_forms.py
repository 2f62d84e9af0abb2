# MIG130: what copies a table or makes writes wait
# options: --extend-select=MIG130 --migrations-dialect=mysql
from alembic import op

revision = "2e0c130a"
down_revision = "2d0c130a"


def upgrade():
    op.execute("ALTER TABLE boats ADD COLUMN mast varchar(50), ALGORITHM=COPY")  # MIG130: 5 changes boats: ALGORITHM=COPY copies the whole table
    op.execute("ALTER TABLE boats ADD INDEX ix (mast), LOCK = EXCLUSIVE")  # MIG130: 5 LOCK=EXCLUSIVE
    op.execute("CREATE INDEX ix_keel ON boats (keel) LOCK=SHARED")  # MIG130: 5 LOCK=SHARED
    op.execute("ALTER TABLE boats CONVERT TO CHARACTER SET utf8mb4")  # MIG130: 5 CONVERT TO CHARACTER SET
    op.execute("ALTER TABLE boats DROP PRIMARY KEY")  # MIG006: 5, MIG130: 5 dropping its primary key
    op.drop_constraint("pk", "sails", type_="primary")  # MIG006: 5, MIG130: 5 changes sails
    op.execute("CREATE FULLTEXT INDEX ft ON boats (notes)")  # MIG130: 5 building a FULLTEXT index
    op.execute("ALTER TABLE boats ADD SPATIAL INDEX sp (place)")  # MIG130: 5 SPATIAL
    op.create_index("ft_sails", "sails", ["notes"], mysql_prefix="FULLTEXT")  # MIG130: 5 FULLTEXT
    with op.batch_alter_table("ports") as batch:
        batch.create_index("ft_ports", ["notes"], mysql_prefix="FULLTEXT")  # MIG130: 9 ports


def downgrade():
    op.execute("ALTER TABLE boats DROP COLUMN mast, ALGORITHM=COPY")
