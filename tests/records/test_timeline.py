"""What people add to a record beside its fields: who may, who is told, and what the timeline tells."""

from datetime import timedelta
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadwright.outbox.models import Letter
from leadwright.people.access import Denied
from leadwright.processes.models import Process
from leadwright.records import actions, reads
from leadwright.records.kind import KINDS
from leadwright.records.models import Change
from leadwright.records.timeline import activities, beside, comments, entries
from leadwright.refusal import Refused
from tests.conftest import Cast

SOON = (timezone.now() + timedelta(days=1)).isoformat()
LATE = (timezone.now() - timedelta(days=2)).isoformat()


@pytest.fixture
def lead(cast: Cast) -> int:
    return actions.create("lead", {"TITLE": "Roof"}, by=cast.owner).id


def told(lead: int, cast: Cast, only: str = "all") -> list[Any]:
    return [(one.change.verb, one.about) for one in entries.page("lead", lead, by=cast.owner, only=only)[0]]


def letters() -> list[tuple[list[str], str]]:
    return [(one.to, one.subject) for one in Letter.objects.order_by("id")]


@pytest.mark.parametrize("kind", ["lead", "deal", "contact", "company"])
def test_every_kind_of_record_can_be_spoken_about(cast: Cast, kind: str) -> None:
    record = actions.create(kind, {"TITLE" if kind != "contact" else "NAME": "Roof"}, by=cast.owner).id

    comment = comments.add(kind, record, "Called, no answer", by=cast.owner)

    newest = entries.page(kind, record, by=cast.colleague)[0][0]
    assert (newest.about, newest.change.person_id) == (comment, cast.id("owner"))


def test_a_colleague_comments_on_what_they_may_only_read(cast: Cast, lead: int) -> None:
    comments.add("lead", lead, "I know them", by=cast.colleague)

    assert told(lead, cast)[0][0] == "comment"
    with pytest.raises(Denied):
        activities.plan("lead", lead, {"type": "call", "due": SOON}, by=cast.colleague)


def test_what_was_said_about_the_lead_is_read_beside_the_deal_by_whoever_may_see_the_lead(
    cast: Cast, lead: int
) -> None:
    comment = comments.add("lead", lead, "Secret", by=cast.owner)
    deal = actions.create("deal", {"TITLE": "Roof"}, by=cast.admin).id
    KINDS["deal"].model._default_manager.filter(pk=deal).update(lead_id=lead)  # as converting does
    actions.update("deal", deal, {"ASSIGNED_BY_ID": cast.id("stranger")}, by=cast.admin)

    beside_it = {
        name: [one.about for one in entries.page("deal", deal, by=getattr(cast, name))[0]]
        for name in ("admin", "stranger")
    }

    assert comment in beside_it["admin"]
    assert comment not in beside_it["stranger"]


def test_a_stranger_sees_and_says_nothing(cast: Cast, lead: int) -> None:
    comment = comments.add("lead", lead, "Secret", by=cast.owner)

    for attempt in (
        lambda: entries.page("lead", lead, by=cast.stranger),
        lambda: entries.of_field("lead", lead, "TITLE", by=cast.stranger),
        lambda: comments.add("lead", lead, "Hello", by=cast.stranger),
        lambda: comments.change("lead", lead, comment.pk, {"text": "Hello"}, by=cast.stranger),
        lambda: activities.plan("lead", lead, {"type": "call", "due": SOON}, by=cast.stranger),
    ):
        with pytest.raises(reads.NoSuchRecord):
            attempt()
    assert activities.next_for("lead", [lead], by=cast.stranger) == {}


def test_an_observer_from_elsewhere_reads_and_comments_but_changes_nothing(cast: Cast, lead: int) -> None:
    actions.update("lead", lead, {"OBSERVERS": [cast.id("stranger")]}, by=cast.owner)

    comments.add("lead", lead, "Interesting", by=cast.stranger)

    assert reads.records("lead", by=cast.stranger).count() == 1
    with pytest.raises(Denied):
        actions.update("lead", lead, {"TITLE": "Mine"}, by=cast.stranger)


