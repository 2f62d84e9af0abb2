# the CHECK that helps to set NOT NULL may go when NOT NULL holds; another one may not
import sqlalchemy as sa
from alembic import op

revision = "5b8e01c7d003"
down_revision = "5b8e01c7d002"


def upgrade():
    op.execute("ALTER TABLE mugs VALIDATE CONSTRAINT mugs_glaze_null")
    op.alter_column("mugs", "glaze", existing_type=sa.Text(), nullable=False)
    op.drop_constraint("mugs_glaze_null", "mugs", type_="check")
    with op.batch_alter_table("mugs") as batch_op:
        batch_op.alter_column("handle", existing_type=sa.Text(), nullable=False)
        batch_op.drop_constraint("mugs_handle_null", type_="check")
    op.execute("ALTER TABLE cups VALIDATE CONSTRAINT cups_null; ALTER TABLE cups ALTER foot SET NOT NULL, ALTER rim SET NOT NULL, DROP CONSTRAINT cups_null")
    op.execute("ALTER TABLE pots VALIDATE CONSTRAINT pots_lid_null")
    op.execute("ALTER TABLE pots ALTER COLUMN lid SET NOT NULL")
    op.execute("ALTER TABLE pots DROP CONSTRAINT pots_lid_null")
    op.alter_column("pans", "lid", existing_type=sa.Text(), nullable=False)  # MIG206: 5 pans.lid
    op.drop_constraint("pans_lid_size", "pans", type_="check")  # MIG006: 5 pans_lid_size
    op.alter_column("jars", "lid", existing_type=sa.Text(), nullable=False)  # MIG206: 5 jars.lid
    op.drop_constraint("jars_rim_null", "jars", type_="check")  # MIG006: 5 jars_rim_null
    op.alter_column("vats", "lid", existing_type=sa.Text(), nullable=False)  # MIG206: 5 vats.lid
    op.drop_constraint("vats_lid_null", "vats", type_="check")  # MIG006: 5 vats_lid_null
    op.alter_column("vats", "lid", existing_type=sa.Text(), nullable=True)


def downgrade():
    op.execute("ALTER TABLE vats ADD CONSTRAINT vats_lid_null CHECK (lid IS NOT NULL)")
    op.create_check_constraint("jars_rim_null", "jars", "rim IS NOT NULL")
    op.create_check_constraint("pans_lid_size", "pans", "lid IS NOT NULL AND length(lid) > 3")
    op.execute("ALTER TABLE cups ADD CONSTRAINT cups_null CHECK ((foot IS NOT NULL) AND rim IS NOT NULL)")
    op.create_check_constraint("mugs_handle_null", "mugs", sa.text("handle IS NOT NULL"))
    op.execute("ALTER TABLE mugs ADD CONSTRAINT mugs_glaze_null CHECK (glaze IS NOT NULL) NOT VALID")
    op.alter_column("mugs", "glaze", existing_type=sa.Text(), nullable=True)
