# a chain of eighty helpers
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f702"
down_revision = "207f5e3c0d1a"


def h0(table):
    h1(table)


def h1(table):
    h2(table)


def h2(table):
    h3(table)


def h3(table):
    h4(table)


def h4(table):
    h5(table)


def h5(table):
    h6(table)


def h6(table):
    h7(table)


def h7(table):
    h8(table)


def h8(table):
    h9(table)


def h9(table):
    h10(table)


def h10(table):
    h11(table)


def h11(table):
    h12(table)


def h12(table):
    h13(table)


def h13(table):
    h14(table)


def h14(table):
    h15(table)


def h15(table):
    h16(table)


def h16(table):
    h17(table)


def h17(table):
    h18(table)


def h18(table):
    h19(table)


def h19(table):
    h20(table)


def h20(table):
    h21(table)


def h21(table):
    h22(table)


def h22(table):
    h23(table)


def h23(table):
    h24(table)


def h24(table):
    h25(table)


def h25(table):
    h26(table)


def h26(table):
    h27(table)


def h27(table):
    h28(table)


def h28(table):
    h29(table)


def h29(table):
    h30(table)


def h30(table):
    h31(table)


def h31(table):
    h32(table)


def h32(table):
    h33(table)


def h33(table):
    h34(table)


def h34(table):
    h35(table)


def h35(table):
    h36(table)


def h36(table):
    h37(table)


def h37(table):
    h38(table)


def h38(table):
    h39(table)


def h39(table):
    h40(table)


def h40(table):
    h41(table)


def h41(table):
    h42(table)


def h42(table):
    h43(table)


def h43(table):
    h44(table)


def h44(table):
    h45(table)


def h45(table):
    h46(table)


def h46(table):
    h47(table)


def h47(table):
    h48(table)


def h48(table):
    h49(table)


def h49(table):
    h50(table)


def h50(table):
    h51(table)


def h51(table):
    h52(table)


def h52(table):
    h53(table)


def h53(table):
    h54(table)


def h54(table):
    h55(table)


def h55(table):
    h56(table)


def h56(table):
    h57(table)


def h57(table):
    h58(table)


def h58(table):
    h59(table)


def h59(table):
    h60(table)


def h60(table):
    h61(table)


def h61(table):
    h62(table)


def h62(table):
    h63(table)


def h63(table):
    h64(table)


def h64(table):
    h65(table)


def h65(table):
    h66(table)


def h66(table):
    h67(table)


def h67(table):
    h68(table)


def h68(table):
    h69(table)


def h69(table):
    h70(table)


def h70(table):
    h71(table)


def h71(table):
    h72(table)


def h72(table):
    h73(table)


def h73(table):
    h74(table)


def h74(table):
    h75(table)


def h75(table):
    h76(table)


def h76(table):
    h77(table)


def h77(table):
    h78(table)


def h78(table):
    h79(table)


def h79(table):
    h80(table)


def h80(table):
    op.drop_table(table)  # MIG001: 5 owls


def upgrade():
    h0("owls")


def downgrade():
    raise NotImplementedError("the owls are gone")
