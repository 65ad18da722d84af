"""Titles, headings, lists and tables, as people paste them."""

import pytest

from assistant.document import read


def outline(text, code=None):
    document = read(text, language=code)
    return [(block.kind, text[block.start : block.end]) for block in document.blocks]


BODY = {
    "en": "We lose too many riders after their first repair, and that costs us half a million a year.",
    "nl": "We verliezen te veel klanten na hun eerste reparatie, en dat kost ons een half miljoen per jaar.",
    "sv": "Vi förlorar för många kunder efter den första reparationen, och det kostar oss en halv miljon om året.",
    "vi": "Chúng tôi mất quá nhiều khách hàng sau lần sửa xe đầu tiên, và điều đó làm giảm doanh thu mỗi năm.",
    "zh": "我们在第一次维修之后流失了太多的客户，这让公司每年损失五十万元的收入，必须尽快改变。",
}
HEADING = {
    "en": "Keep the customers",
    "nl": "Klanten behouden",
    "sv": "Behåll kunderna",
    "vi": "Giữ chân khách hàng",
    "zh": "留住客户",
}


@pytest.mark.parametrize("code", BODY)
@pytest.mark.parametrize(
    "form",
    [
        "# {}\n\n",
        "{}\n\n",
        "{}\n====\n",
        "{}\n----\n\n",
        "1. {}\n",
        "1.2 {}\n\n",
        "**{}**\n\n",
        "## {} ##\n",
        "[3] {}\n",
        "#3 {}\n",
        "3/ {}\n",
        "--- {} ---\n",
        "--- 3. {}\n",
        "C. {}\n",
        "Slide 3 | {}\n",
        "DIA 3 | {}\n",
        "Bild 3: {}\n",
        "Trang 3 – {}\n",
    ],
)
def test_every_form_of_heading_in_every_language(code, form):
    text = BODY[code] + "\n\n" + form.format(HEADING[code]) + BODY[code]
    document = read(text, language=code)
    heading = document.blocks[1]
    assert heading.kind == "heading"
    assert text[heading.start : heading.end].strip("*") == HEADING[code]
    last = document.sentences[-1]
    assert document.heading_of(last) is heading
    assert document.heading_of(document.sentences[0]) is None


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "KEEP THE CUSTOMERS"),
        ("en", "Chapter 2: Keep the customers"),
        ("nl", "Hoofdstuk 2: Klanten behouden"),
        ("sv", "Kapitel 2: Behåll kunderna"),
        ("vi", "Chương 2: Giữ chân khách hàng"),
        ("zh", "一、留住客户"),
        ("zh", "（一）留住客户"),
        ("zh", "（二）留住客户。"),
        ("zh", "第一章 留住客户"),
        ("zh", "第二节　留住客户"),
        ("en", "🚲 Keep the customers"),
        ("en", "Strategy 2027–2030"),
        ("en", "What do we change?"),
    ],
)
def test_headings_by_number_capitals_and_question(code, line):
    text = f"{BODY[code]}\n\n{line}\n\n{BODY[code]}"
    assert [kind for kind, _ in outline(text, code)] == ["paragraph", "heading", "paragraph"]


@pytest.mark.parametrize(
    ("code", "line"),
    [
        ("en", "Churn from 10 % to 5 %"),
        ("nl", "OKR: klantverloop van 10 % naar 5 %"),
        ("sv", "Svarstid under 4 timmar"),
        ("vi", "Tỷ lệ giữ chân khách hàng 90 %"),
        ("zh", "客户流失率降到5%"),
        ("en", "1. Win 40 new shops"),
        ("en", "We call every rider back."),
    ],
)
def test_a_line_with_a_figure_to_reach_is_no_heading(code, line):
    text = f"{BODY[code]}\n\n{line}\n\n{BODY[code]}"
    assert outline(text, code)[1][0] in ("paragraph", "numbered")


