# MIG414: what was dropped, renamed or moved in between, or may have been
import sqlalchemy as sa
from alembic import op
from myapp.database import drop_pumps, prune

revision = "4ad0e8b3f95c"
down_revision = "b2f7c9d0e146"


def upgrade():
    op.add_column("wells", sa.Column("draft", sa.Integer()))
    op.alter_column("wells", "draft", new_column_name="depth")
    op.add_column("wells", sa.Column("draft", sa.Integer()))

    op.create_table("tanks_new", sa.Column("id", sa.Integer(), primary_key=True))
    op.rename_table("tanks_new", "tanks")
    op.create_table("tanks_new", sa.Column("id", sa.Integer(), primary_key=True))

    op.create_index("ix_wells", "wells", ["depth"])
    op.drop_index("ix_wells", "wells")
    op.create_index("ix_wells", "wells", ["draft"])
    op.execute("ALTER INDEX ix_wells RENAME TO ix_wells_draft")
    op.create_index("ix_wells", "wells", ["depth"])

    op.create_unique_constraint("uq_wells", "wells", ["depth"])
    op.drop_constraint("uq_wells", "wells")
    op.create_unique_constraint("uq_wells", "wells", ["depth", "draft"])
    op.execute("ALTER TABLE wells RENAME CONSTRAINT uq_wells TO uq_wells_old")
    op.create_unique_constraint("uq_wells", "wells", ["depth"])

    op.create_table("jobs", sa.Column("id", sa.Integer(), primary_key=True))
    op.drop_table("jobs")
    op.create_table("jobs", sa.Column("id", sa.BigInteger(), primary_key=True))
    op.execute("ALTER TABLE jobs SET SCHEMA archive")
    op.create_table("jobs", sa.Column("id", sa.BigInteger(), primary_key=True))

    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.execute(prune())
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.drop_pumps("power")
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.execute("SELECT remove_column('pumps', 'power')")
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.execute("SET search_path TO other")
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    drop_pumps("power")
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.execute("ALTER SCHEMA public RENAME TO former")  # MIG203: 5 schema public
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    op.execute("ROLLBACK")  # MIG123: 5
    op.add_column("pumps", sa.Column("power", sa.Integer()))
    with op.batch_alter_table("pumps") as batch_op:
        batch_op.drop_column("power")
        batch_op.add_column(sa.Column("power", sa.Integer()))


def downgrade():
    raise NotImplementedError
