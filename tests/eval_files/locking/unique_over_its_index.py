# the whole procedure of a unique constraint and a primary key over an index
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG108,MIG109
from alembic import op

revision = "6e2da1b00105"
down_revision = "6e2da1b00104"


def upgrade():
    op.create_check_constraint("ck_id", "seals", "id IS NOT NULL", postgresql_not_valid=True)
    with op.get_context().autocommit_block():
        op.execute("ALTER TABLE seals VALIDATE CONSTRAINT ck_id")
        op.create_index("uq_seals_no", "seals", ["no"], unique=True, postgresql_concurrently=True)
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY pk_seals ON seals (id)")
    op.execute("ALTER TABLE seals ADD CONSTRAINT uq_seals_no UNIQUE USING INDEX uq_seals_no")
    op.execute("ALTER TABLE seals ADD CONSTRAINT pk_seals PRIMARY KEY USING INDEX pk_seals, ADD UNIQUE USING INDEX uq_tag")


def downgrade():
    pass
