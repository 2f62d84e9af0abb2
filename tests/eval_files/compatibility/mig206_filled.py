# no finding: rows without a value are filled, or deleted, before
# options: --extend-select=MIG206 --extend-ignore=MIG205
import sqlalchemy as sa
from alembic import op

revision = "c60a8f3d2e97"
down_revision = "e1b9d70c5f42"

boats = sa.table("boats", sa.column("crew"), sa.column("keel"))


def upgrade():
    op.execute("UPDATE boats SET name = 'unnamed' WHERE name IS NULL")
    op.alter_column("boats", "name", nullable=False)
    op.execute(boats.update().where(boats.c.crew.is_(None)).values(crew=1))
    op.alter_column("boats", "crew", nullable=False)
    op.get_bind().execute(sa.delete(boats).where(boats.c.keel.is_(None)))
    op.alter_column("boats", "keel", nullable=False)
    op.execute("DELETE FROM boats AS b WHERE b.mast IS NULL")
    op.execute("ALTER TABLE boats ALTER COLUMN mast SET NOT NULL")
    op.add_column("boats", sa.Column("slug", sa.Text()))
    op.execute("UPDATE boats SET slug = lower(name), rig = 'sloop'")  # MIG011: 5 boats
    op.alter_column("boats", "slug", nullable=False)
    op.rename_table("boats", "vessels")  # MIG202: 5 boats
    op.alter_column("vessels", "rig", new_column_name="rigging")  # MIG201: 5 vessels.rig
    op.alter_column("vessels", "rigging", nullable=False)


def downgrade():
    op.drop_column("vessels", "slug")
