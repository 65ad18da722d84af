"""An objective in one sentence, and as a table: in five languages, in the set's own words."""

from dataclasses import replace

import pytest

from assistant.goal_table import as_markdown, as_tabs, goal_table
from assistant.lint.goal_lines import goal_lines
from assistant.records import KeyResult, Objective, OkrSet, Owner, Period, Source
from assistant.sentence import sentence_of


def a_set(language, title, *key_results, level="company"):
    made = tuple(
        KeyResult(f"k{number}", text, baseline=baseline, target=target)
        for number, (text, baseline, target) in enumerate(key_results)
    )
    return OkrSet("s", "Set", language, level, objectives=(Objective("o", title, key_results=made),))


def said(*args, **fields):
    okr_set = a_set(*args, **fields)
    return sentence_of(okr_set.objectives[0], okr_set).whole


LATE = ("Cut late departures from 40 to 10 a month", 40, 10)
NPS = ("NPS from 32 to 50", 32, 50)
MEMBERS = ("Win 400 members", None, 400)


@pytest.mark.parametrize(
    ("language", "title", "key_results", "sentence"),
    [
        ("en", "Become the ferry islanders trust.", [LATE], "We will become the ferry islanders trust, as measured by late departures from 40 to 10 a month."),
        ("en", "Islanders trust the ferry", [LATE, NPS], "Our objective: Islanders trust the ferry, as measured by late departures from 40 to 10 a month and NPS from 32 to 50."),
        ("en", "Islanders trust the ferry", [NPS, MEMBERS], "Our objective: Islanders trust the ferry, as measured by: NPS from 32 to 50 and win 400 members."),
        ("en", "Be on time", [LATE, NPS, ("NPS of guests, Saturdays, from 1 to 2", 1, 2)], "We will be on time, as measured by late departures from 40 to 10 a month; NPS from 32 to 50; and NPS of guests, Saturdays, from 1 to 2."),
        ("en", "Be on time", [("Boats reach port within 3 hours, now 5", 5, 3)], "We will be on time, as measured by: boats reach port within 3 hours, now 5."),
        ("en", "Be on time", [], "We will be on time."),
        ("nl", "De veerboot worden die eilanders vertrouwen", [("Stipte afvaarten verhogen van 82% naar 92%", 82, 92)], "We gaan de veerboot worden die eilanders vertrouwen, gemeten aan stipte afvaarten van 82% naar 92%."),
        ("nl", "Eilanders kunnen altijd op tijd vertrekken", [("NPS van 32 naar 50", 32, 50)], "Onze doelstelling: Eilanders kunnen altijd op tijd vertrekken, gemeten aan NPS van 32 naar 50."),
        ("sv", "Sänk väntetiden vid kajen", [("Öka andelen punktliga avgångar från 82 % till 92 %", 82, 92)], "Vi ska sänka väntetiden vid kajen, vilket vi mäter genom andelen punktliga avgångar från 82 % till 92 %."),
        ("sv", "Öborna kommer i tid", [("NPS från 32 till 50", 32, 50)], "Vårt mål: Öborna kommer i tid, vilket vi mäter genom NPS från 32 till 50."),
        ("vi", "Trở thành chuyến phà được tin cậy", [("Tăng tỷ lệ tàu đúng giờ từ 82% lên 92%", 82, 92)], "Chúng tôi sẽ trở thành chuyến phà được tin cậy, đo bằng tỷ lệ tàu đúng giờ từ 82% lên 92%."),
        ("vi", "Cư dân đảo đi làm đúng giờ", [("NPS từ 32 lên 50", 32, 50)], "Mục tiêu của chúng tôi: Cư dân đảo đi làm đúng giờ, đo bằng NPS từ 32 lên 50."),
        ("zh", "成为岛民信赖的渡轮。", [("将准点率从82%提高到92%", 82, 92)], "我们要成为岛民信赖的渡轮，衡量标准是准点率从82%提高到92%。"),
        ("zh", "岛民准时上班", [("净推荐值从32提升到50", 32, 50)], "我们的目标：岛民准时上班，衡量标准是净推荐值从32提升到50。"),
    ],
)  # fmt: skip
def test_an_objective_is_promised_where_grammar_allows_and_named_where_not(language, title, key_results, sentence):
    assert said(language, title, *key_results) == sentence


