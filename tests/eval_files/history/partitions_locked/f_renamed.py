# MIG116: the table by its name of today, without the partition for the rest that it had
# options: --extend-select=MIG116,MIG121
from alembic import op

revision = "pl04f"
down_revision = "pl03e"


def upgrade():
    op.execute("ALTER TABLE phones ATTACH PARTITION calls_2031 FOR VALUES FROM ('2031-01-01') TO ('2032-01-01')")  # MIG121: 5 locks calls_2031 (ACCESS EXCLUSIVE) without
    op.drop_table("calls_rest")  # MIG001: 5
    op.drop_table("calls_2028")  # MIG001: 5, MIG116: 5 drops partition calls_2028 of phones: reads and writes of phones wait until the transaction ends; DETACH
    with op.batch_alter_table("calls_2031") as batch:
        batch.drop_column("day")  # MIG002: 9


def downgrade():
    pass
