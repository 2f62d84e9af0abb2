# no finding: the second of two revisions that call a helper, which asks
# options: --extend-select=MIG1,MIG2,MIG5 --extend-ignore=MIG121,MIG0,MIG3
from made_helper import index_quays

revision = "mb06"
down_revision = "mb05"


def upgrade():
    index_quays()


def downgrade():
    pass
