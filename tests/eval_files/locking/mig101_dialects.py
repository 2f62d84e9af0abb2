# MIG101 is about PostgreSQL: the guard says which branch runs there
# options: --extend-select=MIG101 --migrations-dialect=mysql,postgresql
from alembic import op

revision = "5d1cf1a0b104"
down_revision = "5d1cf1a0b103"


def upgrade():
    bind = op.get_bind()
    if bind.dialect.name == "mysql":
        op.create_index("ix_keels_a", "keels", ["a"])
    elif bind.dialect.name == "postgresql":
        op.create_index("ix_keels_b", "keels", ["b"])  # MIG101: 9 ix_keels_b
    else:
        op.create_index("ix_keels_c", "keels", ["c"])
    options = {}
    if bind.dialect.name == "postgresql":
        options = {"postgresql_where": "d > 0"}
    op.create_index("ix_keels_d", "keels", ["d"], **options)  # MIG101: 5 ix_keels_d


def downgrade():
    pass
