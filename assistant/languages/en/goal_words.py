"""Goal words in English."""

from assistant.languages.goal_words import GoalWords, words

# Word lists read better as running text than one word a line.
# fmt: off
GOAL_WORDS = GoalWords(
    decimal_mark=".",
    worded_amounts={"quarter of an hour": (15, "min"), "a quarter of an hour": (15, "min"), "three quarters of an hour": (45, "min"), "three-quarters of an hour": (45, "min"), "a fortnight": (14, "day")},
    half_words=words("half, half a, half an"),
    half_after=words("and a half, and one half"),
    in_whole=words("in"),
    numbers={
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19, "nil": 0, "none": 0, "nought": 0, "naught": 0, "half a dozen": 6, "half-dozen": 6, "half dozen": 6,
        "half a hundred": 50, "half a thousand": 500, "half a million": 500000, "half-million": 500000,
        "half a billion": 500000000, "quarter of a million": 250000, "a quarter of a million": 250000,
        "a quarter million": 250000, "three quarters of a million": 750000, "a million and a half": 1500000,
        "one and a half million": 1500000, "a hundred and twenty": 120, "one hundred and twenty": 120,
        "a hundred and fifty": 150, "one hundred and fifty": 150, "one hundred fifty": 150, "two hundred and fifty": 250,
        "two hundred fifty": 250, "three hundred and fifty": 350, "four hundred and fifty": 450, "a hundred and one": 101,
        "a hundred and ten": 110, "one hundred and ten": 110, "one hundred and thirty": 130, "one hundred and forty": 140,
        "one hundred and sixty": 160, "one hundred and seventy": 170, "one hundred and eighty": 180,
        "one hundred and ninety": 190, "one hundred and twenty-five": 125, "a hundred and twenty-five": 125,
        "double figures": 10, "double digits": 10, "triple figures": 100, "triple digits": 100, "three figures": 100,
        "six figures": 100000, "seven figures": 1000000, "twice a day": 2, "twice a week": 2, "twice a month": 2,
        "twice a term": 2, "twice a quarter": 2, "twice a year": 2, "twice a yr": 2, "twice a season": 2, "twice a shift": 2,
        "twice per day": 2, "twice per week": 2, "twice per month": 2, "twice per year": 2, "twice daily": 2, "twice weekly": 2,
        "twice monthly": 2, "twice yearly": 2, "twice annually": 2,
    },
    tens={"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90},
    ones={"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9},
    compounds=("{tens}-{ones}", "{tens} {ones}"),
    scales={
        "hundred": 100, "thousand": 1000, "k": 1000, "grand": 1000, "lakh": 100000, "lakhs": 100000, "million": 1000000,
        "millions": 1000000, "m": 1000000, "mn": 1000000, "mm": 1000000, "mil": 1000000, "mill": 1000000, "mln": 1000000,
        "mio": 1000000, "crore": 10000000, "crores": 10000000, "billion": 1000000000, "billions": 1000000000, "bn": 1000000000,
        "bln": 1000000000, "bil": 1000000000, "b": 1000000000, "trillion": 1000000000000, "tn": 1000000000000,
        "trn": 1000000000000, "dozen": 12,
    },
    dozens={"dozen": 12, "a dozen": 12},
    articles=words("a, an"),
    fractions={
        "two nines": 99, "three nines": 99.9, "four nines": 99.99, "five nines": 99.999, "six nines": 99.9999,
        "half": 50, "one half": 50, "one-half": 50, "a half of": 50, "half of": 50, "half the": 50, "half our": 50,
        "half their": 50, "half its": 50, "half your": 50, "half these": 50, "half those": 50, "half all": 50, "a third": 33.33,
        "one third": 33.33, "one-third": 33.33, "two thirds": 66.67, "two-thirds": 66.67, "a quarter of": 25,
        "one quarter of": 25, "by a quarter": 25, "by one quarter": 25, "one-quarter": 25, "one fourth": 25, "one-fourth": 25,
        "a fourth of": 25, "by a fourth": 25, "a quarter fewer": 25, "a quarter less": 25, "a quarter lower": 25,
        "a quarter shorter": 25, "a quarter cheaper": 25, "a quarter off": 25, "a quarter more": 25, "a quarter higher": 25,
        "a quarter faster": 25, "a quarter better": 25, "three quarters of": 75, "three-quarters of": 75, "three-quarters": 75,
        "three quarters the": 75, "three fourths": 75, "three-fourths": 75, "a fifth": 20, "one fifth": 20, "one-fifth": 20,
        "two fifths": 40, "two-fifths": 40, "three fifths": 60, "three-fifths": 60, "four fifths": 80, "four-fifths": 80,
        "a sixth of": 16.67, "by a sixth": 16.67, "one sixth": 16.67, "one-sixth": 16.67, "five sixths": 83.33,
        "five-sixths": 83.33, "an eighth": 12.5, "one eighth": 12.5, "one-eighth": 12.5, "three eighths": 37.5,
        "three-eighths": 37.5, "five eighths": 62.5, "five-eighths": 62.5, "seven eighths": 87.5, "seven-eighths": 87.5,
        "a tenth": 10, "one tenth": 10, "one-tenth": 10, "two tenths": 20, "two-tenths": 20, "three tenths": 30,
        "three-tenths": 30, "seven tenths": 70, "seven-tenths": 70, "eight tenths": 80, "eight-tenths": 80, "nine tenths": 90,
        "nine-tenths": 90, "a twentieth": 5, "one in two": 50, "one in three": 33.33, "one in four": 25, "one in five": 20,
        "one in six": 16.67, "one in eight": 12.5, "one in ten": 10, "one in twelve": 8.33, "one in twenty": 5,
        "one in a hundred": 1, "1 in 2": 50, "nine times out of ten": 90, "nine times in ten": 90, "half as many again": 50,
        "half as much again": 50, "half again as many": 50, "half again as much": 50,
    },
    none_words=words("no, zero, nil, not a single, not one, never a single"),
    at_value=words("at"),
    units={
        "percent": "%", "per cent": "%", "percents": "%", "pct": "%", "in a hundred": "%", "in every hundred": "%",
        "out of a hundred": "%", "out of every hundred": "%", "per hundred": "%", "per mille": "‰", "per mil": "‰",
        "permille": "‰", "percentage point": "pp", "percentage points": "pp", "percent point": "pp", "percent points": "pp",
        "per cent points": "pp", "percentage-point": "pp", "percentage-points": "pp", "percentage pts": "pp",
        "percentage pt": "pp", "pp": "pp", "pps": "pp", "ppt": "pp", "ppts": "pp", "p.p.": "pp", "p.p": "pp", "%-points": "pp",
        "%-point": "pp", "% points": "pp", "% point": "pp", "%-pts": "pp", "% pts": "pp", "%pt": "pp", "%pts": "pp",
        "pct points": "pp", "pct pts": "pp", "pp points": "pp", "basis points": "bps", "basis point": "bps", "bps": "bps",
        "bp": "bps", "bips": "bps", "millisecond": "ms", "milliseconds": "ms", "millis": "ms", "msec": "ms", "msecs": "ms",
        "second": "s", "seconds": "s", "sec": "s", "secs": "s", "minute": "min", "minutes": "min", "mins": "min",
        "minutes'": "min", "minute's": "min", "hour": "h", "hours": "h", "hrs": "h", "hr": "h", "working hours": "h",
        "working hour": "h", "office hours": "h", "business hours": "h", "clock hours": "h", "hours'": "h", "day": "day",
        "days": "day", "working days": "day", "working day": "day", "business days": "day", "business day": "day",
        "calendar days": "day", "calendar day": "day", "clear days": "day", "bank working days": "day", "bank days": "day",
        "trading days": "day", "school days": "day", "operating days": "day", "wd": "day", "wds": "day", "d": "day",
        "days'": "day", "week": "week", "weeks": "week", "wk": "week", "wks": "week", "working weeks": "week",
        "calendar weeks": "week", "weeks'": "week", "month": "month", "months": "month", "mth": "month", "mths": "month",
        "mo": "month", "mos": "month", "calendar months": "month", "months'": "month", "quarters": "quarter", "year": "year",
        "years": "year", "yrs": "year", "yr": "year", "years'": "year", "point": "score", "points": "score", "pts": "score",
        "pt": "score", "stars": "score", "star": "score", "nps points": "score", "index points": "score",
        "rating points": "score", "scale points": "score", "ucas points": "score", "cents": "cents", "pence": "pence",
        "kilometres": "km", "kilometers": "km", "kilometre": "km", "kilometer": "km", "kms": "km", "klm": "km",
        "kilograms": "kg", "kilogram": "kg", "kilogrammes": "kg", "kilogramme": "kg", "kilos": "kg", "kilo": "kg", "kgs": "kg",
        "tonnes": "t", "tonne": "t", "tons": "t", "ton": "t", "metric tons": "t", "metric ton": "t", "metric tonnes": "t",
        "short tons": "t", "long tons": "t", "grams": "g", "gram": "g", "grammes": "g", "gramme": "g", "gr": "g", "gms": "g",
        "milligrams": "mg", "milligram": "mg", "milligrammes": "mg", "litres": "l", "liters": "l", "litre": "l", "liter": "l",
        "ltr": "l", "ltrs": "l", "lt": "l", "millilitres": "ml", "milliliters": "ml", "mls": "ml", "megalitres": "Ml",
        "megaliters": "Ml", "hectolitres": "hl", "hectoliters": "hl", "hectolitre": "hl", "metres": "m", "meters": "m",
        "metre": "m", "meter": "m", "mtrs": "m", "centimetres": "cm", "centimeters": "cm", "millimetres": "mm",
        "millimeters": "mm", "millimetre": "mm", "millimeter": "mm", "microns": "mm", "square metres": "m²",
        "square meters": "m²", "square metre": "m²", "square meter": "m²", "sq m": "m²", "sqm": "m²", "sq metres": "m²",
        "sq meters": "m²", "sq. m": "m²", "square kilometres": "km²", "square kilometers": "km²", "sq km": "km²",
        "cubic metres": "m³", "cubic meters": "m³", "cubic metre": "m³", "cubic meter": "m³", "cu m": "m³", "cbm": "m³",
        "square feet": "ft²", "square foot": "ft²", "sq ft": "ft²", "sqft": "ft²", "sq. ft": "ft²", "feet": "ft", "ft": "ft",
        "miles": "mi", "mile": "mi", "mph": "mph", "miles per hour": "mph", "kmh": "km/h", "kph": "km/h", "pounds weight": "lb",
        "lb": "lb", "lbs": "lb", "ounces": "oz", "oz": "oz", "gallons": "gal", "gallon": "gal", "gal": "gal", "gals": "gal",
        "acres": "ac", "acre": "ac", "hectares": "ha", "hectare": "ha", "full-time equivalents": "FTE",
        "full-time equivalent": "FTE", "full time equivalents": "FTE", "ftes": "FTE", "wte": "FTE", "wtes": "FTE",
        "whole-time equivalents": "FTE", "whole time equivalents": "FTE", "kilowatt-hours": "kWh", "kilowatt hours": "kWh",
        "kilowatt-hour": "kWh", "megawatt-hours": "MWh", "megawatt hours": "MWh", "gigawatt-hours": "GWh",
        "gigawatt hours": "GWh", "megawatts": "MW", "megawatt": "MW", "kilowatts": "kW", "kilowatt": "kW", "watts": "W",
        "watt": "W", "gigawatts": "GW", "gigawatt": "GW", "decibels": "dB", "decibel": "dB", "dba": "dB",
        "degrees celsius": "°C", "degrees centigrade": "°C", "degrees c": "°C", "deg c": "°C", "°f": "°F",
        "degrees fahrenheit": "°F", "degrees f": "°F", "deg f": "°F", "degrees": "degrees", "knots": "kn", "knot": "kn",
        "psi": "psi", "bpm": "bpm", "mmol": "mmol", "µg": "µg", "μg": "µg", "ug": "µg", "micrograms": "µg", "ng": "ng",
        "nanograms": "ng", "cfu": "cfu", "ntu": "NTU", "ppl": "ppl", "gigabytes": "GB", "gigabyte": "GB", "terabytes": "TB",
        "terabyte": "TB", "megabytes": "MB", "megabits per second": "Mbps", "mbit/s": "Mbps", "teu": "TEU", "teus": "TEU",
        "bbl": "bbl", "bbls": "bbl", "bushels": "bu", "bushel": "bu", "bu": "bu", "mmbtu": "MMBtu", "btu": "MMBtu", "kva": "kVA",
        "mva": "MVA", "nm": "Nm", "gy": "Gy", "kpa": "kPa", "hpa": "hPa", "mpa": "MPa", "µm": "µm", "micrometres": "µm",
        "-hour turnaround": "h", "-hour response": "h", "-hour response time": "h", "-hour delivery": "h",
        "-hour lead time": "h", "-hour average": "h", "-hour maximum": "h", "-hour wait": "h", "-hour payback": "h",
        "-day turnaround": "day", "-day response": "day", "-day response time": "day", "-day delivery": "day",
        "-day lead time": "day", "-day average": "day", "-day maximum": "day", "-day wait": "day", "-day payback": "day",
        "-minute turnaround": "min", "-minute response": "min", "-minute response time": "min", "-minute delivery": "min",
        "-minute lead time": "min", "-minute average": "min", "-minute maximum": "min", "-minute wait": "min",
        "-minute payback": "min", "-week turnaround": "week", "-week response": "week", "-week response time": "week",
        "-week delivery": "week", "-week lead time": "week", "-week average": "week", "-week maximum": "week",
        "-week wait": "week", "-week payback": "week", "-month turnaround": "month", "-month response": "month",
        "-month response time": "month", "-month delivery": "month", "-month lead time": "month", "-month average": "month",
        "-month maximum": "month", "-month wait": "month", "-month payback": "month",
    },
    currencies={
        "dollar": "USD", "dollars": "USD", "us dollars": "USD", "us dollar": "USD", "u.s. dollars": "USD", "bucks": "USD",
        "us$": "USD", "euro": "EUR", "euros": "EUR", "eur.": "EUR", "pounds": "GBP", "pound": "GBP", "pounds sterling": "GBP",
        "sterling": "GBP", "quid": "GBP", "uk pounds": "GBP", "kronor": "SEK", "kronas": "SEK", "krona": "SEK",
        "swedish kronor": "SEK", "norwegian kroner": "NOK", "danish kroner": "DKK", "yuan": "CNY", "rmb": "CNY",
        "renminbi": "CNY", "dong": "VND", "yen": "JPY", "francs": "CHF", "swiss francs": "CHF", "australian dollars": "AUD",
        "au$": "AUD", "aud$": "AUD", "canadian dollars": "CAD", "c$": "CAD", "ca$": "CAD", "new zealand dollars": "NZD",
        "nz$": "NZD", "nzd": "NZD", "singapore dollars": "SGD", "s$": "SGD", "hong kong dollars": "HKD", "hk$": "HKD",
        "rupees": "INR", "rupee": "INR", "rs.": "INR", "₹": "INR", "rand": "ZAR", "zloty": "PLN", "zlotys": "PLN",
    },
    score_words=words(
        "nps, enps, e-nps, tnps, csat, c-sat, ces, dsat, score, scores, scored, scoring, rating, ratings, net promoter, promoter score, "
        "grade, index, health score, gpa, trustpilot, tripadvisor, satisfaction, approval, apgar, mos, sus, lighthouse, pagespeed, "
        "ecovadis, hcahps, qoe, attainment 8, progress 8, ielts, toefl, phq-9, gad-7, eq-5d, barthel, likert, points out of"
    ),
    factors={
        "double": 2, "doubles": 2, "doubled": 2, "doubling": 2, "triple": 3, "triples": 3, "tripled": 3, "tripling": 3,
        "treble": 3, "trebles": 3, "trebled": 3, "trebling": 3, "quadruple": 4, "quadruples": 4, "quadrupled": 4,
        "quadrupling": 4, "quintuple": 5, "quintupled": 5, "twofold": 2, "two-fold": 2, "threefold": 3, "three-fold": 3,
        "fourfold": 4, "four-fold": 4, "fivefold": 5, "five-fold": 5, "sixfold": 6, "six-fold": 6, "sevenfold": 7,
        "eightfold": 8, "tenfold": 10, "ten-fold": 10, "twentyfold": 20, "hundredfold": 100, "twice": 2, "halve": 0.5,
        "halves": 0.5, "halved": 0.5, "halving": 0.5, "by half": 0.5, "by a half": 0.5, "by one half": 0.5, "in half": 0.5,
        "twice as many": 2, "twice as much": 2, "twice as often": 2, "twice as fast": 2, "twice as high": 2, "twice as long": 2,
        "twice as large": 2, "twice as big": 2, "twice as quickly": 2, "twice as likely": 2, "half as many": 0.5,
        "half as much": 0.5, "half as often": 0.5, "half as long": 0.5, "half as high": 0.5, "half as likely": 0.5,
        "twice the": 2, "double the": 2, "half of that": 0.5, "half that": 0.5, "half of what": 0.5, "half of today's": 0.5, "half of this year's": 0.5, "to be half": 0.5, "twice the number": 2, "twice that of": 2,
    },
    half_nouns=words("half"),
    times=words(
        "x, times, times as many, times as much, times as often, times as fast, times as high, times as long, times more, times higher, "
        "times the, times the number, times the number of, times that of, fold, -fold, ×"
    ),
    at_least=words(
        "at least, at the very least, at the least, at a minimum, as a minimum, no fewer than, no less than, not less than, not fewer "
        "than, never fewer than, never less than, minimum, a minimum of, minimum of, the minimum of, min., min, min of, at or above, at "
        "or over, equal to or above, equal to or greater than, equal or greater than, greater than or equal to, more than or equal to, or "
        "better than, not below, not under, never below, never under, no lower than, not lower than, never lower than, no worse than, not "
        "worse than, no smaller than, no shorter than, is at least, are at least, floor, floor of, a floor of, not fall below, not drop "
        "below, not dip below, not slip below, never drops below, never falls below, does not fall below, does not drop below, doesn't "
        "drop below, doesn't fall below, don't drop below, don't fall below, never dips below, stay at or above, from at least, a "
        "guaranteed, guaranteed, upwards from"
    ),
    more_than=words(
        "more than, more then, over, above, exceed, exceeds, exceeded, exceeding, greater than, higher than, better than, longer than, "
        "larger than, bigger than, beyond, upwards of, upward of, in excess of, north of, past, beat, beats, beating, surpass, surpasses, "
        "surpassing, outstrip, ahead of, back above, back over, well over, well above, just over, just above, strictly more than, well in "
        "excess of"
    ),
    at_most=words(
        "at most, at the most, at the very most, at the outside, no more than, no more then, not more than, never more than, no greater "
        "than, not greater than, of up to, for up to, with up to, a maximum of up to, maximum, a maximum of, maximum of, the maximum of, "
        "max., max, max of, not exceed, not exceeding, to not exceed, not to exceed, must not exceed, should not exceed, never exceed, "
        "never exceeds, never exceeding, does not exceed, doesn't exceed, do not exceed, don't exceed, without exceeding, not over, never "
        "over, not above, never above, not higher than, not longer than, not later than, never longer than, never later than, at or "
        "below, at or under, equal to or below, less than or equal to, equal to or less than, equal or less than, no higher than, no "
        "longer than, no later than, no slower than, no larger than, no bigger than, no worse off than, not greater, within, inside, "
        "capped at, cap at, cap of, a cap of, cap it at, cap them at, caps at, capping at, ceiling of, a ceiling of, ceiling, limited to, "
        "limit to, limit it to, limit them to, restricted to, restrict to, limit of, a limit of, kept to, keep to, keep it to, keep them "
        "to, hold it to, hold to, held to, stay at or below"
    ),
    less_than=words(
        "less than, less then, fewer than, under, below, beneath, lower than, smaller than, shorter than, faster than, quicker than, "
        "cheaper than, lighter than, sooner than, short of, south of, sub, sub-, back below, back under, well under, well below, just "
        "under, just below"
    ),
    about=words(
        "about, around, approximately, roughly, circa, approx., approx, ca., ca, c., nearly, almost, close to, near to, nearer to, "
        "somewhere around, somewhere near, in the region of, in the order of, of the order of, on the order of, some, say, an estimated, "
        "broadly, give or take"
    ),
    at_least_after=words(
        "or more, or above, or higher, or better, or greater, or over, or longer, or beyond, or upwards, or up, and above, and over, and "
        "up, and higher, and better, and upwards, minimum, min., at minimum, at a minimum, as a minimum, at the least, at least, at the "
        "very least, plus, upwards, and counting, guaranteed, floor"
    ),
    at_most_after=words(
        "or less, or fewer, or below, or lower, or under, or faster, or quicker, or sooner, or shorter, or cheaper, or smaller, or "
        "earlier, and below, and under, and less, maximum, max, max., at most, at the most, at the very most, at the outside, at maximum, "
        "at a maximum, as a maximum, tops, ceiling, cap"
    ),
    about_after=words("or so, or thereabouts, or thereabout, -odd, odd, -ish, ish, give or take, approximately, approx, approx., roughly, plus or minus"),
    between=words("between, anywhere between, somewhere between, in between, by between, to between, by anywhere between"),
    between_and=words("and"),
    range_to=words("to, or, through"),
    from_value=words(
        "from, up from, down from, up on, down on, instead of, rather than, as opposed to, as against, in place of, starting from, "
        "starting at, start from, starts from, coming from, away from, from the current, from today's, from our current, from around, "
        "from about, compared with today's, compared to today's, compared with the current, compared to the current, versus today's, vs "
        "today's, against today's, against the current, against a current, versus the current, vs the current, vs current, versus "
        "current, not the current, not the present"
    ),
    to_value=words(
        "to, towards, toward, up to, down to, back to, back up to, back down to, back towards, through to, get to, gets to, getting to, "
        "reach, reaches, reaching, hit, hits, hitting, into, onto, to between"
    ),
    by_amount=words(
        "by, by another, by a further, by an additional, by an extra, by a total of, by as much as, with an increase of, with a decrease "
        "of, with a reduction of, with growth of, by between, by anywhere between"
    ),
    of_value=words(
        "of, =, :, is, are, be, equals, equal to, equal, stays, remains, scores, totals, averages, averaging, totalling, totaling, "
        "amounting to, standing at, set at, fixed at, pegged at"
    ),
    now=words(
        "now, currently, current, today, today's, at present, presently, the present, right now, just now, as of now, as of today, as at "
        "today, as at now, at the moment, at the minute, at this moment, at this point, at the time of writing, at time of writing, as we "
        "speak, as things stand, as it stands, as is, as-is, baseline, base line, base-line, starting point, starting position, start "
        "point, start value, starting value, current value, current state, current figure, present value, these days, nowadays, to date, "
        "so far, thus far, until now, till now, up to now, up until now, year to date, ytd, currently at, currently on, now at, now on, "
        "now stands at, now running at, still at, still on, already at, stuck at, stuck on, stands at, stand at, sits at, sit at, sitting "
        "at, sitting on, standing at, hovers around, hovers at, hovering around, hovering at, runs at, running at, languishes at, "
        "languishing at, we're at, we are at, we're on, we are on, we're currently at, we're now at, they're at, it's at, it is now, "
        "we're running at, we are running at, we stand at, we now have, we have now, at today's, latest figure, last count, last reading, "
        "last measured, last measurement, has fallen to, have fallen to, has risen to, have risen to, has grown to, has slipped to, has "
        "crept up to, has dropped to, has climbed to, has slid to, up from, down from, still only, still just, already on, is already, "
        "are already, is still, are still, the present level, the current level, current level of, present level of"
    ),
    past=words(
        "last season, in the last survey, at the last count, came in at, amounted to, was, were, wasn't, weren't, had, did, previously, formerly, used to, used to be, in the past, historically, originally, so far, "
        "to date, has been at, have been at, has been around, has been running at, has been stuck at, have been stuck at, last time, "
        "before that, the year before, the previous year, the prior year, stood at, sat at, ran at, came to, came in at, came out at, "
        "ended at, ended on, ended up at, ended the year at, finished at, finished on, finished the year at, closed at, closed the year "
        "at, peaked at, bottomed out at, averaged, averaged at, amounted to, totalled, totaled, fell to, slid to, slipped to, sank to, "
        "rose to, went up to, went down to, went from, crept up to, shot up to, fell from, slid from, slipped from, rose from, grew from, "
        "fell by, rose by, grew by, slid by, slipped by, went up by, went down by, brought in, took in, pulled in, turned over, we "
        "managed, we had, we did, we made, we got, we sold, we shipped, we served, we saw, we handled, we lost, we won, we hired, we "
        "recruited, we opened, we closed, we delivered, we completed, we achieved, we reached, we hit, we scored, we raised, we received, "
        "we recorded, we processed, we published, we ran, we spent, we took, we earned, we generated, we attended, we treated, we "
        "welcomed, we trained, we signed, we answered, we produced, we built, we helped, we collected, we averaged, we logged, we missed, "
        "we rehomed, we planted, we sent, we issued, we launched, we held, we hosted, we visited, we saved, we supported, we turned over, "
        "they managed, they had, they sold, they served, they lost, they won, they made, they saw, gave us, brought us, cost us, left us, "
        "it took, it was, it took us, they did, has halved, has doubled, has tripled, has trebled, has quadrupled, have halved, have "
        "doubled, have tripled, have trebled, have quadrupled, has grown by, has risen by, has fallen by, has increased by, has decreased "
        "by, has dropped by, has declined by, has improved by, has shrunk by, has gone up by, has gone down by, has slipped by, has "
        "climbed by, has jumped by, has come down by, have grown by, have risen by, have fallen by, have increased by, have decreased by, "
        "have dropped by, have declined by, have improved by, have shrunk by, have gone up by, have gone down by, have slipped by, have "
        "climbed by, have jumped by, have come down by, has gone from, have gone from, has gone up from, has fallen from, has risen from, "
        "has grown from, has dropped from, has slipped from"
    ),
    past_verbs=words(
        "fell, rose, grew, sank, shrank, slid, slipped, peaked, plummeted, plunged, soared, stagnated, stood, came, went, saw, took, "
        "gave, began, became, stayed, remained, scored, showed, increased, decreased, declined, dropped, dipped, jumped, ended, finished, "
        "exceeded, amounted, achieved, suffered, welcomed, ran, drew, drove, wrote, spoke, broke"
    ),
    perfect_auxiliaries=words("has, have, has already, have already, had"),
    perfects=words("fallen, risen, grown, halved, doubled, tripled, dropped, slid, slipped, improved, gone, climbed, declined, shrunk, increased, decreased, come down, gone up, gone down"),
    others=words("competitor, competitors, our competitor, market leader, the market leader, industry average, sector average, national average, the national average, average nationally, nationally, statutory, legal limit, legal maximum, the law allows, by law, legally, contractually, benchmark, best in class, peer average, the sector, the industry, neighbouring"),
    must=words(
        "must, must be, must not, mustn't, has to be, have to be, has to, have to, had to, should, should be, should not, shouldn't, "
        "ought to, ought to be, shall, will, will be, won't, cannot, can't, may not, want, wants, want to, want that, want it, want this, "
        "wanted, aim, aims, aiming, aim for, aims for, aim to, aims to, aim at, aiming at, aim is, goal, goals, goal is, goal of, goal "
        "for, target, targets, target is, target of, target for, targeting, targeted, targetting, need, needs, need to, needs to be, need "
        "to be, needs to, plan to, plans to, planning to, plan is to, intend to, intends to, we will, ambition, ambition is, ambition of, "
        "commit to, commits to, committing to, committed to, commitment, pledge, pledge to, promise, expect to, expects to, expected to, "
        "is expected to, are expected to, would like, would like to, we'd like, are to, is to, is to be, are to be, to be, going to, "
        "going to be, gonna, gotta, hope to, hoping to, hopes to, looking to, look to, seek to, seeks to, seeking to, strive to, strive "
        "for, striving for, set out to, objective is, objective of, our objective, the aim, the goal, the target, the plan is, our aim, "
        "our goal, our target, desired, due to reach, let's, let us, required, we'll, we'd like to, i want, due to be, needs getting, and "
        "need, and needs, and want, and wants, and aim, and aims, and aim for, and must, and should, and will, and would like, and we "
        "need, and we want, and it must, and it should, and has to be, and have to be"
    ),
    present=words(
        "is, isn't, are, aren't, has, have, takes, take, leave, leaves, lasts, we have, we've got, employs, employ, serve, serves, comes "
        "to, come, comes in at, amounts to, amount to, averages, average out at, totals, receives, receive, sees, earns, earn, spends, "
        "spend, eats up, eat up, loses, lose, handles, processes, produces, attracts, attract, sells, welcomes, treats, gets, costs us, "
        "uses up, ranges around, we do, we get, we see, we lose, we take, we spend, we sell, we run at, we serve, we handle, we process"
    ),
    stretch=words(
        "preferably, ideally, stretch, stretch goal, stretch target, stretch goal of, stretch target of, stretch to, stretch is, stretch "
        "of, stretching to, hopefully, with a stretch of, with a stretch target of, with a stretch goal of, with stretch to, a stretch "
        "of, and preferably, and ideally, aiming for, or even, even, best case, at best, better still, even better, dream, dream target, "
        "moonshot, aspiration, aspiration of, aspirational, aspirationally, aspire to, aspiring to, with luck, if possible, hope for, "
        "hoping for, hoped-for, with an aspiration of, with an ambition of, with an ambition to reach, nice to have, would love, we'd "
        "love, upside, optimally"
    ),
    compared=words(
        "compared with, compared to, in comparison with, in comparison to, by comparison with, versus, vs, vs., relative to, against, "
        "measured against, set against, than in, than last year, over last year, on last year, on the year before, year on year, "
        "year-on-year, year over year, year-over-year, yoy, y/y, month-on-month, month on month, quarter on quarter, quarter-on-quarter, "
        "qoq, like-for-like, as in, than the year before, than the previous year"
    ),
    per=words(
        "per, a, each, every, /, in every, for every, out of every, in any, times a day, times a week, times a month, times a term, times "
        "a quarter, times a year, times a season, times a shift, times per day, times per week, times per month, times per year, times "
        "daily, times weekly, times every week, times each week, times an hour"
    ),
    out_of=words("out of, out of every, of every, in every, from every, /"),
    definite=words(
        "the, our, their, its, his, her, my, your, these, those, all, all the, all our, all their, both, the same, the other, the "
        "existing, our existing, the original, every one of the, every one of our, each of the, each of our"
    ),
    population=words(
        "of our, of the, of all, of all the, of all our, of their, of its, of these, of those, of your, of my, among our, among the, "
        "among all, amongst our, amongst the, across our, across the, across all, across all the, across all our, across their, across "
        "its, at all, at our, at all our, in all, in all our, in our, for our, for all, for all the, for all our, for their, with our, "
        "with their, each of our, each of the, every one of our, any of our, any of the, one of our, to our, to all, to all our, with "
        "more than, with fewer than, with less than, with over, employing more than, employing over, older than, younger than, aged, aged "
        "over, aged under, aged between, over the age of, under the age of, above the age of, below the age of, ages, living with, team "
        "of, a team of, our team of, with a team of, project team of, a project team of, crew of, a crew of, with a crew of, our crew of, "
        "staff of, a staff of, with a staff of, our staff of, workforce of, a workforce of, our workforce of, working group of, a working "
        "group of, task force of, group of, a group of, small group of, committee of, a committee of, squad of, panel of, a panel of, "
        "total of our, out of a total of, from a total of, out of a possible, catchment of, a catchment of, population of, a population "
        "of, a headcount of, cohort of, a cohort of, sample of, a sample of, from a pool of, staffed by, packed by, led by, run by, "
        "delivered by, done by, carried out by, made up of, supported by, served by, manned by, crewed by, worked by, helped by, together "
        "with, with help from, with the help of, assisted by, covered by, using only, drawing on, covering our, covering the, covering "
        "all, serving the, representing, home to, spread across, spread over, on the basis of, consisting of, comprising, with a budget "
        "of, on a budget of, within a budget of, a budget of, budget of, at a cost of, at a total cost of, for a budget of, backed by, "
        "funded by, funded with, with funding of, using a grant of, with a grant of, from a budget of, costing, costing us, at a price "
        "of, national average, national average of, national average is, the national average of, the national average is, national, "
        "nationally, industry average, industry average of, industry average is, the industry average of, the industry average is, sector "
        "average, sector average of, sector average is, the sector average of, the sector average is, county average, county average of, "
        "regional average, regional average of, state average, state average of, peer average, peer average of, peer group, market "
        "average, market average of, uk average, uk average of, us average, us average of, eu average, eu average of, england average, "
        "england average of, benchmark of, benchmark is, the benchmark is, industry industry benchmark of, best in class, earning under, "
        "earning over, earning less than, earning more than, earning below, earning above, with incomes under, with incomes below, with "
        "an income under, with an income below, on incomes below, on less than, vehicles over, buildings over, orders over, orders above, "
        "orders under, invoices over, invoices above, contracts over, contracts above, claims over, claims above, claims under, purchases "
        "over, purchases above, loans over, loans above, gifts over, donations over, grants over, people over, people under, people aged "
        "over, adults over, children under, children over, patients over, patients under, residents over, women over, men over, drivers "
        "under, babies under, waits over, stays over, boats over, trees over, loads over, bids over, bids above, bids under, tenders "
        "over, tenders above, projects worth over, orders worth over, deals over, deals above"
    ),
    relative=words("who, whose, which, that take, that last"),
    subset=words("of which, of whom, including, of those, of them, at least of which"),
    within=words(
        "within, in under, in in at most, in no more than, in, inside, inside of, under, faster than, quicker than, sooner than, no later "
        "than, not later than, no longer than"
    ),
    name_before=words(
        "iso, iec, rfc, soc, ifrs, ias, gaap, itil, iatf, nfpa, ansi, astm, din, bs, en, nist, cis, pci, pci dss, frs, ssae, isae, "
        "as/nzs, haccp, gmp annex, cfr, osha, reg, regulation, regulations, directive, version, versions, v, ver, rev, revision, phase, "
        "phases, tier, tiers, scope, scopes, python, java, windows, windows server, office, microsoft, dynamics, android, ios, ubuntu, "
        "oracle, php, chapter, kpi, kr, okr, article, art, step, level of theory, nvq level, qcf level, btec level, level three, their "
        "level, esol level, section, appendix, annexe, sev, severity, priority, covid, industry, society, web, no., number, room, rooms, "
        "ward, wards, zone, zones, wave, waves, top, grade school, in building, of building, at building, to building, from building, for "
        "building, in block, of block, line, lines, page, pages, figure, table, annex, pillar, pillars, bay, berth, berths, pier, "
        "terminal, dock, platform, gate, gates, turbine, boiler, kiln, furnace, reactor, crane, cranes, silo, junction, exit, motorway, "
        "precinct, hangar, runway, taxiway, plot, lot, batch, batches, on floor, from floor, to floor, of floor, floors, horizon, "
        "milestone, http, tls, wi-fi, wifi, usb, ipv, gpt, node, vue, angular, react, series, route, routes, flight, highway, interstate, "
        "freeway, model, stage, stages, objective, key result, key stage, key stages, ks, sprint, sprints, class, rule, principle, wp, "
        "work package, work packages, workstream, work stream, cohort, cohorts, type, types, cat, category, categories, band, bands, "
        "quintile, quintiles, quartile, decile, percentile, division, league one, channel, episode, sdg, sdgs, strand, theme, "
        "recommendation, lesson, module, modules, question, generation, gen, mark, mk, slide, paragraph, para, clause, formula, t-level, "
        "catia v, p, o, part"
    ),
    name_after=words(
        "st, nd, rd, th, -year-olds, -year-old, -year olds, -year old, year olds, year-olds, year old, year-old, yr olds, yr old, "
        "-yr-olds, yo, y/o, years old, years of age, bis, am, pm, a.m., p.m., -storey, -story, -floor, -bed, -bedroom, -seat, -seater, "
        "-acre, -man, -person, -strong, -metre, -meter, -mile, -foot, -ton, -tonne, -litre, -kilowatt, -speed, -pin, -page, -step, -part, "
        "-stage, -lane, -track, -course, -shift, -room, -site, -unit, -place, -berth, -knot, -inch, -volt, -watt, -way, -tier, -bay, "
        "-door, -wheel, -ward, -hole, -turbine, -home, -apartment, -ride, -question, -item, -hectare, -day, -week, -month, -year, "
        "-minute, -hour, -year rolling, -month rolling, -credit, -mm, -km, -kg"
    ),
    increase=words(
        "increase, increases, increasing, increased, grow, grows, growing, grown, raise, raises, raising, raised, lift, lifts, lifting, "
        "lifted, boost, boosts, boosting, boosted, expand, expands, expanding, expanded, improve, improves, improving, improved, enhance, "
        "enhances, enhancing, up, up to, gain, gains, accelerate, accelerates, accelerating, extend, extends, extending, climb, climbs, "
        "climbing, rise, rises, rising, push up, pushes up, bring up, bring back up, drive up, drives up, driving up, scale, scale up, "
        "scaling up, step up, stepping up, ramp up, ramping up, build up, nudge up, nudge, edge up, move up, pull up, hike, heighten, "
        "strengthen, strengthens, strengthening, higher, double down, broaden, broadens, widen, widens, widening, deepen, lengthen, "
        "maximise, maximize, maximising, maximizing, multiply, uplift, jump, leap, recover to, restore to, back up to, uprate, half as "
        "many again, half as much again, half again as many, half again as much, a quarter more, a quarter higher, a quarter faster, a "
        "quarter better"
    ),
    decrease=words(
        "reduce, reduces, reducing, reduced, decrease, decreases, decreasing, cut, cuts, cutting, cut back, cut down, lower, lowers, "
        "lowering, lowered, drop, drops, dropping, shrink, shrinks, shrinking, shrunk, shorten, shortens, shortening, shortened, "
        "minimise, minimize, minimises, minimising, minimizing, bring down, brings down, bringing down, brought down, bring back down, "
        "drive down, drives down, driving down, driven down, take down, taken down, get down, knock, knocks, knock off, knock down, "
        "whittle, whittle down, whittled, whittled down, pare, pare back, pare down, fall, falls, falling, decline, declines, declining, "
        "trim, trims, trimming, trimmed, down, down to, slash, slashes, slashing, slashed, lessen, limit, limits, cap, push down, save "
        "time, curb, curbs, curbing, ease, eases, squeeze, squeezes, shave, shaves, shave off, eliminate, eliminates, eliminating, "
        "eradicate, cut out, scale back, scale down, dial down, wind down, bear down, narrow, narrows, narrowing, narrowed, compress, "
        "diminish, stem, rein in, speed up, tighten, work down, run down, clear down, back down to, chip away, a quarter fewer, a quarter "
        "less, a quarter lower, a quarter shorter, a quarter cheaper, a quarter off, write off"
    ),
    maintain=words(
        "keep, keeps, keeping, kept, maintain, maintains, maintaining, maintained, hold, holds, holding, hold at, sustain, sustains, "
        "sustaining, sustained, retain, retains, retaining, stay, stays, staying, remain, remains, remaining, preserve, preserves, keep "
        "up, continue, continues, continue to, stabilise, stabilize, stabilises, stabilizes, safeguard, protect, uphold, freeze, steady, "
        "steady at, not fall below, not drop below, stick to, stick at, no change"
    ),
    reach=words(
        "reach, reaches, reaching, achieve, achieves, achieving, hit, hits, hitting, attain, attains, attaining, get to, gets to, getting "
        "to, get, gets, getting, obtain, obtains, meet, meets, meeting, exceed, exceeds, exceeding, surpass, surpasses, beat, beats, "
        "close, have, having, ensure, ensures, ensuring, make sure, see to it, be, deliver, delivers, delivering, bring, brings, realise, "
        "realize, realises, realizes, secure, secures, securing, complete, completes, completing, score, scores, scoring, arrive at, land "
        "at, land on, come in at, come in under, end at, end on, end up at, finish at, finish on, finish up at, end the year at, end the "
        "year with, end the year on, finish the year at, finish the year with, finish the year on, close the year at, close the year "
        "with, fulfil, fulfill"
    ),
    make=words(
        "sign, sign up, win, hire, recruit, launch, open, open up, ship, publish, release, train, onboard, acquire, add, create, build, "
        "generate, save, host, hold, run, conduct, interview, deliver, sell, complete, attract, earn, collect, certify, close, book, "
        "land, migrate, plant, install, produce, roll out, convert, make, write, answer, raise, gain, secure, bring in, bring on board, "
        "take on, take in, invest, set up, put on, put up, put in, lay on, organise, organize, arrange, signed, hired, won, opened, "
        "added, offer, provide, register, recycle, start, start up, visit, contract, appoint, enrol, enroll, handle, resolve, serve, "
        "recover, find, free up, identify, realise savings of, unlock, pull in, draw in, invoice, borrow, donate, distribute, give away, "
        "give out, hand out, hand over, send out, dispatch, despatch, award, lend, buy, procure, introduce, implement, carry out, "
        "perform, finish, undertake, develop, draft, translate, digitise, digitize, catalogue, catalog, restore, renovate, refurbish, "
        "retrofit, insulate, repair, replace, fit, fit out, equip, connect, lay, resurface, pave, sow, harvest, breed, bake, brew, "
        "welcome, accommodate, feed, cook, treat, vaccinate, immunise, immunize, discharge, rehome, rehouse, resettle, refer, settle, "
        "approve, adjudicate, teach, coach, mentor, assess, inspect, analyse, analyze, submit, lodge, patent, engage, help, upskill, "
        "reskill, retrain, induct, qualify, graduate, promote, accredit, license, elect, adopt, sponsor, decommission, retire, dispose "
        "of, sign off, team up with, partner with, line up, follow up, clean up, pick up, prevent, avert, avoid, divert, remove, dig, "
        "drill, monitor, prototype, validate, deploy, ship out, give, reopen, reunite, restock, reforest"
    ),
    more=words(
        "more, higher, extra, additional, further, increase, increase in, growth, growth in, growth of, uplift, uplift in, rise, rise in, "
        "gain, gain in, improvement, improvement in, faster, quicker, longer, better, larger, bigger, greater, up, on top, on top of"
    ),
    fewer=words(
        "less, fewer, lower, reduction, reduction in, decrease, decrease in, drop, drop in, decline, decline in, cut, cut in, fall, fall "
        "in, shorter, cheaper, smaller, lighter, sooner, earlier, cost reduction, saving, saving on, saving in, savings on, off, down"
    ),
    growth=words(
        "increase, an increase of, increase of, increase in, growth, growth of, rise, rise of, a rise of, uplift, uplift of, an uplift "
        "of, improvement of, an improvement of, gain of, a gain of, year-on-year growth of, expansion of, jump of, a jump of, boost of, "
        "hike of, net growth of, annual growth of, gains of"
    ),
    decline=words(
        "reduction, reduction of, a reduction of, decrease, decrease of, a decrease of, drop, drop of, a drop of, decline of, a decline "
        "of, cut of, a cut of, decline, fall of, a fall of, saving of, a saving of, savings of, reductions of, cuts of"
    ),
    months={
        "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
        "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12, "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6,
        "jul.": 7, "aug.": 8, "sep.": 9, "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    },
    month_needs_capital=words("may, march, mar, august, jan, sep, dec"),
    ordinals={"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4},
    period_words={
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month",
        "quarter": "quarter", "quarters": "quarter", "half": "half", "half of": "half", "half-year": "half", "half year": "half",
        "tertial": "tertial", "trimester": "tertial", "year": "year", "years": "year", "calendar year": "year",
        "fiscal year": "fiscal", "financial year": "fiscal", "fy": "fiscal", "fiscal": "fiscal",
        "wk": "week", "wks": "week", "mth": "month", "mths": "month", "qtr": "quarter", "qtrs": "quarter", "yr": "year", "yrs": "year", "wk.": "week", "financial yr": "fiscal", "budget year": "fiscal",
    },
    labels={"q": "quarter", "h": "half", "t": "tertial", "w": "week", "wk": "week", "fy": "fiscal", "ye": "fiscal", "fye": "fiscal", "cy": "fiscal"},
    halves={"midyear": 1, "mid-year": 1, "mid year": 1, "half-year end": 1, "half year end": 1, "the half-year": 1},
    durations={"half a year": 6, "a half year": 6, "a year and a half": 18, "eighteen months": 18, "one and a half years": 18, "a year or so": 12, "the next half year": 6, "the coming half year": 6, "the half year ahead": 6},
    fixed_periods={"tomorrow": ("day", 1), "the new financial year": ("fiscal", 1), "the new fiscal year": ("fiscal", 1), "the new year": ("year", 1), "this calendar year": ("year", 0), "than last year": ("year", -1), "over last year": ("year", -1), "last year's": ("year", -1), "this year": ("year", 0), "next year": ("year", 1)},
    fixed_ends={
        "eoy": ("year", 0), "eoq": ("quarter", 0), "eom": ("month", 0), "year end": ("year", 0), "year-end": ("year", 0),
        "the year end": ("year", 0), "quarter end": ("quarter", 0), "quarter-end": ("quarter", 0), "month end": ("month", 0),
        "month-end": ("month", 0), "new year": ("year", 0), "new year's eve": ("year", 0), "fiscal year end": ("fiscal", 0),
        "financial year end": ("fiscal", 0),
        "fye": ("fiscal", 0), "eofy": ("fiscal", 0), "ye": ("year", 0), "the month end": ("month", 0), "the quarter end": ("quarter", 0), "eow": ("week", 0), "calendar year end": ("year", 0), "financial year-end": ("fiscal", 0), "close of the year": ("year", 0), "the turn of the year": ("year", 0), "turn of the year": ("year", 0),
    },
    from_today={"this time next year": ("year", 1), "a year from now": ("year", 1), "a year from today": ("year", 1), "one year from now": ("year", 1), "in a year's time": ("year", 1), "in a year’s time": ("year", 1), "a year hence": ("year", 1), "six months from now": ("month", 6), "in six months' time": ("month", 6), "three months from now": ("month", 3)},
    weekdays={"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6},
    week_of=words("w/c, week commencing, the week commencing, week beginning, the week beginning, w/b, week starting, the week of, w/e, week ending"),
    same_period={"the same period": "year", "same period": "year", "the same quarter": "quarter", "same quarter": "quarter", "the same month": "month", "same month": "month", "the same week": "week", "the same half": "half", "the same time": "year", "same time": "year", "year-on-year": "year", "year on year": "year", "year-over-year": "year", "yoy": "year", "y/y": "year", "the corresponding period": "year", "the corresponding quarter": "quarter", "the equivalent period": "year", "the prior-year period": "year", "the year-ago period": "year"},
    this=words("this, current, existing, the current, our current"),
    next=words("next, coming, upcoming, the coming, the next, from now"),
    last=words("last, past, previous, the past, the previous"),
    end=words("end, close, the end, ends, exit, the close, the last day, the tail end"),
    start=words("start, beginning, the beginning, the start, the first day, the opening"),
    early=words("early, late, early in, late in, early on in"),
    middle=words("mid, middle, the middle, mid-, the mid-point, halfway through, midway through, the midpoint, mid-way through"),
    date_joints=words("the, of, calendar, st, nd, rd, th, the period, the years"),
    by_date=words("by, no later than, not later than, on or before, on, at, latest, at the latest, due, deadline, due by, for, come, no later than the, by no later than, by the, in time for, before or on, on or before the, not after, by latest, target date, due date, until the, closing, until, till, up to and including, by close of, by end of business, by cob, by eob, between now and"),
    in_date=words("in the period, over the period, for the period, in, during, throughout, over, across, inside, through, within, in the course of, over the course of, throughout the, sometime in, by or in, for the whole of"),
    until_date=(),
    before_date=words("before, ahead of, prior to, earlier than, earlier than, in advance of, in the run-up to, in the run up to, leading up to, ahead of the"),
    from_date=words("as of, from, starting, starting from, effective, as from, with effect from, starting in, beginning, effective from, from the, starting on, commencing, as of the, onwards from, from and including"),
    as_of=words("as at, to date as of, year to date to"),
    since_date=words("since, after, following, compared to, compared with, versus, vs, against, than in, relative to, than, on, vs., compared against, set against, measured against, as against, as in"),
    than_date=words("compared to, compared with, versus, vs, vs., against, than in, relative to, than, compared against, set against, measured against, as against, as in"),
    after_date=words("after, right after, straight after, immediately after, shortly after"),
    attributive=words("'s, ’s, edition, survey, budget, report, audit, census, vintage"),
    after_length=words("of, after, from, following"),
    every=words("per, each, every, a, any, /"),
    loose_times=words(
        "summer, the summer, winter, the winter, spring, the spring, autumn, the autumn, summer holidays, the summer holidays, the holidays, "
        "the season, the holiday season, the next season, go-live, the go-live, the launch, the go-live date, the next school year, school year, the school year, academic year, the academic year, school term, the autumn term, the spring term, the summer term, autumn term, spring term, summer term, half-term, half term, the half-term holiday, semester, the autumn semester, the spring semester, winter semester, peak season, the peak season, the new season, new season, the storm season, the flood season, the rainy season, the dry season, the hurricane season, the lambing season, the growing season, the harvest, the wet season, the flu season, flu season, the heating season, storm season, flood season, rainy season, the season opener, pre-season, the festive season, festive season, the school holidays, school holidays, the half-term break, the easter holidays, the christmas break, the summer break, summer break, the christmas holidays, fall, the fall, go live, the go live, launch day, opening day, the opening, the grand opening, kick-off, season, half-term week"
    ),
    events=words("the agm, agm, annual general meeting, the annual general meeting, the annual meeting, the general meeting, board meeting, the board meeting, the next board meeting, the election, the elections, election day, the general election, elections, the audit, the next audit, the inspection, the next inspection, ofsted inspection, launch, go-live, the trade fair, the conference, the rollout, the roll-out, the cutover, the handover, the hearing, the review, the exhibition, the festival, the tender, the merger, the relocation, the migration, the move, the deadline, the start of training, tournament, the tournament, the playoffs, the final whistle, the world cup, the olympics, recertification, re-inspection, contract renewal, the contract renewal, product launch, the product launch, release, the release, the next release, accreditation, the accreditation visit, the reopening, reopening, the renovation"),
    also=words("also, even, including, especially, particularly"),
    clause_times=words("by the time, by the time the, by the time we, by half-term, by half term"),
    holidays={
        "christmas": "christmas", "xmas": "christmas", "christmas day": "christmas", "christmas eve": "christmas_eve", "boxing day": "boxing_day",
        "easter": "easter", "easter sunday": "easter", "easter monday": "easter_monday", "good friday": "good_friday", "whitsun": "whitsun",
        "pentecost": "whitsun", "thanksgiving": "thanksgiving", "thanksgiving day": "thanksgiving", "black friday": "black_friday",
        "cyber monday": "cyber_monday", "halloween": "halloween", "labor day": "labor_day", "memorial day": "memorial_day",
        "independence day": "independence_us", "fourth of july": "independence_us", "the fourth of july": "independence_us",
        "4th of july": "independence_us", "valentine's day": "valentine", "valentine’s day": "valentine", "st patrick's day": "st_patrick",
        "mother's day": "mothers_day", "new year's day": "new_year", "may day": "may_day", "chinese new year": "lunar_new_year",
        "lunar new year": "lunar_new_year", "august bank holiday": "august_bank_holiday", "the august bank holiday": "august_bank_holiday",
        "spring bank holiday": "spring_bank_holiday", "armistice day": "armistice", "world book day": "world_book_day",
    },
    month_day_order=True,
    column_metric=words("metric, measure, measurable, indicator, kpi, kri, what, goal, key result, name, description, measurement, item, area"),
    column_now=words("now, today, current, baseline, present, start, actual, as is, as-is, latest, status quo, base, from, ytd"),
    column_target=words("target, goal, aim, to reach, reach, wanted, to be, to-be, ambition, desired, objective, plan"),
    column_when=words("when, deadline, by, date, due, by when, period, target date, timing, timeline, time frame, timeframe, due date, until"),
    subjects=words(
        "we, our team, the team, our, i, my, they, company, our company, he, she, you, everyone, everybody, anyone, which, who, whom, and "
        "need, and needs, and want, and wants, and aim, and aims, and aim for, and must, and should, and will, and would like, and we "
        "need, and we want, and it must, and it should, and has to be, and have to be"
    ),
    lead_words=words(
        "only, just, it, the, a, an, our, all, total, of, in, for, and, to, with, its, their, that, this, on, at, by, have, has, so that, "
        "customers', further, additional, extra, as, be, being, thereby, please, your"
    ),
    trail_words=words(
        "signed, hired, won, opened, published, trained, completed, launched, sold, shipped, live, in place, in post, on board, up and "
        "running, the, a, an, of, in, for, and, to, with, on, at, by, from, is, are, be, was, were, has, have, should, must, will, rate "
        "of, that, which, than, or, as, stays, remains, but, per, within, our, we, an average, not, scores, between, it, its, their, "
        "this, then, i, so, now, get, gets, being, been, brought, taken, kept, held, capped, driven, set, standing, north, south, well, "
        "still, only, just, also, up, down, back, again, out, off, rather, instead, averaging, average of, an average of, on average, a "
        "total of, a total, in total, overall, by around, at around, always, consistently, going, went, going from, moving, moved, goes, "
        "comes in, comes, come, coming in, come in, steady, limited, target, goal, i.e., no, to be, all, across, over, under, above, "
        "below, with us"
    ),
    breaks=words(
        "would, could, through, by means of, so that, so, while, whilst, because, thanks to, via, without, but, which, who, that, using, "
        "when, where, if, whereas, in order to, and that, although, though, unless, once, as a result of, "
        "due to, starting with, including, excluding, despite, even though, based on, depending on, as well as, rather than, instead of, "
        "provided that, provided, assuming, by improving, by introducing, by using, by moving, by offering, by making, by adding, by "
        "giving, by training, by automating, by reducing, by cutting, by switching"
    ),
    ignored=words(
        "double-check, double check, double-checked, double-blind, double-entry, double-glazed, several dozen, a few dozen, some dozen, one another, one of, one-stop, day one, number one, one voice, one place, one team, one or more, one by one, one-on-one, "
        "one-to-one, one to one, step one, one-off, one-way, one page, one-page, one side, one year on, one size, one at a time, square "
        "one, level one, grade one, phase one, phase two, phase three, stage one, stage two, tier one, tier two, round one, round two, "
        "part one, part two, year one, year two, year three, chapter one, one-third party, someone, one-click, one click, all in one, "
        "all-in-one, one more time, two-sided, two-part, two-year-old, two-stage, two-tier, two-day, three-day, three-year, five-year, "
        "ten-year, two-year, one-year, two-week, four-day, five-day, four day week, five-day week, four-day week, 4-day week, 24/7/365, "
        "nine-to-five, nine to five, nine-month, four-hour, five-star, five star, four-star, three-star, first-class, second-hand, "
        "third-party, third party, third parties, two-way, three-way, two-factor, end-to-end, zero-based, zero trust, zero-trust, zero "
        "waste, zero-waste, zero emission, zero-emission, zero-hours, zero hours, net zero, net-zero, zero carbon, zero-carbon, zero "
        "tolerance, zero-tolerance, open source, open-source, open access, open day, open days, open-plan, open data, open air, open-air, "
        "open evening, open evenings, open house, open houses, open enrollment, lead time, lead times, cycle time, cycle times, up to "
        "date, up-to-date, up to speed, up-to-speed, up front, up-front, upfront, up and coming, up-skilling, up-sell, up for, open a "
        "third, hire a third, add a third, launch a third, build a third, recruit a third, appoint a third, install a third, establish a "
        "third, set up a third, start a third, run a third, create a third, buy a third, a third site, a third party, a third-party, a "
        "third year, a third time, a third shift, a third term, a third consecutive, open a fifth, hire a fifth, add a fifth, launch a "
        "fifth, build a fifth, a fifth site, a tenth anniversary, half-term, half term, half-time, half time, half-price, half price, "
        "half marathon, half-marathon, half board, half-board, half-hourly, half-finished, half-empty, half empty, half-full, half full, "
        "half-day, half-days, half day, half-yearly, half yearly, half-life, half-hearted, half-hour, half-mile, half-million-pound, half "
        "a page, half-way, halfway, half the time, half the battle, double glazing, double-glazing, double glazed, double-glazed, double "
        "check, double-check, double-checked, double checked, double room, double rooms, double shift, double shifts, double decker, "
        "double-decker, double doors, double bed, double beds, double-blind, double bass, double entry, double-entry, double booking, "
        "double bookings, double-booking, double-booked, double booked, double-digit, double-figure, double handling, double-handling, "
        "double materiality, double-loop, double yellow, double header, triple bottom line, triple-glazed, triple glazing, triple aim, "
        "triple a, triple-a, triple negative, triplicate, make sure, in order to, high-end, high-rise, follow-up, follow-ups, start-up, "
        "start-ups, set-up, set-ups, wake-up, sign-up, sign-ups, check-in, check-ins, check-up, check-ups, pop-up, pop-ups, catch-up, "
        "catch-ups, back-up, back-ups, top-up, top-ups, pick-up, pick-ups, mark-up, write-up, warm-up, line-up, clean-up, clean-ups, "
        "build-up, take-up, run-up, round-up, mock-up, mock-ups, made up, make up, makes up, grown-up, grown-ups, follow up on, keep up "
        "with, catch up, open up, give up, use up, wrap up, show up, shows up, turn up, turns up, sum up, stand-up, stand-ups, stand up, "
        "call-up, cover-up, line up with, turn-up, run rate, run time, run times, hit rate, win rate, win rates, open rate, open rates, "
        "close rate, close rates, conversion rate, answer rate, answer time, answer times, fill rate, pass rate, pass rates, completion "
        "rate, add-on, add-ons, hold music, hold time, hold times, wait time, build time, build times, build success, build success rate, "
        "build failures, build failure rate, build quality, build stability, test coverage, train stations, train journeys, train delays, "
        "train punctuality, train cancellations, train services, train operators, train drivers, plant manager, plant managers, plant "
        "availability, plant efficiency, plant utilisation, plant utilization, plant uptime, plant output, plant downtime, plant-based, "
        "plant hire, contract value, contract compliance, contract renewals, contract renewal, contract renewal rate, contract staff, "
        "contract wins, contract spend, contract managers, process yield, process capability, process time, process times, process "
        "losses, release frequency, release cycle, release notes, book sales, book loans, book value, book club, book clubs, land use, "
        "land value, ship arrivals, ship repairs, ship calls, visit frequency, open tickets, open invoices, open cases, open defects, "
        "open vacancies, open positions, open actions, open complaints, open orders, open roles, open bugs, open issues, open incidents, "
        "open requests, open findings, open data sets, closed tickets, start date, start dates, start time, start times, starting salary, "
        "host families, host family, fit rate, treat rate, repair time, repair times, repair backlog, repair costs, repair jobs, "
        "replacement rate, screening rate, award rate, award ceremony, issue rate, support tickets, support calls, serve-times, offer "
        "rate, offer acceptance, offer acceptance rate, offer letters, offer-to-acceptance, harvest losses, harvest waste, harvest yield, "
        "brew time, film nights, repair rate, lay-offs, lay-bys, lay members, fit-out, discharge delays, discharge letters, discharge "
        "summaries, discharge rate, discharge time, discharge times, discharges, feed costs, feed conversion, feed conversion ratio, feed "
        "intake, cook time, sign language, sign-off, sign-offs, register office, house sales, design time, sow mortality, sow "
        "productivity, breed register, lay rate, connect rate, buy-in, buy-to-let, buy-back, close-out, close calls, close the loop, "
        "earn-out, hold luggage, run-off, visit reports, file size, refer a friend, welcome packs, welcome pack, welcome calls, coach "
        "parties, coach trips, coach tours, coach visits, mentor hours, hire cars, hire fleet, help desk, help-desk, helpdesk, drill "
        "rigs, drill holes, dig sites, graduate hires, graduate trainees, graduate recruits, graduate scheme, graduate retention, "
        "graduate outcomes, graduate employment, graduate starting salary, mentor matches, bake sales, process safety, process orders, "
        "process improvements, process changes, top line, bottom line, drop-off, drop-offs, drop-out, drop-outs, drop out rate, drop-out "
        "rate, dropout, drop-in, drop-ins, drop in session, drop in sessions, drop-in sessions, drop box, drop tests, lift tickets, lift "
        "pass, lift passes, lift availability, lift maintenance, lift outages, lift outage, lift breakdowns, lift faults, lift plan, "
        "cut-off, cut-offs, cut off, cut-off time, cut off time, cut flowers, short cut, short-cut, cut-through, cut and fill, cut and "
        "sew, lower secondary, lower school, lower limb, lower back, lower income, lower-income, lower carbon, lower-carbon, lower house, "
        "lower sixth, lower deck, lower quartile, higher education, higher apprenticeships, higher degree, higher risk, higher-risk, "
        "higher-rate, higher grade, higher tier, higher value, higher-value, upper quartile, longer-term, longer term, longer stay, "
        "better off, better-off, increase in council tax, improvement plan, improvement plans, improvement notice, improvement notices, "
        "improvement project, improvement projects, improvement suggestions, improvement ideas, improvement proposals, improvement "
        "actions, improvement workshops, improvement grant, improvement grants, improvement works, growth companies, growth plan, growth "
        "plans, growth hub, growth fund, growth areas, growth mindset, growth hormone, reduction plan, reduction plans, reduction "
        "measures, savings accounts, savings account, savings bank, savings plan, savings plans, savings products, life-saving, "
        "labour-saving, energy-saving, energy saving measures, energy-saving measures, spin-off, spin-offs, write-off, write-offs, day "
        "off, days off, time off, kick-off, off-grid, off-site, off site, off-peak, off-street, off-road, off-cuts, trade-off, "
        "trade-offs, lay-off, stand-off, take-off, take-offs, pay-off, face-off, extra care, extra-curricular, extra virgin, extra time, "
        "extra-time, additional needs, additional support needs, further education, patient falls, inpatient falls, resident falls, "
        "serious falls, injurious falls, falls with, falls prevention, number of falls, falls clinic, fall protection, fall arrest, fall "
        "semester, fall term, fall prevention, rainfall, eye drops, card declines, speed limit, speed limits, credit limit, credit "
        "limits, time limit, time limits, limit values, limit value, emission limits, emission limit, exposure limit, exposure limits, "
        "legal limit, weight limit, age limit, knot limit, market cap, cap rate, cap table, bottle cap, bottle caps, trim levels, down "
        "payment, down payments, down time, down-time, shut down, shutdown, shut-down, slow down, slow-down, break down, lockdown, "
        "sit-down, sit down, drill-down, mark-down, mark-downs, step-down, stand down, run-down, lie down, down syndrome, down's "
        "syndrome, down tools, down under, scale model, pay scale, pay scales, on a scale of, full scale, full-scale, large-scale, large "
        "scale, small-scale, small scale, at scale, wide scale, weight gain, rising main, rising mains, rising star, rising stars, "
        "growing season, growing degree days, rise time, pay rise, pay rises, pay raise, high rise, rent rise, rent rises, price rise, "
        "price rises, price increase, price increases, rent increase, rent increases, tax increase, council tax increase, council tax "
        "increases, tax rise, pay increase, pay increases, fare increase, fare increases, fee increase, fee increases, salary increase, "
        "salary increases, cost increase, cost increases, price cut, price cuts, pay cut, tax cut, tax cuts, power cut, power cuts, job "
        "cuts, price drop, wage increase, wage increases, premium increase, premium increases, weight loss, steady state, freeze dryer, "
        "raise awareness, narrow boat, narrow boats, narrow-body, narrow gauge, knock-on, ease of use, ease of, sick leave, annual leave, "
        "parental leave, maternity leave, paternity leave, medical leave, unpaid leave, paid leave, leave of absence, leave balances, "
        "leave balance, leave requests, leave taken, leave days, on leave, family leave, special leave, compassionate leave, carer's "
        "leave, care leaver, leave to remain, existing customers, existing clients, current customers, current clients, current members, "
        "current tenants, current users, current staff, current employees, current account, current accounts, current assets, current "
        "liabilities, current ratio, current transformers, current affairs, current pupils, current students, current donors, current "
        "volunteers, current suppliers, current residents, current patients, current contracts, current buildings, current sites, current "
        "homes, current subscribers, alternating current, net present value, special needs, in need, those in need, people in need, needs "
        "assessment, needs assessments, support needs, care needs, housing need, housing needs, training needs, learning needs, basic "
        "needs, wants and needs, special educational needs, need to know, target group, target groups, target audience, target market, "
        "target area, target areas, target schools, target countries, target accounts, target neighbourhoods, goal keeper, goalkeeper, "
        "goal difference, goals conceded, goals scored, own goals, goals against, goals per, aim high, free will, good will, last will, "
        "will writing, goodwill, unplanned, required reading, required documents, required skills, satisfaction survey, satisfaction "
        "surveys, satisfaction interviews, satisfaction questionnaire, satisfaction questionnaires, score card, score cards, scorecard, "
        "score sheet, score sheets, score board, scoring system, rating agency, rating agencies, grade ii, grade i, grade 1, grade 2, "
        "grade 3, grade 4, grade 5, grade 6, grade 7, grade 8, grade 9, grade 10, grade 11, grade 12, high-grade, high grade, low-grade, "
        "investment grade, investment-grade, food-grade, grade-level, grade level, index cards, index fund, index funds, index-linked, "
        "approval process, approval time, approval times, planning approval, loan approval, loan approvals, credit approval, approval "
        "rate, approval letters, time to approval, mos score, satisfaction guaranteed, approval cycle, invoice approval, budget approval, "
        "purchase approval, regulatory approval, ethics approval, building approval, approval workflow, approval steps, approval backlog, "
        "it systems, it system, it staff, it department, it support, it service, it services, it service desk, it desk, it helpdesk, it "
        "incidents, it incident, it tickets, it ticket, it costs, it cost, it spend, it budget, it team, it projects, it project, it "
        "equipment, it security, it infrastructure, it change, it changes, it requests, it assets, it outages, it downtime, it "
        "availability, it training, it skills, it estate, 3d printer, 3d printers, 3d printing, 3d printed, 3d models, 3d model, 3d "
        "scans, 3d scan, 3d scanning, 3d, 2d, 4g coverage, 4g network, 4g sites, 5g network, 5g coverage, 5g sites, 5g masts, 5g rollout, "
        "5g roll-out, 5g base stations, 5g connections, 5g customers, office 365, microsoft 365, windows 10, windows 11, windows server "
        "2016, windows server 2019, route 66, web 2.0, industry 4.0, catch 22, formula 1, formula one, big four, big 4, fortune 500, ftse "
        "100, s&p 500, nvq 2, level 2 qualification, level 3 qualification, level 2 apprenticeship, level 3 apprenticeship, level 4 "
        "apprenticeship, 999 calls, 101 calls, 111 calls, 911 calls, 100m sprint, 50m pool, 25m pool, 9-to-5, a4, 360-degree, 360 degree, "
        "12-step, 5-a-day, a/b, levels 2, levels 1, ground floor, first floor, second floor, third floor, shop floor, shop-floor, dance "
        "floor, trading floor, factory floor, sales floor, shop floors, floor space, floor area, floor plan, floor plans, floor staff, "
        "the floor, warehouse floor, floor tiles, floor covering, floor heating, floor manager, floor managers, ceiling tiles, ceiling "
        "height, ceiling hoists, glass ceiling, floor price, past participants, past papers, past customers, past patients, past "
        "students, past donors, past performance, cap and trade, past exam papers, submarine, sub-contractors, sub-contractor, "
        "sub-contracted, sub-projects, sub-project, sub-committee, sub-zero, sub-assembly, sub-assemblies, sub-station, sub-stations, "
        "sub-group, sub-groups, odd jobs, odd lots, some of, some sort, say on pay, some kind, a say, have a say, above all, over time, "
        "over-time, over and above, over again, take over, taken over, handed over, left over, left-over, over budget, under budget, "
        "under way, under review, under construction, under warranty, under contract, under pressure, under development, under "
        "management, under-represented, under represented, assets under management, over-the-counter, over the counter, above board, "
        "under control, below ground, above ground, under glass, under-fives, under fives, under-fours, under-tens, over-sixties, "
        "over-fifties, over-seventies, min-max, mini, minimum wage, minimum standard, minimum standards, minimum viable product, maximum "
        "likelihood, plus size, no one, one day, save rate, level 2 and, back up, year 1, year 2, year 3, year 4, year 5, year 6, year 7, "
        "year 8, year 9, year 10, year 11, year 12, year 13, yr 1, yr 2, yr 3, yr 4, yr 5, yr 6, yr 7, yr 8, yr 9, yr 10, yr 11, yr 12, "
        "yr 13, years 1, years 2, years 3, years 5, years 7, years 9, years 10, years 12, y1, y2, y3, y4, y5, y6, y7, y8, y9, y10, y11, "
        "y12, y13, over 5s, over-5s, under 5s, under-5s, over 12s, over-12s, under 12s, under-12s, over 16s, over-16s, under 16s, "
        "under-16s, over 18s, over-18s, under 18s, under-18s, over 19s, over-19s, under 19s, under-19s, over 21s, over-21s, under 21s, "
        "under-21s, over 25s, over-25s, under 25s, under-25s, over 30s, over-30s, under 30s, under-30s, over 35s, over-35s, under 35s, "
        "under-35s, over 40s, over-40s, under 40s, under-40s, over 50s, over-50s, under 50s, under-50s, over 55s, over-55s, under 55s, "
        "under-55s, over 60s, over-60s, under 60s, under-60s, over 65s, over-65s, under 65s, under-65s, over 70s, over-70s, under 70s, "
        "under-70s, over 75s, over-75s, under 75s, under-75s, over 80s, over-80s, under 80s, under-80s, over 85s, over-85s, under 85s, "
        "under-85s, u8s, u9s, u10s, u11s, u12s, u13s, u14s, u15s, u16s, u17s, u18s, u21s, u23s, the 1900s, the 1910s, the 1920s, the "
        "1930s, the 1940s, the 1950s, the 1960s, the 1970s, the 1980s, the 1990s, the 2000s, the 2010s, the 2020s, 1950s, 1960s, 1970s, "
        "1980s, 1990s, 2000s, 2010s, 2020s, their 20s, their 30s, their 40s, their 50s, their 60s, their 70s, their 80s, their 90s, goal "
        "1, goal 2, goal 3, goal 4, goal 5, goal 6, goal 7, goal 8, goal 9, goal #1, goal #2, goal #3, 24-hour helpline, 24-hour cover, "
        "24-hour service, 24-hour care, 24-hour access, 24-hour line, 24-hour clock, 24-hour crisis line, 24-hour staffing, 24-hour "
        "operation, 24 hour cover, 24 hour helpline, 24 hours a day, seven days a week, 7 days a week, 365 days a year, 52 weeks a year, "
        "length of stay, lengths of stay, average length of stay, short stay, short-stay, overnight stay, overnight stays, hospital stay, "
        "hospital stays, home stay, day stay, guest stay, guest stays, stay time, signed up, signed up to, sign up to, signs up to, "
        "signing up to, sign up for, signed up for, live up to, add up to, adds up to, up to standard, up to code, up to spec, up to "
        "scratch, open up to, off the, off our, off to, second to none, none the wiser, none other, 1 am, 1 pm, 2 am, 2 pm, 3 am, 3 pm, 4 "
        "am, 4 pm, 5 am, 5 pm, 6 am, 6 pm, 7 am, 7 pm, 8 am, 8 pm, 9 am, 9 pm, 10 am, 10 pm, 11 am, 11 pm, 12 am, 12 pm, 11 to 16 year "
        "olds, 11 to 16 year-olds, 11 to 16-year-olds, 11 to 16s, 11-16 year olds, 11-16 year-olds, 11-16-year-olds, 11-16s, 11–16 year "
        "olds, 11–16 year-olds, 11–16-year-olds, 11–16s, 11 to 18 year olds, 11 to 18 year-olds, 11 to 18-year-olds, 11 to 18s, 11-18 "
        "year olds, 11-18 year-olds, 11-18-year-olds, 11-18s, 11–18 year olds, 11–18 year-olds, 11–18-year-olds, 11–18s, 13 to 19 year "
        "olds, 13 to 19 year-olds, 13 to 19-year-olds, 13 to 19s, 13-19 year olds, 13-19 year-olds, 13-19-year-olds, 13-19s, 13–19 year "
        "olds, 13–19 year-olds, 13–19-year-olds, 13–19s, 14 to 19 year olds, 14 to 19 year-olds, 14 to 19-year-olds, 14 to 19s, 14-19 "
        "year olds, 14-19 year-olds, 14-19-year-olds, 14-19s, 14–19 year olds, 14–19 year-olds, 14–19-year-olds, 14–19s, 16 to 18 year "
        "olds, 16 to 18 year-olds, 16 to 18-year-olds, 16 to 18s, 16-18 year olds, 16-18 year-olds, 16-18-year-olds, 16-18s, 16–18 year "
        "olds, 16–18 year-olds, 16–18-year-olds, 16–18s, 16 to 19 year olds, 16 to 19 year-olds, 16 to 19-year-olds, 16 to 19s, 16-19 "
        "year olds, 16-19 year-olds, 16-19-year-olds, 16-19s, 16–19 year olds, 16–19 year-olds, 16–19-year-olds, 16–19s, 16 to 24 year "
        "olds, 16 to 24 year-olds, 16 to 24-year-olds, 16 to 24s, 16-24 year olds, 16-24 year-olds, 16-24-year-olds, 16-24s, 16–24 year "
        "olds, 16–24 year-olds, 16–24-year-olds, 16–24s, 16 to 25 year olds, 16 to 25 year-olds, 16 to 25-year-olds, 16 to 25s, 16-25 "
        "year olds, 16-25 year-olds, 16-25-year-olds, 16-25s, 16–25 year olds, 16–25 year-olds, 16–25-year-olds, 16–25s, 18 to 24 year "
        "olds, 18 to 24 year-olds, 18 to 24-year-olds, 18 to 24s, 18-24 year olds, 18-24 year-olds, 18-24-year-olds, 18-24s, 18–24 year "
        "olds, 18–24 year-olds, 18–24-year-olds, 18–24s, 18 to 25 year olds, 18 to 25 year-olds, 18 to 25-year-olds, 18 to 25s, 18-25 "
        "year olds, 18-25 year-olds, 18-25-year-olds, 18-25s, 18–25 year olds, 18–25 year-olds, 18–25-year-olds, 18–25s, 18 to 30 year "
        "olds, 18 to 30 year-olds, 18 to 30-year-olds, 18 to 30s, 18-30 year olds, 18-30 year-olds, 18-30-year-olds, 18-30s, 18–30 year "
        "olds, 18–30 year-olds, 18–30-year-olds, 18–30s, 18 to 34 year olds, 18 to 34 year-olds, 18 to 34-year-olds, 18 to 34s, 18-34 "
        "year olds, 18-34 year-olds, 18-34-year-olds, 18-34s, 18–34 year olds, 18–34 year-olds, 18–34-year-olds, 18–34s, 25 to 34 year "
        "olds, 25 to 34 year-olds, 25 to 34-year-olds, 25 to 34s, 25-34 year olds, 25-34 year-olds, 25-34-year-olds, 25-34s, 25–34 year "
        "olds, 25–34 year-olds, 25–34-year-olds, 25–34s, 5 to 11 year olds, 5 to 11 year-olds, 5 to 11-year-olds, 5 to 11s, 5-11 year "
        "olds, 5-11 year-olds, 5-11-year-olds, 5-11s, 5–11 year olds, 5–11 year-olds, 5–11-year-olds, 5–11s, 0 to 5 year olds, 0 to 5 "
        "year-olds, 0 to 5-year-olds, 0 to 5s, 0-5 year olds, 0-5 year-olds, 0-5-year-olds, 0-5s, 0–5 year olds, 0–5 year-olds, "
        "0–5-year-olds, 0–5s, 3 to 4 year olds, 3 to 4 year-olds, 3 to 4-year-olds, 3 to 4s, 3-4 year olds, 3-4 year-olds, 3-4-year-olds, "
        "3-4s, 3–4 year olds, 3–4 year-olds, 3–4-year-olds, 3–4s, 4 to 11 year olds, 4 to 11 year-olds, 4 to 11-year-olds, 4 to 11s, 4-11 "
        "year olds, 4-11 year-olds, 4-11-year-olds, 4-11s, 4–11 year olds, 4–11 year-olds, 4–11-year-olds, 4–11s, 65 to 74 year olds, 65 "
        "to 74 year-olds, 65 to 74-year-olds, 65 to 74s, 65-74 year olds, 65-74 year-olds, 65-74-year-olds, 65-74s, 65–74 year olds, "
        "65–74 year-olds, 65–74-year-olds, 65–74s, current certificate, current certificates, current licence, current licences, current "
        "license, current certification, current registration, current policy, current policies, current plan, current plans, current "
        "inspection, current passport, current dbs, current format, current system, current location, current premises, current rules, "
        "current law, current role, current roles, current job, current supplier, current provider, current course, current season "
        "ticket, current season ticket holders, current holders, current research, current events, current practice, present danger, "
        "place of work, places to live, baseline survey, baseline surveys, baseline study, baseline studies, baseline assessment, "
        "baseline assessments, baseline data, baseline tests, baseline audit, baseline report, between now and, from now on"
    ),
)
