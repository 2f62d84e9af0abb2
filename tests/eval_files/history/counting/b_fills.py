# MIG508: rows with numbers, a key that outgrows its sequence, and a copy
# options: --extend-ignore=MIG302
import sqlalchemy as sa
from alembic import op

revision = "cu02"
down_revision = "cu01"


def upgrade():
    boats = sa.table("boats", sa.column("id"), sa.column("name"))
    op.bulk_insert(boats, [{"id": 3, "name": "guest"}])  # MIG508: 5 the serial (since cu01) does not count them
    op.execute("INSERT INTO ports (id) VALUES (9)")  # MIG508: 5 the identity (since cu01) does not count them
    op.alter_column("piers", "id", existing_type=sa.Integer(), type_=sa.BigInteger())  # MIG508: 5 sets type bigint on piers.id
    op.execute("ALTER TABLE hulls ALTER COLUMN id TYPE bigint")  # MIG508: 5 ALTER SEQUENCE hulls_id_seq AS bigint
    with op.batch_alter_table("boats", recreate="always") as batch_op:  # MIG508: 10 copies the table of boats.id
        batch_op.add_column(sa.Column("note", sa.Text()))


def downgrade():
    op.alter_column("piers", "id", existing_type=sa.BigInteger(), type_=sa.Integer())
