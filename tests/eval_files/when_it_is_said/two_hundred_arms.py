# an if with two hundred arms
from alembic import op
import sqlalchemy as sa

revision = "a1d0c3e5f703"
down_revision = "307f5e3c0d1a"


def upgrade(kind=op.get_context):
    kind = kind()
    if kind is None:
        pass
    elif kind == 0:
        op.drop_table("owls_0")  # MIG001: 9 owls_0
    elif kind == 1:
        op.drop_table("owls_1")  # MIG001: 9 owls_1
    elif kind == 2:
        op.drop_table("owls_2")  # MIG001: 9 owls_2
    elif kind == 3:
        op.drop_table("owls_3")  # MIG001: 9 owls_3
    elif kind == 4:
        op.drop_table("owls_4")  # MIG001: 9 owls_4
    elif kind == 5:
        op.drop_table("owls_5")  # MIG001: 9 owls_5
    elif kind == 6:
        op.drop_table("owls_6")  # MIG001: 9 owls_6
    elif kind == 7:
        op.drop_table("owls_7")  # MIG001: 9 owls_7
    elif kind == 8:
        op.drop_table("owls_8")  # MIG001: 9 owls_8
    elif kind == 9:
        op.drop_table("owls_9")  # MIG001: 9 owls_9
    elif kind == 10:
        op.drop_table("owls_10")  # MIG001: 9 owls_10
    elif kind == 11:
        op.drop_table("owls_11")  # MIG001: 9 owls_11
    elif kind == 12:
        op.drop_table("owls_12")  # MIG001: 9 owls_12
    elif kind == 13:
        op.drop_table("owls_13")  # MIG001: 9 owls_13
    elif kind == 14:
        op.drop_table("owls_14")  # MIG001: 9 owls_14
    elif kind == 15:
        op.drop_table("owls_15")  # MIG001: 9 owls_15
    elif kind == 16:
        op.drop_table("owls_16")  # MIG001: 9 owls_16
    elif kind == 17:
        op.drop_table("owls_17")  # MIG001: 9 owls_17
    elif kind == 18:
        op.drop_table("owls_18")  # MIG001: 9 owls_18
    elif kind == 19:
        op.drop_table("owls_19")  # MIG001: 9 owls_19
    elif kind == 20:
        op.drop_table("owls_20")  # MIG001: 9 owls_20
    elif kind == 21:
        op.drop_table("owls_21")  # MIG001: 9 owls_21
    elif kind == 22:
        op.drop_table("owls_22")  # MIG001: 9 owls_22
    elif kind == 23:
        op.drop_table("owls_23")  # MIG001: 9 owls_23
    elif kind == 24:
        op.drop_table("owls_24")  # MIG001: 9 owls_24
    elif kind == 25:
        op.drop_table("owls_25")  # MIG001: 9 owls_25
    elif kind == 26:
        op.drop_table("owls_26")  # MIG001: 9 owls_26
    elif kind == 27:
        op.drop_table("owls_27")  # MIG001: 9 owls_27
    elif kind == 28:
        op.drop_table("owls_28")  # MIG001: 9 owls_28
    elif kind == 29:
        op.drop_table("owls_29")  # MIG001: 9 owls_29
    elif kind == 30:
        op.drop_table("owls_30")  # MIG001: 9 owls_30
    elif kind == 31:
        op.drop_table("owls_31")  # MIG001: 9 owls_31
    elif kind == 32:
        op.drop_table("owls_32")  # MIG001: 9 owls_32
    elif kind == 33:
        op.drop_table("owls_33")  # MIG001: 9 owls_33
    elif kind == 34:
        op.drop_table("owls_34")  # MIG001: 9 owls_34
    elif kind == 35:
        op.drop_table("owls_35")  # MIG001: 9 owls_35
    elif kind == 36:
        op.drop_table("owls_36")  # MIG001: 9 owls_36
    elif kind == 37:
        op.drop_table("owls_37")  # MIG001: 9 owls_37
    elif kind == 38:
        op.drop_table("owls_38")  # MIG001: 9 owls_38
    elif kind == 39:
        op.drop_table("owls_39")  # MIG001: 9 owls_39
    elif kind == 40:
        op.drop_table("owls_40")  # MIG001: 9 owls_40
    elif kind == 41:
        op.drop_table("owls_41")  # MIG001: 9 owls_41
    elif kind == 42:
        op.drop_table("owls_42")  # MIG001: 9 owls_42
    elif kind == 43:
        op.drop_table("owls_43")  # MIG001: 9 owls_43
    elif kind == 44:
        op.drop_table("owls_44")  # MIG001: 9 owls_44
    elif kind == 45:
        op.drop_table("owls_45")  # MIG001: 9 owls_45
    elif kind == 46:
        op.drop_table("owls_46")  # MIG001: 9 owls_46
    elif kind == 47:
        op.drop_table("owls_47")  # MIG001: 9 owls_47
    elif kind == 48:
        op.drop_table("owls_48")  # MIG001: 9 owls_48
    elif kind == 49:
        op.drop_table("owls_49")  # MIG001: 9 owls_49
    elif kind == 50:
        op.drop_table("owls_50")  # MIG001: 9 owls_50
    elif kind == 51:
        op.drop_table("owls_51")  # MIG001: 9 owls_51
    elif kind == 52:
        op.drop_table("owls_52")  # MIG001: 9 owls_52
    elif kind == 53:
        op.drop_table("owls_53")  # MIG001: 9 owls_53
    elif kind == 54:
        op.drop_table("owls_54")  # MIG001: 9 owls_54
    elif kind == 55:
        op.drop_table("owls_55")  # MIG001: 9 owls_55
    elif kind == 56:
        op.drop_table("owls_56")  # MIG001: 9 owls_56
    elif kind == 57:
        op.drop_table("owls_57")  # MIG001: 9 owls_57
    elif kind == 58:
        op.drop_table("owls_58")  # MIG001: 9 owls_58
    elif kind == 59:
        op.drop_table("owls_59")  # MIG001: 9 owls_59
    elif kind == 60:
        op.drop_table("owls_60")  # MIG001: 9 owls_60
    elif kind == 61:
        op.drop_table("owls_61")  # MIG001: 9 owls_61
    elif kind == 62:
        op.drop_table("owls_62")  # MIG001: 9 owls_62
    elif kind == 63:
        op.drop_table("owls_63")  # MIG001: 9 owls_63
    elif kind == 64:
        op.drop_table("owls_64")  # MIG001: 9 owls_64
    elif kind == 65:
        op.drop_table("owls_65")  # MIG001: 9 owls_65
    elif kind == 66:
        op.drop_table("owls_66")  # MIG001: 9 owls_66
    elif kind == 67:
        op.drop_table("owls_67")  # MIG001: 9 owls_67
    elif kind == 68:
        op.drop_table("owls_68")  # MIG001: 9 owls_68
    elif kind == 69:
        op.drop_table("owls_69")  # MIG001: 9 owls_69
    elif kind == 70:
        op.drop_table("owls_70")  # MIG001: 9 owls_70
    elif kind == 71:
        op.drop_table("owls_71")  # MIG001: 9 owls_71
    elif kind == 72:
        op.drop_table("owls_72")  # MIG001: 9 owls_72
    elif kind == 73:
        op.drop_table("owls_73")  # MIG001: 9 owls_73
    elif kind == 74:
        op.drop_table("owls_74")  # MIG001: 9 owls_74
    elif kind == 75:
        op.drop_table("owls_75")  # MIG001: 9 owls_75
    elif kind == 76:
        op.drop_table("owls_76")  # MIG001: 9 owls_76
    elif kind == 77:
        op.drop_table("owls_77")  # MIG001: 9 owls_77
    elif kind == 78:
        op.drop_table("owls_78")  # MIG001: 9 owls_78
    elif kind == 79:
        op.drop_table("owls_79")  # MIG001: 9 owls_79
    elif kind == 80:
        op.drop_table("owls_80")  # MIG001: 9 owls_80
    elif kind == 81:
        op.drop_table("owls_81")  # MIG001: 9 owls_81
    elif kind == 82:
        op.drop_table("owls_82")  # MIG001: 9 owls_82
    elif kind == 83:
        op.drop_table("owls_83")  # MIG001: 9 owls_83
    elif kind == 84:
        op.drop_table("owls_84")  # MIG001: 9 owls_84
    elif kind == 85:
        op.drop_table("owls_85")  # MIG001: 9 owls_85
    elif kind == 86:
        op.drop_table("owls_86")  # MIG001: 9 owls_86
    elif kind == 87:
        op.drop_table("owls_87")  # MIG001: 9 owls_87
    elif kind == 88:
        op.drop_table("owls_88")  # MIG001: 9 owls_88
    elif kind == 89:
        op.drop_table("owls_89")  # MIG001: 9 owls_89
    elif kind == 90:
        op.drop_table("owls_90")  # MIG001: 9 owls_90
    elif kind == 91:
        op.drop_table("owls_91")  # MIG001: 9 owls_91
    elif kind == 92:
        op.drop_table("owls_92")  # MIG001: 9 owls_92
    elif kind == 93:
        op.drop_table("owls_93")  # MIG001: 9 owls_93
    elif kind == 94:
        op.drop_table("owls_94")  # MIG001: 9 owls_94
    elif kind == 95:
        op.drop_table("owls_95")  # MIG001: 9 owls_95
    elif kind == 96:
        op.drop_table("owls_96")  # MIG001: 9 owls_96
    elif kind == 97:
        op.drop_table("owls_97")  # MIG001: 9 owls_97
    elif kind == 98:
        op.drop_table("owls_98")  # MIG001: 9 owls_98
    elif kind == 99:
        op.drop_table("owls_99")  # MIG001: 9 owls_99
    elif kind == 100:
        op.drop_table("owls_100")  # MIG001: 9 owls_100
    elif kind == 101:
        op.drop_table("owls_101")  # MIG001: 9 owls_101
    elif kind == 102:
        op.drop_table("owls_102")  # MIG001: 9 owls_102
    elif kind == 103:
        op.drop_table("owls_103")  # MIG001: 9 owls_103
    elif kind == 104:
        op.drop_table("owls_104")  # MIG001: 9 owls_104
    elif kind == 105:
        op.drop_table("owls_105")  # MIG001: 9 owls_105
    elif kind == 106:
        op.drop_table("owls_106")  # MIG001: 9 owls_106
    elif kind == 107:
        op.drop_table("owls_107")  # MIG001: 9 owls_107
    elif kind == 108:
        op.drop_table("owls_108")  # MIG001: 9 owls_108
    elif kind == 109:
        op.drop_table("owls_109")  # MIG001: 9 owls_109
    elif kind == 110:
        op.drop_table("owls_110")  # MIG001: 9 owls_110
    elif kind == 111:
        op.drop_table("owls_111")  # MIG001: 9 owls_111
    elif kind == 112:
        op.drop_table("owls_112")  # MIG001: 9 owls_112
    elif kind == 113:
        op.drop_table("owls_113")  # MIG001: 9 owls_113
    elif kind == 114:
        op.drop_table("owls_114")  # MIG001: 9 owls_114
    elif kind == 115:
        op.drop_table("owls_115")  # MIG001: 9 owls_115
    elif kind == 116:
        op.drop_table("owls_116")  # MIG001: 9 owls_116
    elif kind == 117:
        op.drop_table("owls_117")  # MIG001: 9 owls_117
    elif kind == 118:
        op.drop_table("owls_118")  # MIG001: 9 owls_118
    elif kind == 119:
        op.drop_table("owls_119")  # MIG001: 9 owls_119
    elif kind == 120:
        op.drop_table("owls_120")  # MIG001: 9 owls_120
    elif kind == 121:
        op.drop_table("owls_121")  # MIG001: 9 owls_121
    elif kind == 122:
        op.drop_table("owls_122")  # MIG001: 9 owls_122
    elif kind == 123:
        op.drop_table("owls_123")  # MIG001: 9 owls_123
    elif kind == 124:
        op.drop_table("owls_124")  # MIG001: 9 owls_124
    elif kind == 125:
        op.drop_table("owls_125")  # MIG001: 9 owls_125
    elif kind == 126:
        op.drop_table("owls_126")  # MIG001: 9 owls_126
    elif kind == 127:
        op.drop_table("owls_127")  # MIG001: 9 owls_127
    elif kind == 128:
        op.drop_table("owls_128")  # MIG001: 9 owls_128
    elif kind == 129:
        op.drop_table("owls_129")  # MIG001: 9 owls_129
    elif kind == 130:
        op.drop_table("owls_130")  # MIG001: 9 owls_130
    elif kind == 131:
        op.drop_table("owls_131")  # MIG001: 9 owls_131
    elif kind == 132:
        op.drop_table("owls_132")  # MIG001: 9 owls_132
    elif kind == 133:
        op.drop_table("owls_133")  # MIG001: 9 owls_133
    elif kind == 134:
        op.drop_table("owls_134")  # MIG001: 9 owls_134
    elif kind == 135:
        op.drop_table("owls_135")  # MIG001: 9 owls_135
    elif kind == 136:
        op.drop_table("owls_136")  # MIG001: 9 owls_136
    elif kind == 137:
        op.drop_table("owls_137")  # MIG001: 9 owls_137
    elif kind == 138:
        op.drop_table("owls_138")  # MIG001: 9 owls_138
    elif kind == 139:
        op.drop_table("owls_139")  # MIG001: 9 owls_139
    elif kind == 140:
        op.drop_table("owls_140")  # MIG001: 9 owls_140
    elif kind == 141:
        op.drop_table("owls_141")  # MIG001: 9 owls_141
    elif kind == 142:
        op.drop_table("owls_142")  # MIG001: 9 owls_142
    elif kind == 143:
        op.drop_table("owls_143")  # MIG001: 9 owls_143
    elif kind == 144:
        op.drop_table("owls_144")  # MIG001: 9 owls_144
    elif kind == 145:
        op.drop_table("owls_145")  # MIG001: 9 owls_145
    elif kind == 146:
        op.drop_table("owls_146")  # MIG001: 9 owls_146
    elif kind == 147:
        op.drop_table("owls_147")  # MIG001: 9 owls_147
    elif kind == 148:
        op.drop_table("owls_148")  # MIG001: 9 owls_148
    elif kind == 149:
        op.drop_table("owls_149")  # MIG001: 9 owls_149
    elif kind == 150:
        op.drop_table("owls_150")  # MIG001: 9 owls_150
    elif kind == 151:
        op.drop_table("owls_151")  # MIG001: 9 owls_151
    elif kind == 152:
        op.drop_table("owls_152")  # MIG001: 9 owls_152
    elif kind == 153:
        op.drop_table("owls_153")  # MIG001: 9 owls_153
    elif kind == 154:
        op.drop_table("owls_154")  # MIG001: 9 owls_154
    elif kind == 155:
        op.drop_table("owls_155")  # MIG001: 9 owls_155
    elif kind == 156:
        op.drop_table("owls_156")  # MIG001: 9 owls_156
    elif kind == 157:
        op.drop_table("owls_157")  # MIG001: 9 owls_157
    elif kind == 158:
        op.drop_table("owls_158")  # MIG001: 9 owls_158
    elif kind == 159:
        op.drop_table("owls_159")  # MIG001: 9 owls_159
    elif kind == 160:
        op.drop_table("owls_160")  # MIG001: 9 owls_160
    elif kind == 161:
        op.drop_table("owls_161")  # MIG001: 9 owls_161
    elif kind == 162:
        op.drop_table("owls_162")  # MIG001: 9 owls_162
    elif kind == 163:
        op.drop_table("owls_163")  # MIG001: 9 owls_163
    elif kind == 164:
        op.drop_table("owls_164")  # MIG001: 9 owls_164
    elif kind == 165:
        op.drop_table("owls_165")  # MIG001: 9 owls_165
    elif kind == 166:
        op.drop_table("owls_166")  # MIG001: 9 owls_166
    elif kind == 167:
        op.drop_table("owls_167")  # MIG001: 9 owls_167
    elif kind == 168:
        op.drop_table("owls_168")  # MIG001: 9 owls_168
    elif kind == 169:
        op.drop_table("owls_169")  # MIG001: 9 owls_169
    elif kind == 170:
        op.drop_table("owls_170")  # MIG001: 9 owls_170
    elif kind == 171:
        op.drop_table("owls_171")  # MIG001: 9 owls_171
    elif kind == 172:
        op.drop_table("owls_172")  # MIG001: 9 owls_172
    elif kind == 173:
        op.drop_table("owls_173")  # MIG001: 9 owls_173
    elif kind == 174:
        op.drop_table("owls_174")  # MIG001: 9 owls_174
    elif kind == 175:
        op.drop_table("owls_175")  # MIG001: 9 owls_175
    elif kind == 176:
        op.drop_table("owls_176")  # MIG001: 9 owls_176
    elif kind == 177:
        op.drop_table("owls_177")  # MIG001: 9 owls_177
    elif kind == 178:
        op.drop_table("owls_178")  # MIG001: 9 owls_178
    elif kind == 179:
        op.drop_table("owls_179")  # MIG001: 9 owls_179
    elif kind == 180:
        op.drop_table("owls_180")  # MIG001: 9 owls_180
    elif kind == 181:
        op.drop_table("owls_181")  # MIG001: 9 owls_181
    elif kind == 182:
        op.drop_table("owls_182")  # MIG001: 9 owls_182
    elif kind == 183:
        op.drop_table("owls_183")  # MIG001: 9 owls_183
    elif kind == 184:
        op.drop_table("owls_184")  # MIG001: 9 owls_184
    elif kind == 185:
        op.drop_table("owls_185")  # MIG001: 9 owls_185
    elif kind == 186:
        op.drop_table("owls_186")  # MIG001: 9 owls_186
    elif kind == 187:
        op.drop_table("owls_187")  # MIG001: 9 owls_187
    elif kind == 188:
        op.drop_table("owls_188")  # MIG001: 9 owls_188
    elif kind == 189:
        op.drop_table("owls_189")  # MIG001: 9 owls_189
    elif kind == 190:
        op.drop_table("owls_190")  # MIG001: 9 owls_190
    elif kind == 191:
        op.drop_table("owls_191")  # MIG001: 9 owls_191
    elif kind == 192:
        op.drop_table("owls_192")  # MIG001: 9 owls_192
    elif kind == 193:
        op.drop_table("owls_193")  # MIG001: 9 owls_193
    elif kind == 194:
        op.drop_table("owls_194")  # MIG001: 9 owls_194
    elif kind == 195:
        op.drop_table("owls_195")  # MIG001: 9 owls_195
    elif kind == 196:
        op.drop_table("owls_196")  # MIG001: 9 owls_196
    elif kind == 197:
        op.drop_table("owls_197")  # MIG001: 9 owls_197
    elif kind == 198:
        op.drop_table("owls_198")  # MIG001: 9 owls_198
    elif kind == 199:
        op.drop_table("owls_199")  # MIG001: 9 owls_199


def downgrade():
    raise NotImplementedError("the owls are gone")
