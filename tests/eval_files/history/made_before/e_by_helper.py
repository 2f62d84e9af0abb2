# MIG101: the first of two revisions that call a helper, which asks
# options: --extend-select=MIG1,MIG2,MIG5 --extend-ignore=MIG121,MIG0,MIG3
from made_helper import index_quays

revision = "mb05"
down_revision = "mb04"


def upgrade():
    index_quays()  # MIG101: 5 ix_quays_depth


def downgrade():
    pass
