# tables that SQL creates are new as well, with all that is added to them
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG108,MIG109
from alembic import op

revision = "6e2da1b00104"
down_revision = "6e2da1b00103"


def upgrade():
    op.execute("CREATE TABLE ropes (id int, length int CHECK (length > 0), UNIQUE (id))")
    op.create_index("ix_ropes_length", "ropes", ["length"])
    op.execute("ALTER TABLE ropes ADD PRIMARY KEY (id), ADD CONSTRAINT ck CHECK (length < 9)")
    op.execute("ALTER TABLE ropes RENAME TO lines")
    op.execute("ALTER TABLE lines ALTER COLUMN length SET NOT NULL")
    op.execute("CREATE UNIQUE INDEX uq_lines ON public.lines (length)")
    op.execute("CREATE TEMP TABLE heap AS SELECT * FROM oars")
    op.execute("ALTER TABLE heap ADD UNIQUE (id)")


def downgrade():
    pass