def test_who_is_mentioned_gets_one_letter_however_often_the_comment_is_rewritten(cast: Cast, lead: int) -> None:
    me, other = cast.id("owner"), cast.id("colleague")
    comment = comments.add("lead", lead, "@Colleague look", mentions=[me, other], by=cast.owner)
    comments.change("lead", lead, comment.pk, {"mentions": []}, by=cast.owner)
    comments.change("lead", lead, comment.pk, {"text": "Look again", "mentions": [other]}, by=cast.owner)

    assert letters() == [(["colleague@example.com"], "Owner mentioned you: Roof")]
    assert f"/leads/{lead}" in Letter.objects.get().text


def test_somebody_who_may_not_see_the_record_cannot_be_mentioned_or_given_anything(cast: Cast, lead: int) -> None:
    stranger = cast.id("stranger")

    with pytest.raises(Refused, match="Stranger may not see this"):
        comments.add("lead", lead, "@Stranger", mentions=[stranger], by=cast.owner)
    with pytest.raises(Refused, match="Stranger may not see this"):
        activities.plan("lead", lead, {"type": "call", "due": SOON, "responsible": stranger}, by=cast.owner)
    assert letters() == []
    assert Change.objects.filter(record=lead).count() == 1
    record = beside.opened("lead", lead, "read", by=cast.owner)
    assert {one.id for one in beside.readers(record)} == {cast.id(name) for name in ("admin", "owner", "colleague")}


@pytest.mark.parametrize(
    ("text", "code"), [("", "required"), (" \n ", "required"), ("x" * 10_001, "too_long"), (None, "required")]
)
def test_a_comment_says_something_and_not_too_much(cast: Cast, lead: int, text: Any, code: str) -> None:
    with pytest.raises(Refused) as caught:
        comments.add("lead", lead, text, by=cast.owner)

    assert caught.value.problems["text"][0].code == code


def test_only_its_author_rewrites_a_comment_and_an_administrator_takes_it_away(cast: Cast, lead: int) -> None:
    comment = comments.add("lead", lead, "Mine", by=cast.owner).pk

    with pytest.raises(Denied):
        comments.change("lead", lead, comment, {"text": "Yours"}, by=cast.admin)
    with pytest.raises(Denied):
        comments.delete("lead", lead, comment, by=cast.colleague)
    comments.delete("lead", lead, comment, by=cast.admin)

    assert told(lead, cast) == [("create", None)]


def test_a_comment_does_not_change_the_record(cast: Cast, lead: int) -> None:
    before = reads.facts("lead", lead, by=cast.owner)

    comments.add("lead", lead, "Hello", by=cast.colleague)

    assert reads.facts("lead", lead, by=cast.owner) == before


def test_the_next_activity_is_the_soonest_open_one(cast: Cast, lead: int) -> None:
    soon = activities.plan("lead", lead, {"type": "call", "due": SOON}, by=cast.owner)
    late = activities.plan("lead", lead, {"type": "task", "subject": "Send the offer", "due": LATE}, by=cast.owner)
    other = actions.create("lead", {}, by=cast.owner).id

    ahead = activities.next_for("lead", [lead, other], by=cast.owner)
    assert ahead == {
        lead: {"id": late.pk, "type": "task", "subject": "Send the offer", "due": late.due, "overdue": True}
    }

    activities.finish("lead", lead, late.pk, by=cast.owner)
    assert activities.next_for("lead", [lead], by=cast.owner)[lead]["id"] == soon.pk
    activities.delete("lead", lead, soon.pk, by=cast.owner)
    assert activities.next_for("lead", [lead], by=cast.owner) == {}


