# MIG006: a table has one primary key, which is found in the downgrade whatever its name
from alembic import op

revision = "b93d15e60f7a"
down_revision = "e2c7490b5d18"


def upgrade():
    op.execute("ALTER TABLE `beds` DROP PRIMARY KEY, ADD PRIMARY KEY (`id`)")
    op.execute("ALTER TABLE doors DROP PRIMARY KEY, ADD PRIMARY KEY (number)")
    with op.batch_alter_table("rooms") as batch_op:
        batch_op.drop_constraint("rooms_pkey", type_="primary")
        batch_op.create_primary_key("pk_rooms", ["id"])


def downgrade():
    op.execute("ALTER TABLE `beds` DROP PRIMARY KEY, ADD PRIMARY KEY (`id`)")
    op.create_primary_key("pk_rooms_old", "rooms", ["id"])
    op.execute("ALTER TABLE doors DROP PRIMARY KEY, ADD PRIMARY KEY (number, house)")