def test_numbered_lines_in_a_row_are_a_list_and_one_over_text_is_a_heading():
    text = f"{BODY['en']}\n\n1. Repair faster\n2. Train mechanics\n3. Open on Sundays\n\n{BODY['en']}"
    assert [kind for kind, _ in outline(text)] == ["paragraph", "numbered", "numbered", "numbered", "paragraph"]
    text = f"1. Repair faster\n\n{BODY['en']}\n\n2. Train mechanics\n\n{BODY['en']}"
    assert [kind for kind, _ in outline(text)] == ["heading", "paragraph", "heading", "paragraph"]
    text = "1. We repair every bike within two days.\n\nThat takes ten more mechanics and a second workshop in town."
    assert [kind for kind, _ in outline(text)] == ["numbered", "paragraph"]


def test_the_title_is_the_first_heading_that_stands_above_the_others():
    text = f"# Plan for **Velo Bristol**\n\n{BODY['en']}\n\n## Riders\n\n{BODY['en']}"
    document = read(text)
    assert document.title == "Plan for Velo Bristol"
    assert [block.kind for block in document.blocks] == ["title", "paragraph", "heading", "paragraph"]
    assert read(text, title="Mine").title == "Mine"
    assert read(f"## Riders\n\n{BODY['en']}\n\n## Shops\n\n{BODY['en']}").title is None
    assert read(BODY["en"]).title is None


@pytest.mark.parametrize("mark", ["-", "*", "•", "–", "·", "▪", "✅", "1.", "a)", "(1)", "①", "1、", "➤"])
def test_marks_of_lists(mark):
    marks = {
        "1.": ["1.", "2.", "3."],
        "a)": ["a)", "b)", "c)"],
        "(1)": ["(1)", "(2)", "(3)"],
        "①": "①②③",
        "1、": ["1、", "2、", "3、"],
    }
    items = ["Repair every bike within two days", "Train 40 mechanics", "Open on Sundays"]
    lines = [f"{sign} {item}" for sign, item in zip(marks.get(mark, [mark] * 3), items, strict=True)]
    document = read("We want three things:\n" + "\n".join(lines))
    assert [sentence.text for sentence in document.sentences[1:]] == items
    assert {block.kind for block in document.blocks[1:]} <= {"bullet", "numbered"}


def test_nested_items_know_their_depth():
    text = "- Repair faster\n  - Train mechanics\n    - Hire a teacher\n- Open on Sundays"
    assert [block.level for block in read(text).blocks] == [1, 2, 3, 1]


def test_a_lead_in_heads_its_list_and_no_more():
    text = f"{BODY['en']}\n\nWe will:\n- repair faster\n- open on Sundays\n\n{BODY['en'][:-1]} too."
    document = read(text)
    lead_in = document.blocks[1]
    assert lead_in.kind == "heading"
    assert document.heading_of(document.sentences[2]) is lead_in
    assert document.heading_of(document.sentences[-1]) is None


@pytest.mark.parametrize(
    "table",
    [
        "| Measure | 2026 now | 2027 |\n| --- | ---: | :-: |\n| Churn | 10 % | 5 % |\n| Shops | 12 | 20 |",
        "Measure | Today | Goal\nChurn | 10 % | 5 %\nShops | 12 | 20",
        "Measure\tToday\tGoal\nChurn\t10 %\t5 %\nShops\t12\t20",
    ],
)
def test_tables_have_cells_and_know_their_header(table):
    text = f"{BODY['en']}\n\n{table}\n\n{BODY['en']}"
    document = read(text)
    rows = [block for block in document.blocks if block.kind == "table_row"]
    assert [[text[start:end] for start, end in row.cells] for row in rows[1:]] == [
        ["Churn", "10 %", "5 %"],
        ["Shops", "12", "20"],
    ]
    assert [row.header for row in rows] == [None, rows[0].index, rows[0].index]
    for row in rows:
        (sentence,) = [document.sentence(name) for name in row.sentences]
        assert sentence.text == text[row.cells[0][0] : row.cells[-1][1]]


