# no finding of MIG327: the rows are seen to first, are new, or had to be so all along
# options: --extend-select=MIG327 --extend-ignore=MIG0,MIG2,MIG302
import sqlalchemy as sa
from alembic import op

revision = "327e00000001"
down_revision = "327d00000001"

boats = sa.table("boats", sa.column("name"), sa.column("memo"))


def upgrade():
    op.alter_column("boats", "name", existing_type=sa.Text(), nullable=True)
    op.alter_column("boats", "port", existing_type=sa.Text(), nullable=True)
    op.alter_column("boats", "memo", existing_type=sa.String(50), type_=sa.Text())
    op.alter_column("boats", "log", existing_type=sa.String(50), type_=sa.Text())
    op.alter_column("boats", "kept", existing_type=sa.Text(), existing_nullable=False, comment="so")
    op.drop_constraint("uq_boats_code", "boats", type_="unique")
    op.create_unique_constraint("uq_code", "boats", ["code"])
    op.drop_constraint("uq_ports", "ports", type_="unique")
    op.drop_column("boats", "mast")
    op.drop_column("boats", "sail")
    op.drop_table("piers")


def downgrade():
    op.execute(boats.update().where(boats.c.name.is_(None)).values(name=""))
    op.alter_column("boats", "name", existing_type=sa.Text(), nullable=False)
    op.execute("DELETE FROM boats WHERE port IS NULL")
    op.execute("ALTER TABLE boats ALTER COLUMN port SET NOT NULL")
    op.execute("UPDATE boats SET memo = left(memo, 50)")
    op.alter_column("boats", "memo", existing_type=sa.Text(), type_=sa.String(50))
    op.alter_column(
        "boats",
        "log",
        existing_type=sa.Text(),
        type_=sa.String(50),
        postgresql_using="left(log, 50)",
    )
    op.alter_column("boats", "kept", existing_type=sa.Text(), existing_nullable=False, nullable=False)
    op.drop_constraint("uq_code", "boats", type_="unique")
    op.create_unique_constraint("uq_boats_code", "boats", ["code"])
    op.execute("DELETE FROM ports a USING ports b WHERE a.id > b.id AND a.code = b.code")
    op.create_unique_constraint("uq_ports", "ports", ["code"])
    op.add_column("boats", sa.Column("mast", sa.Text(), server_default="", nullable=False))
    op.add_column("boats", sa.Column("sail", sa.Text(), nullable=True))
    op.execute("UPDATE boats SET sail = ''")
    op.alter_column("boats", "sail", nullable=False)
    op.create_table("piers", sa.Column("id", sa.Integer(), nullable=False))
    op.add_column("piers", sa.Column("code", sa.Text(), nullable=False))
    op.create_unique_constraint("uq_piers", "piers", ["code"])
    op.alter_column("piers", "code", type_=sa.String(3))
