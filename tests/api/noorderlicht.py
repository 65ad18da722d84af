"""Noorderlicht Fietsen, a maker of cargo bikes in Groningen: the set its strategy lead works on."""

from assistant.records import KeyResult, Kpi, Objective, OkrSet, Owner, Period, to_json

SANNE = Owner(name="Sanne de Wit")
TEXT = (
    "# Koers 2027\n\n"
    "Onze klanten wachten te lang op hun bakfiets. "
    "In 2027 brengen we de levertijd terug van 9 naar 4 weken. "
    "De klanttevredenheid moet stijgen van 7,8 naar 8,6 in 2027.\n"
)


def key_result(number, text, **fields):
    return KeyResult(id=f"kr-{number}", text=text, owner=SANNE, change="level", **fields)


def okr_set(**fields) -> OkrSet:
    """A set with nothing wrong that would block approval by itself, except numbers without a source."""
    first = Objective(
        id="o-1",
        title="Klanten rijden binnen een maand op hun nieuwe bakfiets",
        owner=SANNE,
        key_results=(
            key_result(
                1,
                "Levertijd van 9 naar 4 weken eind 2027",
                metric="Levertijd",
                direction="decrease",
                baseline=9,
                target=4,
                unit="week",
                deadline="2027-12-31",
            ),
            key_result(
                2,
                "Klanttevredenheid van 7,8 naar 8,6 eind 2027",
                metric="Klanttevredenheid",
                direction="increase",
                baseline=7.8,
                target=8.6,
                unit="score",
                deadline="2027-12-31",
            ),
        ),
        kpis=(
            Kpi(
                id="kpi-1",
                name="Doorlooptijd van order tot levering",
                target=4,
                unit="week",
                frequency="monthly",
                data_source="ordersysteem",
                key_result_ids=("kr-1",),
                owner=SANNE,
            ),
        ),
    )
    given = {
        "id": "koers-2027",
        "title": "Koers 2027",
        "language": "nl",
        "level": "company",
        "period": Period("2027", "2027-01-01", "2027-12-31"),
        "objectives": (first,),
    }
    return OkrSet(**given | fields)


def okr_json(**fields):
    return to_json(okr_set(**fields))
