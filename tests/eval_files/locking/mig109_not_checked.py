# MIG109: a CHECK that is not validated, of another column, table or branch proves nothing
# options: --extend-select=MIG109
from alembic import op

revision = "6e2da1b00020"
down_revision = "6e2da1b00019"


def upgrade():
    op.create_check_constraint("ck_a", "kites", "a IS NOT NULL", postgresql_not_valid=True)
    op.alter_column("kites", "a", nullable=False)  # MIG109: 5 kites.a, MIG206: 5 kites.a
    op.create_check_constraint("ck_b", "kites", "b IS NOT NULL")
    op.alter_column("kites", "c", nullable=False)  # MIG109: 5 kites.c, MIG206: 5 kites.c
    op.alter_column("reels", "b", nullable=False)  # MIG109: 5 reels.b, MIG206: 5 reels.b
    op.create_check_constraint("ck_d", "bars", "d > 0", postgresql_not_valid=True)
    op.execute("ALTER TABLE bars VALIDATE CONSTRAINT ck_d")
    op.alter_column("bars", "d", nullable=False)  # MIG109: 5 bars.d, MIG206: 5 bars.d
    op.alter_column("lines", "e", nullable=False)  # MIG109: 5 lines.e, MIG206: 5 lines.e
    op.create_check_constraint("ck_f", "sails", "f IS NOT NULL OR g > 0")
    op.alter_column("sails", "f", nullable=False)  # MIG109: 5 sails.f, MIG206: 5 sails.f
    op.execute("ALTER TABLE lines VALIDATE CONSTRAINT ck_e")


def downgrade():
    pass