def test_a_cell_with_line_ends_stays_one_row():
    text = "| 阶段 | 计划 | 时间 |\n| --- | --- | --- |\n| 第一阶段 | 建设门店\n培训员工\n | 2027年6月 |\n| 第二阶段 | 推广到全国 | 2027年12月 |"
    document = read(text)
    assert [block.kind for block in document.blocks] == ["table_row"] * 3
    assert [text[start:end] for start, end in document.blocks[1].cells] == [
        "第一阶段",
        "建设门店\n培训员工",
        "2027年6月",
    ]


def test_a_table_of_words_without_a_separator_has_no_header():
    rows = [
        block.header for block in read("Shop | Bristol | open\nWorkshop | Bath | closed\nOffice | London | open").blocks
    ]
    assert rows == [None, None, None]


def test_one_line_with_a_pipe_or_tab_is_text():
    assert outline("We repair bikes | fast and well.\n\nAnd that is\tall we do for the riders.") == [
        ("paragraph", "We repair bikes | fast and well."),
        ("paragraph", "And that is\tall we do for the riders."),
    ]


def test_quotes_fences_and_rules_are_seen_through():
    text = f"> {BODY['en']}\n\n```\n{BODY['en']}\n```\n\n---\n\n{BODY['en']}"
    assert outline(text) == [("paragraph", BODY["en"])] * 3


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Memo: where Larch Mills goes in 2027\n\nTo: all managers\nFrom: Ida Holt\n\nWe want to waste less wood.\n",
            "Memo: where Larch Mills goes in 2027",
        ),
        (
            "PM: Dit vi vill komma 2027\n\nTill: ledningsgruppen\n\nVi vill slösa mindre virke än i dag.\n",
            "PM: Dit vi vill komma 2027",
        ),
        (
            "落叶松木业2027年经营要点\n\n发文：总经理办公室\n\n我们要减少木材浪费，把每一块料用到位。\n",
            "落叶松木业2027年经营要点",
        ),
        ("We want to waste less wood.\n\nThe rest follows from that, says the board of Larch Mills.\n", None),
    ],
)
def test_the_first_line_alone_names_the_document(text: str, title: str | None) -> None:
    assert read(text).title == title


def test_letters_that_come_again_belong_to_who_speaks():
    """In Vietnamese minutes "A. Lượm" is brother Lượm and "C. Ngân" sister Ngân."""
    text = f"{BODY['vi']}\n\nA. Lượm: Điện đang cao quá.\nC. Ngân: Ghe chê hoài.\nA. Lượm: Mình thay bơm.\n"
    said = [words for kind, words in outline(text, "vi") if kind == "paragraph"]
    assert said[1:] == ["A. Lượm: Điện đang cao quá.", "C. Ngân: Ghe chê hoài.", "A. Lượm: Mình thay bơm."]


def test_letters_in_their_order_count():
    text = f"{BODY['en']}\n\nA. Quality: fewer faults.\nB. Speed: shorter waits.\nC. Cost: less scrap.\n"
    assert [kind for kind, _ in outline(text, "en")][1:] == ["numbered"] * 3


POINTS = "Slide 1: Damage\nNow: 5.2 % of jobs\n> new blankets, February\n\nSlide 2: Handling\nIt takes 23 days\n> Sandra decides alone\n"
MAIL = "Thanks for this.\n\n> Can we do 40 next year?\n> I think we can.\n\nYes, forty it is, by the end of June next year.\n"


def test_brief_scattered_marks_are_points_and_a_quoted_mail_is_none():
    assert [words for kind, words in outline(POINTS, "en") if kind == "bullet"] == [
        "new blankets, February",
        "Sandra decides alone",
    ]
    assert not [words for kind, words in outline(MAIL, "en") if kind == "bullet"]
