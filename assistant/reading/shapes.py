"""The shapes that times have in all five languages, as one pattern over the letters of date parts.

Every token carries the letter of its part in a date (`token.Token.part`); the letters of a text make one
short string. `periods` says which days each shape spans.
"""

import re

# Letters: y year, d number to 31, n number, M month name, z 月, D day, Y year, m month, q quarter, h half,
# t tertial, w week, f fiscal year, L label (Q3), G named half or quarter, O ordinal, N numeric date, W weekday,
# U length of time, J length from today, R named period, X named end, A named span of years, H holiday,
# S no fixed time, k same period, j third of a month, Z week of, c this, x next, l last, a article, e end, b start,
# E early, i middle, p preposition, v every, o joint, < and ) marks after a date.
_RELATIVE_YEAR = r"[xcl]o?Y|Y[xcl]"
_YEAR = rf"(?:[o,/\-]{{0,2}}(?:Y?y(?!Y?[DwmqYht])|[of]?L|[cx]?R|A|{_RELATIVE_YEAR}))?"
_OF_YEAR = rf"(?:[o,/\-]{{0,2}}(?:Y?y|R|A|{_RELATIVE_YEAR})|[xcl])?"
_BEFORE = r"(?:(?:yY?|R)[o,\-]?)?"
SHAPES = re.compile(
    r"(?![.?,\-<)piEjZ]|[dn](?:[.?pien]|$))(?:"  # what no shape starts with, which is most of a text
    r"(?![navo/])(?:"
    r"(?P<numeric>D?N)"
    rf"|(?P<han_day>(?:(?:yY|R)o?)?dzdD?)"
    rf"|(?P<han_month>(?:(?:yY|R)o?)?(?:dz?-)?dz(?!S))"
    r"|(?P<short_day>D?d(?:o?m|[/\-])d(?![/\-]d|o{0,2},?M)(?:[/o,\-]?(?:Y?y|Y[xcl]))?|Ddm(?=d))"
    r"|(?P<part_of_month>[Olx]o?[Dw][po]{0,2}(?:M|md|dz)(?:[o,/\-]{0,2}(?:Y?y|R))?)"
    rf"|(?P<day_month>(?:d-)?[dO]o{{0,2}},?[MH]{_OF_YEAR})"
    r"|(?P<month_day>Mo?do?(?![DwmqYht%dn])(?:o?,?y)?)"
    rf"|(?P<months>M[/\-]M{_OF_YEAR})"
    rf"|(?P<month>(?:[xcl]o?)?M(?!o?S){_OF_YEAR})"
    rf"|(?P<viet_month>m(?:d-)?d(?![Dwmqht]|Y(?![yxcl])|S)(?:[/o,\-]?(?:Y?y|R|{_RELATIVE_YEAR})|[xcl])?)"
    rf"|(?P<label>{_BEFORE}L(?:[\-/]L)?{_YEAR})"
    rf"|(?P<named>{_BEFORE}G{_YEAR}))"
    rf"|(?P<ordinal>{_BEFORE}o?(?:O|d)o?o?[qhtw]{_YEAR})"
    r"|(?![navo/])(?:"
    rf"(?P<numbered>[qtwh]o?(?:d-)?d(?![Dwmqht]|Y(?![yxcl])){_YEAR})"
    rf"|(?P<same>(?:[cx]?R)?k(?:[o,]?[qhtwmY])?(?:[o,]{{0,2}}(?:Y?y|R|{_RELATIVE_YEAR}))?)"
    rf"|(?P<season>(?:(?:yY?(?:[/\-]yY?)?|R|M|m?dz?|{_RELATIVE_YEAR}|[xcl])o?)?S(?:o?S)*(?:o?[eb])?"
    rf"(?:o?Y?y(?:[/\-][ydn])?|d?[/\-]d|o?R|o?{_RELATIVE_YEAR}|[xc])?)"
    r"|(?P<split_year>(?:Yo?)?yY?[/\-](?:yY?|d(?![DwmqYhtz/\-])))"
    r"|(?P<month_number>(?<![/\-])d[/\-]y(?!Y?[DwmqYht])))"
    r"|(?P<day_of_month>Ddo?(?:m[xc]|R|[xc]m)?(?![DwmqYht/\-,]|o?v)|do(?:o?(?:m[xc]|R|[xc]o?m))?(?![DwmqYhtS])"
    r"|R?o?dD(?=[<)]))"
    r"|(?P<weekday>(?:[cx]o?)?W(?![,o]{0,2}D?[dN])(?:o?(?:[cx]o?w|w[cx]|R))?|(?:[cx]o?w|w[cx]|R)o?W)"
    r"|(?P<fiscal>f[o]?y(?:/[dy])?|yY?f)"
    r"|(?P<coming>x?[dn][DwmqYh]x|xo?[dn][DwmqYh])"
    r"|(?P<relative>[cx]o?[DwmqYhtf]|[DwmqYhtf][cx])"
    r"|(?P<past>l[dn]?[DwmqYhtf]|[DwmqYhtf]l)"
    r"|(?P<rate>[v/][dna]?[DwmqYhtz](?!y)|vo[DwmqYht])"
    r"|(?P<duration>[dna][DwmqYht](?!y)|U)"
    r"|(?P<ends>Xo?(?:Y?y|L|[xc]o?Y|R)?)"
    r"|(?P<named_period>Ro?q?)"
    r"|(?P<from_today>J)"
    r"|(?P<span>A)"
    r"|(?P<holiday>(?:(?:yY?|R|[xcl])o?)?Ho?(?:Y?y|[cx]?R|Y[xc]|D?d[/\-]d)?)"
    r"|(?P<year>Yo?y|yY?R?)"
    r"|(?P<bare>[wmqYhf])"
    r")|(?P<event_edge>[eb](?<=[po][eb])o{1,2}\.|\.(?:e(?=<)|(?<=p\.)[eb]))"
)
