# the import of op stands inside the function
revision = "e4ffb1d33291"
down_revision = "95968bf75bf7"


def upgrade():
    from alembic import op

    op.drop_constraint("uq_stations_code", "stations", type_="unique")  # MIG006: 5 uq_stations_code


def downgrade():
    from alembic import op as again

    again.create_unique_constraint("uq_stations_code", "stations", ["code"])
