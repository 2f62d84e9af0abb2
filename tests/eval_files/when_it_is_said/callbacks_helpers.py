# helper module


def for_each(names, function):
    for name in names:
        function(name)


def twice(function):
    function()
    function()


def never(function):
    return function.__name__
