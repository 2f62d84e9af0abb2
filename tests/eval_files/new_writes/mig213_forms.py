# MIG213: constraints, triggers and identities that refuse writes of the running release; op, batch, SQL
# options: --extend-select=MIG213
import sqlalchemy as sa
from alembic import op

revision = "213e00000000"
down_revision = "213d00000000"


def upgrade():
    op.create_check_constraint("ck_state", "boats", "state IN ('open', 'paid')", postgresql_not_valid=True)  # MIG213: 5 CHECK ck_state on boats
    op.create_check_constraint("ck_depth", "boats", "depth > 0")  # MIG213: 5 CHECK ck_depth on boats
    op.execute("ALTER TABLE boats ADD CONSTRAINT ck_len CHECK (length(name) <= 20) NOT VALID")  # MIG213: 5 ck_len
    with op.batch_alter_table("piers") as batch:
        batch.create_check_constraint("ck_berths", sa.column("berths") > 0)  # MIG213: 9 ck_berths on piers
    op.create_exclude_constraint("ex", "rooms", ("span", "&&"), using="gist")  # MIG213: 5 EXCLUDE ex on rooms
    op.add_column("quays", sa.Column("code", sa.Text()))
    op.create_check_constraint("ck_code", "quays", "code IS NOT NULL", postgresql_not_valid=True)  # MIG213: 5 ck_code
    op.create_check_constraint("ck_two", "quays", "code <> '' AND depth > 0")  # MIG213: 5 ck_two
    op.create_check_constraint("ck_one_of", "quays", "num_nonnulls(code, name) = 1")  # MIG213: 5 ck_one_of
    op.execute("ALTER TABLE quays ADD COLUMN mark int CHECK (mark IS NOT NULL)")  # MIG213: 5 CHECK on quays.mark
    op.execute(
        "CREATE FUNCTION refuse() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'no'; END $$ LANGUAGE plpgsql"
    )
    op.execute("CREATE TRIGGER t BEFORE INSERT ON boats FOR EACH ROW EXECUTE FUNCTION refuse()")  # MIG213: 5 trigger t on boats
    op.execute("ALTER TABLE boats ALTER COLUMN id SET GENERATED ALWAYS")  # MIG213: 5 boats.id GENERATED ALWAYS
    op.execute("ALTER TABLE piers ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY")  # MIG213: 5 piers.id GENERATED ALWAYS


def downgrade():
    op.create_check_constraint("ck_old", "boats", "depth > 10")
