# `import alembic.op as aop`
import alembic.op as aop

revision = "5330583fab90"
down_revision = "94be9fe417a5"


def upgrade():
    aop.drop_index("ix_trees_planted_on", "trees")  # MIG005: 5 ix_trees_planted_on


def downgrade():
    aop.create_index("ix_trees_planted_on", "trees", ["planted_on"])
