"""Links between records: found from both ends, by those who may see them, in a fixed number of questions."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leadwright.fields import custom
from leadwright.fields.models import CustomField
from leadwright.people.access import Actor
from leadwright.records import actions, links, reads
from tests.conftest import Cast, browser_of


def make(kind: str, by: Actor, **values: object) -> int:
    return actions.create(kind, values, by=by).id


def linking(kind: str, number: int, by: Actor) -> dict[str, list[str]]:
    return {one["kind"]: [row["title"] for row in one["records"]] for one in links.linking_to(kind, number, by=by)}


def test_a_contact_shows_its_leads_and_deals_also_where_it_is_not_the_main_one(cast: Cast) -> None:
    anna, binh = (make("contact", cast.owner, NAME=name) for name in ("Anna", "Bình"))
    make("deal", cast.owner, TITLE="Pump", CONTACT_IDS=[binh, anna])
    make("lead", cast.owner, TITLE="Valve", CONTACT_IDS=[binh, anna])
    make("deal", cast.owner, TITLE="Of somebody else", CONTACT_ID=binh)

    assert linking("contact", anna, cast.owner) == {"lead": ["Valve"], "deal": ["Pump"]}


def test_a_company_shows_leads_deals_and_contacts_newest_first(cast: Cast) -> None:
    company = make("company", cast.owner, TITLE="Hòa Phát")
    for name in ("Lan", "Mai"):
        make("contact", cast.owner, NAME=name, COMPANY_ID=company)
    make("deal", cast.owner, TITLE="Steel", COMPANY_ID=company)

    assert linking("company", company, cast.owner) == {"lead": [], "deal": ["Steel"], "contact": ["Mai", "Lan"]}


def test_nobody_learns_of_records_that_are_not_theirs_to_see_or_were_deleted(cast: Cast) -> None:
    company = make("company", cast.owner, TITLE="Vinatex")
    make("deal", cast.stranger, TITLE="Secret", COMPANY_ID=company)
    gone = make("deal", cast.owner, TITLE="Gone", COMPANY_ID=company)
    actions.delete("deal", [gone], by=cast.admin)

    assert linking("company", company, cast.owner)["deal"] == []
    assert linking("company", company, cast.admin)["deal"] == ["Secret"]
    with pytest.raises(reads.NoSuchRecord):
        links.linking_to("company", company, by=cast.stranger)


def test_a_company_with_many_deals_shows_the_newest_and_says_that_there_are_more(cast: Cast) -> None:
    company = make("company", cast.owner, TITLE="Big")
    rows = [{"TITLE": f"Deal {number}", "COMPANY_ID": company} for number in range(links.SHOWN + 1)]
    actions.create_many("deal", rows, by=cast.owner)

    with CaptureQueriesContext(connection) as asked:
        deals = next(one for one in links.linking_to("company", company, by=cast.owner) if one["kind"] == "deal")

    assert (len(deals["records"]), deals["more"]) == (links.SHOWN, True)
    assert deals["records"][0]["title"] == f"Deal {links.SHOWN}"
    # the company itself, and one for each kind that links to it
    assert sum('FROM "records_' in one["sql"] for one in asked) == 1 + 3


@pytest.mark.parametrize(("kind", "index"), [("lead", "lead_by_contacts"), ("deal", "deal_by_contacts")])
def test_the_index_finds_them(cast: Cast, kind: str, index: str) -> None:
    anna = make("contact", cast.owner, NAME="Anna")
    with connection.cursor() as cursor, CaptureQueriesContext(connection) as asked:
        links.linking_to("contact", anna, by=cast.admin)
        question = next(one["sql"] for one in asked if f'FROM "records_{kind}"' in one["sql"])
        # with so few rows any other index would do
        cursor.execute(f"drop index {kind}_by_stage; set local enable_seqscan = off; set local enable_indexscan = off")
        cursor.execute(f"explain {question}")
        plan = "\n".join(row[0] for row in cursor.fetchall())

    assert index in plan


def test_what_is_typed_finds_records_to_link_to_and_tells_namesakes_apart(cast: Cast) -> None:
    phone = [{"value": "+84 24 3974 1234", "type": "WORK"}]
    make("contact", cast.owner, NAME="Anna", LAST_NAME="Weber", PHONE=phone)
    make("contact", cast.owner, NAME="Anna", LAST_NAME="Weber")
    make("contact", cast.stranger, NAME="Anna", LAST_NAME="Stranger")

    found = links.offered("contact", by=cast.owner, search="weber anna")

    assert [(one["title"], one["detail"]) for one in found] == [("Anna Weber", ""), ("Anna Weber", "024 3974 1234")]


def test_records_are_told_about_by_their_numbers(cast: Cast) -> None:
    anna, secret = make("contact", cast.owner, NAME="Anna"), make("contact", cast.stranger, NAME="Secret")
    browser = browser_of("owner@example.com")

    found = browser.get(f"/api/find/contact?among={anna},{secret}").json()

    assert found == [{"id": anna, "title": "Anna", "detail": ""}]
    assert browser.get("/api/find/contact?among=1;2").status_code == 422


def test_a_card_names_what_its_record_links_to_as_far_as_the_reader_may_know(cast: Cast) -> None:
    seen, secret = make("contact", cast.owner, NAME="Anna"), make("contact", cast.stranger, NAME="Secret")
    deal = make("deal", cast.owner, CONTACT_IDS=[seen, secret])

    browser = browser_of("owner@example.com")
    card = browser.get(f"/api/records/deal/{deal}").json()
    board = browser.get("/api/board/deal").json()

    assert card["links"] == {"contact": {str(seen): "Anna"}}
    assert board["links"] == {"contact": {str(seen): "Anna"}}


def test_there_are_no_links_of_a_kind_that_does_not_exist(cast: Cast) -> None:
    browser = browser_of("owner@example.com")
    assert browser.get("/api/find/spaceship").status_code == 404
    assert browser.get("/api/records/spaceship/1/links").status_code == 404


@pytest.mark.parametrize("multiple", [False, True])
def test_added_fields_link_too_and_are_looked_up_by_an_index(cast: Cast, multiple: bool) -> None:
    code = custom.add("deal", "advisor", "Advisor", "record", multiple=multiple, settings={"kind": "contact"}).code
    anna = make("contact", cast.owner, NAME="Anna")
    make("deal", cast.owner, TITLE="Pump", **{code: [anna] if multiple else anna})

    added = links.linking_to("contact", anna, by=cast.colleague)[-1]

    assert (added["kind"], added["field"], added["title"]) == ("deal", code, "Advisor")
    assert [one["title"] for one in added["records"]] == ["Pump"]
    assert CustomField.objects.get().wants_index
    custom.archive("deal", code)
    assert code not in {one["field"] for one in links.linking_to("contact", anna, by=cast.colleague)}


@pytest.mark.parametrize("multiple", [False, True])
def test_a_merge_moves_links_of_added_fields_and_its_undo_moves_them_back(cast: Cast, multiple: bool) -> None:
    code = custom.add("lead", "advisor", "Advisor", "record", multiple=multiple, settings={"kind": "contact"}).code
    old, new = (make("contact", cast.owner, NAME=name) for name in ("An", "An Nguyen"))
    lead = make("lead", cast.owner, TITLE="Pump", **{code: [new] if multiple else new})

    made = actions.merge("contact", old, [new], {}, by=cast.owner)
    assert reads.facts("lead", lead, by=cast.owner)[code] == ([old] if multiple else old)

    actions.undo_merge(made.kind, made.pk, by=cast.owner)
    assert reads.facts("lead", lead, by=cast.owner)[code] == ([new] if multiple else new)
