# a parameter of upgrade is what the caller gives, not its default: one named op is Alembic's
revision = "0f08dc5799e6"
down_revision = "e4ffb1d33291"


def upgrade(op=None):
    if op is not None:
        op.drop_table("stations")  # MIG001: 9 stations


def downgrade():
    import sqlalchemy as sa
    from alembic import op

    op.create_table("stations", sa.Column("id", sa.Integer(), primary_key=True))
