"""Whoever may not see what may be the same can ask for it: its owner gets one letter, and nothing more is learnt."""

import json

import pytest

from leadwright.outbox.models import Letter
from leadwright.people import appointing, directory
from leadwright.people.access import Actor
from leadwright.people.models import Department, User
from leadwright.records import actions, asking, duplicates, reads
from leadwright.refusal import TooMany
from tests.conftest import Cast, browser_of, joined

AN = {"TITLE": "Roof", "EMAIL": ["an@example.com"]}
TYPED = {"EMAIL": "an@example.com"}


def handle(by: Actor) -> str:
    [match] = duplicates.of("lead", TYPED, by=by)
    return str(match["ask"])


def test_the_owner_gets_one_letter_that_leads_to_the_record(cast: Cast) -> None:
    lead = actions.create("lead", AN, by=cast.owner)
    stranger = browser_of("stranger@example.com")
    [match] = stranger.post("/api/duplicates/lead", {"values": TYPED}, "application/json").json()["matches"]
    assert (match["id"], match["asked"], match["department"]) == (None, False, "Sales")
    assert str(lead.id) not in json.dumps(match).replace(match["ask"], "")

    for _ in range(2):
        body = {"values": TYPED, "match": match["ask"]}
        assert stranger.post("/api/duplicates/lead/ask", body, "application/json").status_code == 204

    letter = Letter.objects.get()
    assert (letter.to, letter.subject) == (["owner@example.com"], "Stranger asks to see: Roof")
    assert f"/leads/{lead.id}" in letter.text
    assert "stranger@example.com" in letter.text
    assert duplicates.of("lead", TYPED, by=cast.stranger)[0]["asked"]
    assert not duplicates.of("lead", TYPED, by=joined("other", "Service"))[0]["asked"]


def test_the_head_is_asked_for_what_somebody_left(cast: Cast) -> None:
    actions.create("lead", AN, by=cast.owner)
    Department.objects.filter(name="Sales").update(head=cast.id("colleague"))
    directory.deactivate(User.objects.get(pk=cast.id("owner")))

    duplicates.ask("lead", TYPED, handle(cast.stranger), by=cast.stranger)

    assert Letter.objects.get().to == ["colleague@example.com"]


@pytest.mark.parametrize("values", [{"EMAIL": "other@example.com"}, {}])
def test_only_who_knows_what_it_is_like_can_ask(cast: Cast, values: dict[str, str]) -> None:
    actions.create("lead", AN, by=cast.owner)

    with pytest.raises(reads.NoSuchRecord):
        duplicates.ask("lead", values, handle(cast.stranger), by=cast.stranger)


def test_a_handle_is_nobody_elses(cast: Cast) -> None:
    actions.create("lead", AN, by=cast.owner)

    with pytest.raises(reads.NoSuchRecord):
        duplicates.ask("lead", TYPED, handle(cast.stranger), by=joined("other", "Service"))
    assert not Letter.objects.exists()


def test_nobody_asks_without_end(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    limit = asking._LIMIT
    monkeypatch.setattr(asking, "_LIMIT", type(limit)(limit.of, 1, limit.window))
    for number in range(2):
        actions.create("lead", {"EMAIL": f"an{number}@example.com"}, by=cast.owner)

    def ask(number: int) -> None:
        typed = {"EMAIL": f"an{number}@example.com"}
        [match] = duplicates.of("lead", typed, by=cast.stranger)
        duplicates.ask("lead", typed, match["ask"], by=cast.stranger)

    ask(0)
    with pytest.raises(TooMany):
        ask(1)


def test_whoever_could_not_make_it_twice_is_told_nothing(cast: Cast) -> None:
    actions.create("lead", AN, by=cast.owner)
    nobody = joined("nobody", "Service", appointing.add("Nothing", by=cast.admin).code)

    assert duplicates.of("lead", TYPED, by=nobody) == []
