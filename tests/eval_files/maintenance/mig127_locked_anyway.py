# MIG127 is silent where the table is locked for another reason when the new index is built
# options: --extend-select=MIG127
import sqlalchemy as sa
from alembic import op

revision = "6e2da1b00054"
down_revision = "6e2da1b00053"


def upgrade():
    op.add_column("beds", sa.Column("b", sa.Integer()))
    op.drop_index("ix_beds_a", "beds")
    op.create_index("ix_beds_a_b", "beds", ["a", "b"])
    with op.batch_alter_table("cots") as batch_op:
        batch_op.drop_index("ix_cots_a")
        batch_op.add_column(sa.Column("b", sa.Integer()))
        batch_op.create_index("ix_cots_a_b", ["a", "b"])
    op.execute("ALTER TABLE rugs ADD COLUMN b int")
    op.execute("DROP INDEX ix_rugs_a")
    op.execute("CREATE INDEX ix_rugs_a_b ON rugs (a, b)")
    if op.get_context().opts.get("wide"):
        op.add_column("pans", sa.Column("b", sa.Integer()))
    op.drop_index("ix_pans_a", "pans")  # MIG127: 5 ix_pans_a of pans before ix_pans_aa
    op.create_index("ix_pans_aa", "pans", ["a", "c"])
    op.create_foreign_key("fk", "cups", "pans", ["a"], ["id"])
    op.drop_index("ix_cups_a", "cups")  # MIG127: 5 reads and writes of the table wait until it is done
    op.create_index("ix_cups_aa", "cups", ["a", "c"])
    op.add_column("lids", sa.Column("b", sa.Integer()))
    with op.get_context().autocommit_block():
        op.drop_index("ix_lids_a", "lids")  # MIG127: 9 queries have no index in between
        op.create_index("ix_lids_aa", "lids", ["a", "b"])
    op.drop_index("ix_jars_a", "jars")  # MIG127: 5 ix_jars_a of jars before ix_jars_aa
    op.create_index("ix_jars_aa", "jars", ["a", "c"])
    op.add_column("jars", sa.Column("b", sa.Integer()))


def downgrade():
    op.create_index("ix_beds_a", "beds", ["a"])
    op.create_index("ix_cots_a", "cots", ["a"])
    op.create_index("ix_rugs_a", "rugs", ["a"])
    op.create_index("ix_pans_a", "pans", ["a"])
    op.create_index("ix_cups_a", "cups", ["a"])
    op.create_index("ix_lids_a", "lids", ["a"])
    op.create_index("ix_jars_a", "jars", ["a"])
