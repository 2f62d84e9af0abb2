# DO blocks that destroy nothing: messages, comments, a WHERE
from alembic import op

revision = "4a6151363001"
down_revision = "9df2544a19be"


def upgrade():
    op.execute("""
        DO $$
        DECLARE message text := 'DROP TABLE lamps';
        BEGIN
            RAISE NOTICE 'DELETE FROM lamps; %', message;
            -- TRUNCATE lamps;
            IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'lamp_kind') THEN
                CREATE TYPE lamp_kind AS ENUM ('desk', 'wall');
            END IF;
            DELETE FROM lamps WHERE kind IS NULL;
            UPDATE lamps SET kind = 'desk' WHERE kind = '';
        EXCEPTION WHEN duplicate_object THEN NULL;
        END $$;
    """)


def downgrade():
    op.execute("DROP TYPE lamp_kind")
