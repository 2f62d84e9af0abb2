# a reflected table: dropped, or its rows deleted
import sqlalchemy as sa
from alembic import op

revision = "17dc0b73e3a5"
down_revision = "b8415b729e77"


def upgrade():
    bind = op.get_bind()
    reels = sa.Table("reels", sa.MetaData(), autoload_with=bind)
    bind.execute(reels.delete().returning(reels.c.id))  # MIG004: 5 reels
    sa.Table("reel_types", sa.MetaData(), autoload=True, autoload_with=bind).drop(bind)  # MIG001: 5 reel_types


def downgrade():
    raise NotImplementedError("the reels are gone")
