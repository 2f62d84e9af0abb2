# helper module: models of an application
class Base:
    pass


class Mixin:
    __tablename__ = "mixed"


class Crate(Base):
    """A crate."""

    __tablename__ = "crates"  # as ever

    label = None


class Crates(Base):
    label = None
