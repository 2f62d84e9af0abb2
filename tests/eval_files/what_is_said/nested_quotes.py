# quotes of Python inside quotes of SQL inside quotes of Python
from alembic import op

revision = "7e73258cfd86"
down_revision = "c035a39bd753"


def upgrade():
    op.execute('INSERT INTO "cars" (plate) VALUES (\'"DROP TABLE cars"\')')
    op.execute("""INSERT INTO cars (plate) VALUES ('"; DELETE FROM cars; --"')""")
    op.execute('''UPDATE cars SET plate = '''  "'TRUNCATE cars'" ''' WHERE plate = '""' ''')
    op.execute(f"""DELETE FROM cars WHERE plate IN ({", ".join(f"'{p}'" for p in ("a", "b"))})""")


def downgrade():
    pass
