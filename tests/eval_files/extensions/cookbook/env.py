# helper module
from cookbook_app import replaceable
