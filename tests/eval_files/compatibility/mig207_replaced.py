# no finding: fewer of the columns, or the same, are unique already
# options: --extend-select=MIG207
from alembic import op
from harbour.migrations import OLD_NAME

revision = "1bd8c6a0f7e5"
down_revision = "97e2f5b0c8d4"


def upgrade():
    op.drop_constraint("boats_name_key", "boats", type_="unique")  # MIG006: 5 boats_name_key
    op.create_unique_constraint("boats_flag_name_key", "boats", ["flag", "name"])
    op.drop_index("ix_owners_name", table_name="owners")
    op.create_unique_constraint("owners_name_key", "owners", ["name"])
    op.rename_table("quays", "piers")  # MIG202: 5 quays
    op.alter_column("piers", "n", new_column_name="number")  # MIG201: 5 piers.n
    op.create_index("ix_piers", "piers", ["number", "kind"], unique=True)
    op.drop_index("ix_quays", "piers")  # MIG005: 5 ix_quays
    op.drop_constraint(OLD_NAME, "tides", type_="unique")  # MIG006: 5 of tides
    op.create_unique_constraint("tides_key", "tides", ["day", "port"])
    with op.get_context().autocommit_block():
        op.execute("CREATE UNIQUE INDEX CONCURRENTLY crews_key ON crews (boat)")  # MIG207: 9 crews (boat)
    op.execute("ALTER TABLE crews ADD CONSTRAINT crews_key UNIQUE USING INDEX crews_key")
    op.create_unique_constraint("crews_key_2", "crews", ["boat", "name"])
    op.drop_index("uq_sails__code", table_name="sails")
    op.create_index("uq_sails__code_size", "sails", ["code", "size"], unique=True)
    op.drop_index("ix_masts__code", table_name="masts")  # MIG005: 5 ix_masts__code
    op.create_index("uq_masts__code_size", "masts", ["size", "code"], unique=True)  # MIG207: 5 masts
    op.drop_index("uq_ropes__code", table_name="ropes")  # MIG005: 5 uq_ropes__code
    op.create_index("uq_ropes__size", "ropes", ["size"], unique=True)  # MIG207: 5 ropes (size)


def downgrade():
    op.create_unique_constraint("boats_name_key", "boats", ["name"])
    op.create_index("ix_owners_name", "owners", ["name"], unique=True)
    op.rename_table("piers", "quays")
    op.create_index("ix_quays", "quays", ["n"], unique=1)
    op.create_index("uq_sails__code", "sails", ["code"], unique=False)
    op.create_index("ix_masts__code", "masts", ["code"], unique=False)
    op.create_index("uq_ropes__code", "ropes", ["code"], unique=False)