@pytest.mark.parametrize(
    ("language", "title", "opening"),
    [
        ("en", "Improve my writing", "I will improve"),
        ("nl", "Mijn schrijven verbeteren", "Ik ga mijn"),
        ("sv", "Förbättra mitt skrivande", "Jag ska förbättra"),
        ("vi", "Cải thiện cách viết", "Tôi sẽ cải thiện"),
        ("zh", "提高写作水平", "我要提高"),
    ],
)
def test_one_person_says_i(language, title, opening):
    assert said(language, title, level="individual").startswith(opening)


def test_in_swedish_one_person_measures_too():
    assert ", vilket jag mäter genom" in said("sv", "Bli snabbare", ("NPS från 1 till 2", 1, 2), level="individual")


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("NPS from 32 to 50", "by NPS from"),
        ("iPhone sales from 3 to 5", "by iPhone sales"),
        ("New York visitors from 3 to 5", "by New York visitors"),
        ("Punctuality from 82 to 92", "by punctuality from"),
        ("Leith visitors from 3 to 5", "by Leith visitors"),
    ],
)
def test_names_and_acronyms_keep_their_capitals(text, inside):
    okr_set = a_set("en", "Be on time", (text, 3, 5))
    quoting = replace(okr_set.objectives[0], sources=(Source("d", None, "s1", 0, 9, "Most guests in Leith stay."),))
    assert inside in sentence_of(quoting, replace(okr_set, objectives=(quoting,))).whole


@pytest.mark.parametrize(
    ("language", "title", "measure"),
    [
        ("en", "Islanders trust the ferry", "NPS from 32 to 50"),
        ("nl", "Eilanders vertrouwen de veerboot", "NPS van 32 naar 50"),
        ("sv", "Öborna litar på färjan", "NPS från 32 till 50"),
        ("vi", "Cư dân đảo tin chuyến phà", "NPS từ 32 lên 50"),
        ("zh", "岛民信赖渡轮", "净推荐值从32提升到50"),
    ],
)
def test_a_sentence_pasted_back_is_read_again(language, title, measure):
    lines = list(goal_lines(said(language, title, (measure, 32, 50))))
    assert [(each.kind, each.text) for each in lines] == [("objective", title), ("key_result", measure)]


class TestTable:
    def set(self, **fields):
        key_result = KeyResult("k", "Cut waiting", baseline=21.5, target=10, unit="day", owner=Owner("Noor"), **fields)
        objective = Objective("o", "Islanders wait less", key_results=(key_result,))
        period = Period("2027-Q1", "2027-01-01", "2027-03-31")
        return OkrSet("s", "Set", "en", period=period, objectives=(objective,))

    def test_a_row_for_each_objective_and_key_result(self):
        assert goal_table(self.set()) == (
            ("#", "Objective / key result", "Baseline", "Target", "Unit", "Deadline", "Owner"),
            ("O1", "Islanders wait less", "", "", "", "31 March 2027", ""),
            ("KR1.1", "Cut waiting", "21.5", "10", "days", "31 March 2027", "Noor"),
        )

    def test_what_is_only_counted_has_no_unit(self):
        assert goal_table(a_set("en", "Be on time", MEMBERS))[2] == ("KR1.1", "Win 400 members", "", "400", "", "", "")

    def test_its_own_day_beats_the_periods_end(self):
        assert goal_table(self.set(deadline="2027-02-01"))[2][5] == "1 February 2027"

    def test_numbers_and_units_are_the_languages_own(self):
        row = goal_table(replace(self.set(), language="nl"))[2]
        assert (row[2], row[4]) == ("21,5", "dagen")

    @pytest.mark.parametrize(
        ("text", "cell"), [("=1+1", "'=1+1"), ("@sum", "'@sum"), ("-10 % returns", "'-10 % returns")]
    )
    def test_a_sheet_computes_nothing(self, text, cell):
        table = (("#", "x"), ("KR1.1", text), ("KR1.2", "-5"))
        assert as_tabs(table) == f"#\tx\nKR1.1\t{cell}\nKR1.2\t-5\n"

    def test_a_cell_stays_one_cell(self):
        okr_set = a_set("en", "Line\none\tand two", ("A|B from 1 to 2", 1, 2))
        table = goal_table(okr_set)
        assert as_tabs(table).splitlines()[1].split("\t")[1] == "Line one and two"
        assert "A\\|B" in as_markdown(table)
