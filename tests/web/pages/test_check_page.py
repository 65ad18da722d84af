import pytest

from tests.web.pages.forms import Page, look, press
from web.pages.pasted import pasted_goals

LINES = "O1: Customers come back\nKR1.1 Cut churn from 10% to 5% by 30 June 2027\nImprove service\n"


def test_each_line_is_checked_and_said_to_be_fine_or_not(client):
    answer = press(client, look(client, "/"), "/check", goals=LINES)
    assert answer.status_code == 200
    page = Page(answer.text)
    assert "3 lines" in page.text
    assert "Cut churn from 10% to 5%" in page.text
    assert "warning" in page.text
    assert page.form("/check")["goals"][0].strip() == LINES.strip()


def test_what_was_pasted_becomes_a_set(client, store):
    page = Page(press(client, look(client, "/"), "/check", goals=LINES).text)
    answer = press(client, page, "/check/start", title="Churn", period="2027-H1")
    draft = store.draft(answer.url.path.rpartition("/")[2])
    (objective,) = draft.okr_set.objectives
    assert objective.title == "Customers come back"
    assert [each.text for each in objective.key_results] == [
        "Cut churn from 10% to 5% by 30 June 2027",
        "Improve service",
    ]
    assert (draft.okr_set.title, draft.okr_set.period.label, draft.okr_set.language) == ("Churn", "2027-H1", "en")
    assert {each.origin for each in draft.state.values()} == {"person"}


def test_a_period_is_the_deadline_of_lines_without_one(client):
    line = "Cut churn from 10% to 5%"
    without = press(client, look(client, "/"), "/check", goals=line)
    within = press(client, look(client, "/"), "/check", goals=line, within="2027-Q1")
    assert "finding warning" in without.text
    assert "finding warning" not in within.text
    assert Page(within.text).form("/check")["within"] == ["2027-Q1"]


def test_a_wrong_period_keeps_the_goals(client, store):
    answer = client.post("/check/start", data={"goals": LINES, "period": "soon"})
    assert answer.status_code == 400
    assert Page(answer.text).form("/check/start")["goals"][0].strip() == LINES.strip()
    assert store.library() == ()


def test_nothing_pasted_is_said_beside_the_box(client):
    answer = press(client, look(client, "/"), "/check", goals="  \n")
    assert answer.status_code == 422
    assert "There are no goals to check." in answer.text


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Churn from 10% to 5%", ["key_result"]),
        ("- Churn from 10% to 5%\n2. NPS from 20 to 40", ["key_result", "key_result"]),
        ("Doelstelling: Klanten blijven\nKernresultaten:\n- Opzeggingen van 10% naar 5%", ["objective", "key_result"]),
        ("Mål 1: Kunderna stannar\nKR 1.1: Uppsägningar från 10 % till 5 %", ["objective", "key_result"]),
        (
            "Mục tiêu: Khách hàng ở lại\nKết quả then chốt 1: Giảm tỷ lệ rời bỏ từ 10% xuống 5%",
            ["objective", "key_result"],
        ),
        ("目标：客户留存\n关键结果1：流失率从10%降到5%\nKPI：流失率", ["objective", "key_result", "kpi"]),
        (
            "## O1 Customers stay\n- **KR1.1** Churn to 5%\n- **KPI1.1** Churn rate\n- **I1.1** Call them",
            ["objective", "key_result", "kpi", "initiative"],
        ),
        ("```\nnot a goal\n```\nChurn to 5%", ["key_result"]),
    ],
)
def test_labels_say_what_a_line_is(text, kinds):
    assert [each.kind for each in pasted_goals(text)] == kinds


def test_a_swedish_line_that_begins_with_i_is_no_label():
    (goal,) = pasted_goals("I 12 butiker mäter vi kundnöjdheten")
    assert (goal.kind, goal.text) == ("key_result", "I 12 butiker mäter vi kundnöjdheten")


# -- a list of objectives and key results is reviewed as a set -------------------------------------------

SETS = {
    "en": "O1: Passengers reach work on time\nKR1: Raise punctuality from 82% to 92%",
    "nl": "Doelstelling: Reizigers komen op tijd\nKernresultaat: Stiptheid van 82% naar 92%",
    "sv": "Mål: Resenärerna kommer i tid\nNyckelresultat: Punktlighet från 82 % till 92 %",
    "vi": "Mục tiêu: Hành khách đi làm đúng giờ\nKết quả then chốt: Tăng tỷ lệ đúng giờ từ 82% lên 92%",
    "zh": "目标：乘客准时上班\n关键结果：准点率从82%提高到92%",
}


@pytest.mark.parametrize("code", SETS)
def test_labels_in_any_language_make_a_set(client, code):
    answer = press(client, look(client, "/"), "/check", goals=SETS[code])
    assert 'id="together-heading"' in answer.text
    assert answer.text.count('class="card goal"') == 2


def test_the_sentence_makes_a_set_too(client):
    line = "We will be the ferry islanders trust, as measured by punctuality from 82% to 92%"
    assert 'id="together-heading"' in press(client, look(client, "/"), "/check", goals=line).text


def test_what_holds_of_the_goals_together_is_said(client):
    goals = SETS["en"] + "\nKR2: Raise punctuality from 82% to 95%"
    text = Page(press(client, look(client, "/"), "/check", goals=goals, within="2027").text).text
    assert "KR1.1" in text
    alone = press(client, look(client, "/"), "/check", goals="Raise punctuality from 82% to 92%")
    assert 'id="together-heading"' not in alone.text


def test_a_list_without_a_period_is_not_blamed_for_what_a_set_will_have(client):
    found = press(client, look(client, "/"), "/check", goals=SETS["en"]).text
    assert "#no-period" not in found
    assert "#missing-deadline" not in found
    assert "#missing-owner" not in found


def test_a_proposal_stands_beside_its_finding(client):
    found = press(client, look(client, "/"), "/check", goals="Improve the meals")
    assert "Improve the meals from […] to […] by […]" in found.text


def test_the_review_is_a_page_of_its_own(client):
    page = Page(press(client, look(client, "/"), "/check", goals=SETS["zh"]).text)
    answer = press(client, page, "/check/review")
    assert answer.headers["content-disposition"] == 'attachment; filename="review.html"'
    assert "准点率从" in answer.text
    assert "<script" not in answer.text
