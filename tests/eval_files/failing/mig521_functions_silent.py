# no finding of MIG521: the same type in other words, other parameters, and what nobody knows
# options: --extend-ignore=MIG0,MIG1,MIG2,MIG3,MIG4
from alembic import op

revision = "521e00000003"
down_revision = None

BODY = "LANGUAGE sql AS 'SELECT 1'"


def upgrade():
    op.execute(f"CREATE FUNCTION a(x integer) RETURNS int {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION a(x integer) RETURNS integer {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION a(x text) RETURNS text {BODY}")
    op.execute(f"CREATE FUNCTION b() RETURNS TABLE (id bigint) {BODY}")
    op.execute("DROP FUNCTION b()")
    op.execute(f"CREATE OR REPLACE FUNCTION b() RETURNS TABLE (id bigint, name text) {BODY}")
    op.execute(f"CREATE FUNCTION c() RETURNS boats.id%TYPE {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION c() RETURNS bigint {BODY}")
    op.execute(f"CREATE OR REPLACE FUNCTION unheard() RETURNS bigint {BODY}")
    op.execute("CREATE OR REPLACE FUNCTION d() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'")
    op.execute("CREATE OR REPLACE FUNCTION d() RETURNS TRIGGER AS 'BEGIN RETURN OLD; END' LANGUAGE plpgsql")


def downgrade():
    op.execute("DROP FUNCTION a(integer), b(), c(), d()")
