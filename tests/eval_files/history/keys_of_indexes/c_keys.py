# PRIMARY KEY USING INDEX makes the columns of an earlier index NOT NULL, UNIQUE does not.
# options: --extend-select=MIG109 --extend-ignore=MIG201
from alembic import op

revision = "ki03"
down_revision = "ki02"


def upgrade():
    op.execute("ALTER TABLE visits ADD CONSTRAINT pk_visits PRIMARY KEY USING INDEX ux_visits")  # MIG109: 5 visits.id
    op.execute("ALTER TABLE guests ADD CONSTRAINT uq_guests UNIQUE USING INDEX ux_guests")
    op.execute("ALTER TABLE guests ADD UNIQUE USING INDEX ux_email")
    op.execute("ALTER TABLE rooms ADD PRIMARY KEY USING INDEX ux_rooms")  # MIG109: 5 rooms.id
    op.execute("ALTER TABLE rooms RENAME COLUMN id TO number")
    op.execute("ALTER TABLE keys ADD CONSTRAINT pk_keys PRIMARY KEY USING INDEX ux_keys")  # MIG109: 5 keys.id
    if op.get_context().config.attributes.get("trips"):
        op.execute("ALTER TABLE trips ADD CONSTRAINT pk_trips PRIMARY KEY USING INDEX ux_trips")  # MIG109: 9 trips.id


def downgrade():
    raise NotImplementedError
