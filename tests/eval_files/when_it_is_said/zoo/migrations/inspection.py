# helper module
import sqlalchemy as sa


def has_index(bind, name, table):
    return name in {one["name"] for one in sa.inspect(bind).get_indexes(table)}


def report(text):
    print("executing", text)
