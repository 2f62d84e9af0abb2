# MIG402: names that break a pattern, in op, batch and SQL form
# options: --extend-select=MIG402 --migrations-name-patterns=table=[a-z_]+s,column=[a-z_]{2,20},index=ix_\w+,unique=uq_\w+,foreign-key=fk_\w+,primary-key=pk_\w+,check=ck_\w+,type=\w+_enum,view=v_\w+,sequence=\w+_seq
import sqlalchemy as sa
from alembic import op

revision = "51fe0c2ab7d3"
down_revision = "cf0218d9b63e"


def upgrade():
    op.create_table(  # MIG402: 5 table parcel does not match [a-z_]+s
        "parcel",
        sa.Column("id", sa.Integer()),
        sa.Column("X", sa.Integer()),
        sa.Column("kind", sa.Enum("box", name="parcel_kind")),
        sa.UniqueConstraint("id", name="parcel_id"),
    )
    op.rename_table("postcards", "letter")  # MIG402: 5 table letter does not match, MIG202: 5 postcards
    op.add_column("stamps", sa.Column("y", sa.Integer()))  # MIG402: 5 column stamps.y does not match
    op.alter_column("stamps", "price", new_column_name="v")  # MIG402: 5 column stamps.v, MIG201: 5 stamps.price
    op.create_index(op.f("stamps_ix"), "stamps", ["value"])  # MIG402: 5 index stamps_ix does not match ix_\w+
    op.create_unique_constraint("stamps_uq", "stamps", ["value"])  # MIG402: 5 unique constraint stamps_uq
    op.create_foreign_key("stamps_fk", "stamps", "letters", ["letter_id"], ["id"])  # MIG402: 5 foreign key stamps_fk
    op.create_check_constraint("stamps_ck", "stamps", "value > 0")  # MIG402: 5 check constraint stamps_ck
    with op.batch_alter_table("stamps") as batch_op:
        batch_op.create_primary_key("stamps_pk", ["id"])  # MIG402: 9 primary key stamps_pk
        batch_op.create_index("stamps_value", ["value"])  # MIG402: 9 index stamps_value
    op.execute("CREATE INDEX stamps_i ON stamps (value)")  # MIG402: 5 index stamps_i
    op.execute("CREATE SEQUENCE stamp_numbers")  # MIG402: 5 sequence stamp_numbers
    op.execute("CREATE MATERIALIZED VIEW sold AS SELECT 1")  # MIG402: 5 materialized view sold does not match v_\w+
    op.execute("ALTER INDEX ix_a RENAME TO a")  # MIG402: 5 index a does not match


def downgrade():
    raise NotImplementedError
