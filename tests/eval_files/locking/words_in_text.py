# words in comments, literals and bodies of functions lock nothing
# options: --extend-select=MIG101,MIG104,MIG105,MIG106,MIG107,MIG108,MIG109
from alembic import op

revision = "6e2da1b00106"
down_revision = "6e2da1b00105"


def upgrade():
    op.execute("COMMENT ON TABLE seals IS 'ALTER TABLE seals ADD UNIQUE (no)'")
    op.execute("SELECT 1 -- CREATE INDEX ix ON seals (no)")
    op.execute("""
        CREATE FUNCTION prepare() RETURNS void AS $$
        BEGIN
            CREATE INDEX ix ON seals (no);
            ALTER TABLE seals ALTER COLUMN no SET NOT NULL;
        END $$ LANGUAGE plpgsql
    """)
    op.execute("INSERT INTO notes VALUES ('ALTER TABLE seals ADD FOREIGN KEY (a) REFERENCES b (c)')")


def downgrade():
    pass
