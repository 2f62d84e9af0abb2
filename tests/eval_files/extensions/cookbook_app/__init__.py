# helper module
