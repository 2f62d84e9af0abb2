# a constant of the module says how an index is built and a key is left unchecked
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG108,MIG109
from alembic import op

revision = "6e2da1b00101"
down_revision = "6e2da1b00100"

CONCURRENTLY = True
NOT_VALID = not False
INDEX = dict(postgresql_concurrently=CONCURRENTLY, unique=True)
KEY = {"ondelete": "CASCADE", "postgresql_not_valid": NOT_VALID}


def upgrade():
    with op.get_context().autocommit_block():
        op.create_index("ix_oars_a", "oars", ["a"], postgresql_concurrently=CONCURRENTLY)
        op.create_index("ix_oars_b", "oars", ["b"], **INDEX)
    op.create_foreign_key("fk_oars_boat", "oars", "boats", ["boat_id"], ["id"], **KEY)
    op.create_check_constraint("ck_oars_length", "oars", "length > 0", postgresql_not_valid=NOT_VALID)


def downgrade():
    pass