def test_what_is_done_is_told_where_it_was_done_and_not_any_more_when_it_was_not(cast: Cast, lead: int) -> None:
    call = activities.plan("lead", lead, {"type": "call", "due": SOON}, by=cast.owner)
    assert told(lead, cast) == [("create", None)]

    for _twice in range(2):
        activities.finish("lead", lead, call.pk, by=cast.owner)
    assert told(lead, cast, "activities") == [("activity_done", call)]

    activities.finish("lead", lead, call.pk, done=False, by=cast.owner)
    assert told(lead, cast, "activities") == []
    assert activities.ahead("lead", lead) == [call]

    activities.finish("lead", lead, call.pk, by=cast.owner)
    assert told(lead, cast, "activities") == [("activity_done", call)]


def test_a_call_that_was_made_is_noted_as_done(cast: Cast, lead: int) -> None:
    call = activities.plan("lead", lead, {"type": "call", "subject": "Wants a price"}, done=True, by=cast.owner)

    assert told(lead, cast)[0] == ("activity_done", call)
    assert activities.ahead("lead", lead) == []


def test_who_is_given_an_activity_gets_one_letter_and_may_finish_it(cast: Cast, lead: int) -> None:
    other = cast.id("colleague")
    call = activities.plan("lead", lead, {"type": "call", "due": SOON}, by=cast.owner)
    assert letters() == []

    for who in (other, cast.id("owner"), other):
        activities.change("lead", lead, call.pk, {"responsible": who}, by=cast.owner)

    assert letters() == [(["colleague@example.com"], "Owner gave you something to do: Roof")]
    assert activities.finish("lead", lead, call.pk, by=cast.colleague).done_by == other


def test_a_wrong_activity_names_every_wrong_field(cast: Cast, lead: int) -> None:
    with pytest.raises(Refused) as caught:
        activities.plan("lead", lead, {"type": "visit", "due": SOON, "ends": LATE}, by=cast.owner)

    assert {field: wrongs[0].code for field, wrongs in caught.value.problems.items()} == {
        "type": "unknown_type",
        "ends": "before_start",
    }
    with pytest.raises(Refused) as caught:
        activities.plan("lead", lead, {"type": "call", "due": "tomorrow", "color": "red"}, by=cast.owner)
    assert set(caught.value.problems) == {"due", "color"}


def test_the_history_of_a_field_names_who_set_it(cast: Cast, lead: int) -> None:
    actions.update("lead", lead, {"TITLE": "Wall"}, by=cast.owner)
    actions.update("lead", lead, {"COMMENTS": "x"}, by=cast.admin)

    assert [one.diff["TITLE"] for one in entries.of_field("lead", lead, "TITLE", by=cast.colleague)] == [
        ["Roof", "Wall"],
        ["", "Roof"],
    ]


def test_the_timeline_comes_in_pages_and_none_is_lost(cast: Cast, lead: int) -> None:
    made = [comments.add("lead", lead, f"{place}", by=cast.owner) for place in range(entries.PAGE + 5)]

    first, before = entries.page("lead", lead, by=cast.owner)
    rest, end = entries.page("lead", lead, by=cast.owner, before=before)

    assert [one.about for one in (*first, *rest)] == [*reversed(made), None]
    assert end is None


def test_a_page_asks_the_same_questions_however_long_it_is(cast: Cast, lead: int) -> None:
    def questions() -> int:
        with CaptureQueriesContext(
            connection,
        ) as asked:
            entries.page("lead", lead, by=cast.owner)
        return len(asked)

    comments.add("lead", lead, "First", by=cast.owner)
    activities.plan("lead", lead, {"type": "call"}, done=True, by=cast.owner)
    few = questions()
    for place in range(10):
        comments.add("lead", lead, f"{place}", by=cast.owner)

    assert questions() == few


def test_a_comment_starts_no_process(process: Process, company: Any) -> None:
    lead = actions.create("lead", {"CURRENCY_ID": "EUR"}, by=company).id
    before = Change.objects.filter(record=lead).count()

    comments.add("lead", lead, "Hello", by=company)

    assert Change.objects.filter(record=lead).count() == before + 1
