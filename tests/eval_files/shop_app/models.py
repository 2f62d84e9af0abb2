# helper module: models of an application
class Order:
    pass
