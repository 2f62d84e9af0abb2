# MIG504: defaults that are gone before, are cast, or of which nobody knows what they are
# options: --extend-ignore=MIG018,MIG204,MIG209,MIG302,MIG308
import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "504e00000006"
down_revision = "504d00000006"

mood = postgresql.ENUM("calm", "wild", name="mood", create_type=False)


def upgrade():
    mood.create(op.get_bind())
    op.create_table(
        "boats",
        sa.Column("id", sa.BigInteger(), primary_key=True),
        sa.Column("mood", sa.String(20), server_default="calm"),
        sa.Column("temper", sa.String(20), server_default="calm"),
        sa.Column("size", sa.Integer(), server_default="0"),
        sa.Column("seen", sa.DateTime(), server_default=sa.func.now()),
        sa.Column("note", sa.Text(), server_default=sa.text("NULL")),
        sa.Column("data", sa.Text(), server_default=sa.text("my_default()")),
        sa.Column("plain", sa.Text()),
        sa.Column("back", mood, server_default="calm"),
    )
    op.alter_column("boats", "mood", server_default=None)
    op.alter_column("boats", "mood", existing_server_default="calm", type_=mood, postgresql_using="mood::mood")
    op.alter_column("boats", "mood", server_default="calm")
    op.execute("ALTER TABLE boats ALTER temper DROP DEFAULT, ALTER temper TYPE mood USING temper::mood, ALTER temper SET DEFAULT 'calm'")
    op.alter_column("boats", "size", type_=sa.BigInteger())
    op.alter_column("boats", "seen", type_=sa.Date())
    op.alter_column("boats", "note", type_=mood, postgresql_using="note::mood")
    op.alter_column("boats", "data", type_=mood, postgresql_using="data::mood")
    op.alter_column("boats", "plain", type_=mood, postgresql_using="plain::mood")
    op.alter_column("boats", "back", type_=sa.Text())
    op.alter_column("boats", "back", type_=mood, postgresql_using="back::mood")
    op.execute("ALTER TABLE ports ALTER kind TYPE mood USING kind::mood, ALTER kind DROP DEFAULT")
    op.alter_column("ports", "a", existing_type=sa.String(9), type_=mood, existing_server_default=given(), postgresql_using="a::mood")
    op.execute(given())
    op.alter_column("ports", "b", existing_type=sa.String(9), type_=mood, existing_server_default="calm", postgresql_using="b::mood")


def downgrade():
    op.drop_table("boats")
