# squawk adding-serial-primary-key-field: a primary key whose index is built under a lock
# options: --extend-select=MIG107,MIG112
import sqlalchemy as sa
from alembic import op

revision = "ae29f4972ffe"
down_revision = "2406359a22b3"


def upgrade():
    op.create_primary_key("items_pkey", "items", ["id"])  # MIG107: 5 items
    op.add_column("boxes", sa.Column("id", sa.BigInteger(), primary_key=True))  # MIG107: 5 boxes.id
    op.add_column("crates", sa.Column("id", sa.BigInteger(), primary_key=True), inline_primary_key=True)  # MIG107: 5 every row gets a number
    with op.batch_alter_table("shelves") as batch_op:
        batch_op.create_primary_key("shelves_pkey", ["id"])  # MIG107: 9 shelves
    op.execute("ALTER TABLE racks ADD PRIMARY KEY (id)")  # MIG107: 5 racks
    op.execute("ALTER TABLE halls ADD CONSTRAINT halls_pkey PRIMARY KEY (id)")  # MIG107: 5 halls
    op.execute("ALTER TABLE doors ADD COLUMN id serial PRIMARY KEY")  # MIG107: 5 every row gets a number
    op.execute("ALTER TABLE gates ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY")  # MIG107: 5 every row gets a number


def downgrade():
    pass
