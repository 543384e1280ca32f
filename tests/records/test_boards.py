"""Boards: counts, sums and attention are of all cards, the cards themselves come page by page."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone

from leadwright.people.access import Actor
from leadwright.processes.models import Process
from leadwright.records import actions, boards
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.timeline import activities
from leadwright.refusal import Refused
from tests.conftest import Cast

LEADS = Wanted(KINDS["lead"])


NEEDED = '[{"field": "ATTENTION", "op": "needed"}]'


def waiting(web: Client) -> set[int]:
    """The cards of a board of those that need attention."""
    shown = web.get("/api/board/lead", {"filter": NEEDED}).json()
    return {card["id"] for stage in shown["stages"] for card in stage["cards"]}


def worth(by: Actor, amount: float, currency: str = "USD") -> int:
    return actions.create("lead", {"TITLE": "Roof", "OPPORTUNITY": amount, "CURRENCY_ID": currency}, by=by).id


def test_the_board_counts_sums_and_pages(cast: Cast) -> None:
    rows = [{"TITLE": f"Lead {n}", "OPPORTUNITY": 10, "CURRENCY_ID": "USD"} for n in range(30)]
    leads = actions.create_many("lead", rows, by=cast.owner)

    new = boards.board(LEADS, by=cast.owner)[0]
    assert (new["count"], new["sum"], len(new["cards"])) == (30, 300.0, 25)
    rest = boards.column(LEADS, "NEW", by=cast.owner, after=new["next"])
    assert [card["id"] for card in rest["cards"]] == [lead.id for lead in leads[4::-1]]
    assert rest["next"] == ""


def test_three_chosen_fields_stand_on_each_card_beside_what_always_does(cast: Cast) -> None:
    actions.create("lead", {"TITLE": "Roof", "POST": "Head", "COMMENTS": "Soon", "NAME": "An"}, by=cast.owner)
    chosen = Wanted(KINDS["lead"], columns=["POST", "COMMENTS", "NAME", "LAST_NAME"])

    (plain,) = boards.column(LEADS, "NEW", by=cast.owner)["cards"]
    (card,) = boards.column(chosen, "NEW", by=cast.owner)["cards"]

    assert {"POST", "COMMENTS"}.isdisjoint(plain["values"])
    assert (card["values"]["POST"], card["values"]["COMMENTS"]) == ("Head", "Soon")
    assert card["values"].keys() - plain["values"].keys() <= {"POST", "COMMENTS", "NAME"}


def test_a_search_and_a_filter_hold_for_counts_and_cards_alike(cast: Cast) -> None:
    small, large = worth(cast.owner, 10), worth(cast.owner, 900)
    more_than_100 = [{"field": "OPPORTUNITY", "op": ">", "value": 100}]

    new = boards.board(Wanted(KINDS["lead"], filter=more_than_100), by=cast.owner)[0]
    assert (new["count"], [card["id"] for card in new["cards"]]) == (1, [large])
    by_worth = boards.board(Wanted(KINDS["lead"], sort="OPPORTUNITY"), by=cast.owner)[0]
    assert [card["id"] for card in by_worth["cards"]] == [small, large]
    assert boards.board(Wanted(KINDS["lead"], search="wall"), by=cast.owner)[0]["count"] == 0
    with pytest.raises(Refused):
        boards.board(Wanted(KINDS["lead"], sort="PHONE"), by=cast.owner)


def test_an_amount_of_unknown_worth_is_told_and_not_taken_for_nothing(company: Actor) -> None:
    for amount, currency in ((100, "USD"), (10, "EUR"), (50, "CHF"), (50, "CHF")):
        worth(company, amount, currency)

    new = boards.board(LEADS, by=company)[0]

    assert new["sum"] == 111.0
    assert new["unrated"] == [{"currency": "CHF", "sum": 100.0}]


def test_attention_is_for_what_is_unplanned_or_overdue(web: Client, company: Actor) -> None:
    planned, overdue, unplanned, won = (worth(company, 1) for _each in range(4))
    now = timezone.now()
    for number, due in ((planned, now + timedelta(days=1)), (overdue, now - timedelta(days=1))):
        activities.plan("lead", number, {"type": "call", "due": due.isoformat()}, by=company)
    actions.move("lead", {won: ""}, "CONVERTED", by=company)

    assert web.get("/api/board/lead").json()["attention"] == 2
    assert waiting(web) == {overdue, unplanned}
    assert web.get("/api/list/contact", {"filter": NEEDED}).json()["rows"] == []


def test_attention_is_for_what_a_process_failed_at(web: Client, company: Actor, process: Process) -> None:
    number = worth(company, 900)
    due = (timezone.now() + timedelta(days=1)).isoformat()
    activities.plan("lead", number, {"type": "call", "due": due}, by=company)
    assert web.get("/api/board/lead").json()["attention"] == 0

    process.runs.update(status="failed")

    assert web.get("/api/board/lead").json()["attention"] == 1
    assert waiting(web) == {number}
    again = process.runs.get()
    again.pk, again.status, again.started = None, "done", timezone.now()
    again.save()
    assert waiting(web) == set()
