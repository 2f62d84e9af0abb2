"""How PostgreSQL 16 and 18 casts a column from one type to another, as its ALTER TABLE does.

Written by docs/generate_casts.py: change that file, not this one. Each type is followed by those
that its columns can get; ``enum`` stands for any enum type, and for two different ones.
"""

AUTOMATIC = """
bigint: char, double precision, integer, money, name, numeric, oid, real, regclass, smallint, text,
  varchar
bit: bit varying, char, name, text, varchar
bit varying: bit, char, name, text, varchar
boolean: char, name, text, varchar
box: char, name, polygon, text, varchar
bytea: char, name, text, varchar
char: name, text, varchar
cidr: char, inet, name, text, varchar
circle: char, name, text, varchar
date: char, name, text, timestamp, timestamptz, varchar
datemultirange: char, name, text, varchar
daterange: char, name, text, varchar
double precision: bigint, char, integer, name, numeric, real, smallint, text, varchar
enum: char, name, text, varchar
inet: char, cidr, name, text, varchar
int4multirange: char, name, text, varchar
int4range: char, name, text, varchar
int8multirange: char, name, text, varchar
int8range: char, name, text, varchar
integer: bigint, char, double precision, money, name, numeric, oid, real, regclass, smallint, text,
  varchar
interval: char, name, text, time, varchar
json: char, jsonb, name, text, varchar
jsonb: char, json, name, text, varchar
jsonpath: char, name, text, varchar
line: char, name, text, varchar
lseg: char, name, text, varchar
macaddr: char, macaddr8, name, text, varchar
macaddr8: char, macaddr, name, text, varchar
money: char, name, numeric, text, varchar
name: char, text, varchar
numeric: bigint, char, double precision, integer, money, name, real, smallint, text, varchar
nummultirange: char, name, text, varchar
numrange: char, name, text, varchar
oid: bigint, char, integer, name, regclass, text, varchar
path: char, name, polygon, text, varchar
pg_lsn: char, name, text, varchar
point: box, char, name, text, varchar
polygon: char, name, path, text, varchar
real: bigint, char, double precision, integer, name, numeric, smallint, text, varchar
regclass: bigint, char, integer, name, oid, text, varchar
smallint: bigint, char, double precision, integer, name, numeric, oid, real, regclass, text, varchar
text: char, name, regclass, varchar
time: char, interval, name, text, timetz, varchar
timestamp: char, date, name, text, time, timestamptz, varchar
timestamptz: char, date, name, text, time, timestamp, timetz, varchar
timetz: char, name, text, time, varchar
tsmultirange: char, name, text, varchar
tsquery: char, name, text, varchar
tsrange: char, name, text, varchar
tstzmultirange: char, name, text, varchar
tstzrange: char, name, text, varchar
tsvector: char, name, text, varchar
uuid: char, name, text, varchar
varchar: char, name, regclass, text
xml: char, name, text, varchar
"""
"""Without USING, in one version at least."""

EXPLICIT = """
bigint: bit, bytea
bit: bigint, integer
boolean: integer
box: circle, lseg, point
bytea: bigint, integer, smallint
char: bigint, bit, bit varying, boolean, box, bytea, cidr, circle, date, datemultirange, daterange,
  double precision, enum, inet, int4multirange, int4range, int8multirange, int8range, integer,
  interval, json, jsonb, jsonpath, line, lseg, macaddr, macaddr8, money, numeric, nummultirange,
  numrange, oid, path, pg_lsn, point, polygon, real, regclass, smallint, time, timestamp,
  timestamptz, timetz, tsmultirange, tsquery, tsrange, tstzmultirange, tstzrange, tsvector, uuid,
  xml
circle: box, point, polygon
daterange: datemultirange
int4range: int4multirange
int8range: int8multirange
integer: bit, boolean, bytea
jsonb: bigint, boolean, double precision, integer, numeric, real, smallint
lseg: point
name: bigint, bit, bit varying, boolean, box, bytea, cidr, circle, date, datemultirange, daterange,
  double precision, enum, inet, int4multirange, int4range, int8multirange, int8range, integer,
  interval, json, jsonb, jsonpath, line, lseg, macaddr, macaddr8, money, numeric, nummultirange,
  numrange, oid, path, pg_lsn, point, polygon, real, regclass, smallint, time, timestamp,
  timestamptz, timetz, tsmultirange, tsquery, tsrange, tstzmultirange, tstzrange, tsvector, uuid,
  xml
numrange: nummultirange
polygon: box, circle, point
smallint: bytea
text: bigint, bit, bit varying, boolean, box, bytea, cidr, circle, date, datemultirange, daterange,
  double precision, enum, inet, int4multirange, int4range, int8multirange, int8range, integer,
  interval, json, jsonb, jsonpath, line, lseg, macaddr, macaddr8, money, numeric, nummultirange,
  numrange, oid, path, pg_lsn, point, polygon, real, smallint, time, timestamp, timestamptz, timetz,
  tsmultirange, tsquery, tsrange, tstzmultirange, tstzrange, tsvector, uuid, xml
tsrange: tsmultirange
tstzrange: tstzmultirange
varchar: bigint, bit, bit varying, boolean, box, bytea, cidr, circle, date, datemultirange,
  daterange, double precision, enum, inet, int4multirange, int4range, int8multirange, int8range,
  integer, interval, json, jsonb, jsonpath, line, lseg, macaddr, macaddr8, money, numeric,
  nummultirange, numrange, oid, path, pg_lsn, point, polygon, real, smallint, time, timestamp,
  timestamptz, timetz, tsmultirange, tsquery, tsrange, tstzmultirange, tstzrange, tsvector, uuid,
  xml
"""
"""By a cast in USING alone, in one version at least."""
