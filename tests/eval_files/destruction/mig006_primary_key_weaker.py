# MIG006: a primary key that may let more rows in than the old one, or that may not be made
from alembic import op

revision = "f05a8e31c9b6"
down_revision = "b93d15e60f7a"


def upgrade():
    op.execute("ALTER TABLE beds DROP PRIMARY KEY, ADD PRIMARY KEY (id, house)")  # MIG006: 5 (primary key) of beds
    op.execute("ALTER TABLE keys DROP PRIMARY KEY, ADD PRIMARY KEY (id)")  # MIG006: 5 (primary key) of keys
    op.execute("ALTER TABLE doors DROP PRIMARY KEY")  # MIG006: 5 (primary key) of doors
    op.drop_constraint("rooms_pkey", "rooms", type_="primary")  # MIG006: 5 rooms_pkey
    if op.get_context().config.get_main_option("rooms"):
        op.create_primary_key("pk_rooms", "rooms", ["id"])
    op.drop_constraint("gates_pkey", "gates", type_="primary")  # MIG006: 5 gates_pkey
    op.create_primary_key("gates_pkey", "halls", ["id"])


def downgrade():
    op.create_primary_key("rooms_pkey", "rooms", ["id"])
    op.execute("ALTER TABLE beds DROP PRIMARY KEY, ADD PRIMARY KEY (id)")
