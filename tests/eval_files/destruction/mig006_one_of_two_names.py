# MIG005, MIG006: dropped by either name that it may have, and there again in the end
# options: --extend-ignore=MIG202
from alembic import op

revision = "4d1f7a90c3e2"
down_revision = "c3e0b1a47d95"


def drop_if_there(name, table):
    if op.get_bind().dialect.name == "postgresql":
        op.execute(f"ALTER TABLE {table} DROP CONSTRAINT IF EXISTS {name}")
    else:
        try:
            op.drop_constraint(name, table, type_="foreignkey")
        except ValueError:
            pass


def upgrade():
    op.execute("ALTER TABLE users DROP CONSTRAINT IF EXISTS unique_email")
    op.execute("ALTER TABLE users DROP CONSTRAINT IF EXISTS uq_users_email")
    op.create_unique_constraint("uq_users_email", "users", ["email"])

    op.execute("ALTER TABLE ONLY rooms DROP CONSTRAINT IF EXISTS rooms_pkey")
    op.execute("ALTER TABLE ONLY rooms DROP CONSTRAINT IF EXISTS pk_rooms, ADD CONSTRAINT pk_rooms PRIMARY KEY (id)")

    op.drop_constraint("beds_room", "beds", if_exists=True)
    op.drop_constraint("fk_beds_room", "beds", type_="foreignkey", if_exists=True)
    op.create_foreign_key("fk_beds_room_id", "beds", "rooms", ["room_id"], ["id"])

    drop_if_there("keys_room", "keys")
    drop_if_there("keys_room_fkey", "keys")
    op.rename_table("keys", "cards")
    op.create_foreign_key("cards_room_fkey", "cards", "rooms", ["room_id"], ["id"])

    for name in ("unique_number", "uq_doors_number"):
        op.execute(f"ALTER TABLE doors DROP CONSTRAINT IF EXISTS {name}")
    op.execute("CREATE UNIQUE INDEX uq_doors_number ON doors (number)")

    op.drop_index("users_name", "users", if_exists=True)
    op.drop_index("ix_users_name", "users", if_exists=True)
    op.create_index("ix_users_name", "users", ["name"])
    op.execute("DROP INDEX IF EXISTS ix_rooms_day")
    op.execute("DROP INDEX IF EXISTS idx_rooms_day")
    op.execute("CREATE INDEX rooms_by_day ON rooms (day)")


def downgrade():
    op.execute("DROP INDEX rooms_by_day")
    op.execute("CREATE INDEX ix_rooms_day ON rooms (day)")
    op.drop_constraint("cards_room_fkey", "cards", type_="foreignkey")
    op.rename_table("cards", "keys")
    op.create_foreign_key("keys_room_fkey", "keys", "rooms", ["room_id"], ["id"])
    op.drop_constraint("fk_beds_room_id", "beds", type_="foreignkey")
    op.create_foreign_key("fk_beds_room", "beds", "rooms", ["room_id"], ["id"])
