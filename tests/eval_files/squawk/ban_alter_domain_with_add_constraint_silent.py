# squawk ban-alter-domain-with-add-constraint: other changes of a domain, constraints of tables
# options: --extend-select=MIG212
from alembic import op

revision = "eae38e58cd27"
down_revision = "fb52fb33b709"


def upgrade():
    op.execute("ALTER DOMAIN postcode SET DEFAULT '00000'")
    op.execute("ALTER DOMAIN postcode DROP DEFAULT")
    op.execute("ALTER DOMAIN postcode DROP NOT NULL")
    op.execute("ALTER DOMAIN postcode RENAME CONSTRAINT ck_postcode TO ck_digits")
    op.execute("ALTER DOMAIN postcode OWNER TO clerk")
    op.execute("ALTER TABLE letters ADD CONSTRAINT ck_code CHECK (code ~ '^[0-9]{5}$') NOT VALID")
    op.create_check_constraint("ck_weight", "letters", "weight > 0", postgresql_not_valid=True)


def downgrade():
    op.execute("ALTER DOMAIN postcode ADD CONSTRAINT ck_postcode CHECK (VALUE <> '')")
