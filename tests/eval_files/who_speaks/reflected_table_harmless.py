# a reflected table that is read, filled and changed row by row
import sqlalchemy as sa
from alembic import op

revision = "df89a05e7c93"
down_revision = "17dc0b73e3a5"


def upgrade():
    bind = op.get_bind()
    reels = sa.Table("reels", sa.MetaData(), autoload_with=bind)
    for row in bind.execute(sa.select(reels.c.id, reels.c.label)):
        bind.execute(reels.update().where(reels.c.id == row.id).values(label=row.label.strip()))
    bind.execute(sa.insert(reels), [{"label": "DELETE FROM reels"}])
    bind.execute(sa.delete(reels).where(reels.c.label.is_(None)).returning(reels.c.id))


def downgrade():
    pass
