"""Several records become one, and are parted again."""

from datetime import timedelta

import pytest
from django.utils import timezone

from leadwright.people.access import Actor, Denied
from leadwright.records import actions, reads, recycle_bin
from leadwright.records.models import Merge
from leadwright.records.timeline import comments
from leadwright.records.timeline_tables import Comment
from leadwright.refusal import Refused
from tests.conftest import Cast, browser_of


def two(by: Actor) -> tuple[int, int]:
    old = actions.create(
        "lead",
        {"TITLE": "Pump", "NAME": "An", "PHONE": ["+84912345678"], "OPPORTUNITY": 5, "CURRENCY_ID": "USD"},
        by=by,
    )
    new = actions.create(
        "lead", {"TITLE": "Pumps", "LAST_NAME": "Nguyễn", "PHONE": ["+84912345678", "+84988777666"]}, by=by
    )
    return old.id, new.id


def test_filled_wins_over_empty_newest_over_older_and_lists_are_united(cast: Cast) -> None:
    old, new = two(cast.owner)

    actions.merge("lead", old, [new], {}, by=cast.owner)

    one = reads.facts("lead", old, by=cast.owner)
    assert (one["TITLE"], one["NAME"], one["LAST_NAME"], one["OPPORTUNITY"]) == ("Pumps", "An", "Nguyễn", 5)
    assert [point["value"] for point in one["PHONE"]] == ["+84912345678", "+84988777666"]
    with pytest.raises(reads.NoSuchRecord):
        reads.facts("lead", new, by=cast.owner)
    assert [one["id"] for one in recycle_bin.content("lead", by=cast.owner)[0]] == [new]


def test_a_choice_wins_and_an_amount_brings_its_currency(cast: Cast) -> None:
    old, new = two(cast.owner)

    actions.merge("lead", old, [new], {"TITLE": old, "PHONE": old}, by=cast.owner)

    one = reads.facts("lead", old, by=cast.owner)
    assert (one["TITLE"], one["CURRENCY_ID"], len(one["PHONE"])) == ("Pump", "USD", 1)


def test_what_belongs_to_the_others_moves_along(cast: Cast) -> None:
    old = actions.create("contact", {"NAME": "An"}, by=cast.owner).id
    new = actions.create("contact", {"NAME": "An Nguyen"}, by=cast.owner).id
    deal = actions.create("deal", {"TITLE": "Pump", "CONTACT_IDS": [new]}, by=cast.owner).id
    lead = actions.create("lead", {"TITLE": "Pump", "CONTACT_ID": new}, by=cast.owner).id
    comments.add("contact", new, "Called", by=cast.owner)

    made = actions.merge("contact", old, [new], {}, by=cast.owner)
    assert reads.facts("deal", deal, by=cast.owner)["CONTACT_IDS"] == [old]
    assert reads.facts("lead", lead, by=cast.owner)["CONTACT_ID"] == old
    assert Comment.objects.get().record == old

    actions.undo_merge(made.kind, made.pk, by=cast.owner)
    assert reads.facts("deal", deal, by=cast.owner)["CONTACT_IDS"] == [new]
    assert reads.facts("lead", lead, by=cast.owner)["CONTACT_ID"] == new
    assert Comment.objects.get().record == new


def test_all_links_move_however_many_there_are(cast: Cast) -> None:
    old = actions.create("contact", {"NAME": "An"}, by=cast.owner).id
    new = actions.create("contact", {"NAME": "An Nguyen"}, by=cast.owner).id
    rows = [{"TITLE": f"Pump {place}", "CONTACT_ID": new} for place in range(1_050)]
    several = [one.id for one in actions.create_many("lead", rows, by=cast.owner)]

    def linked_to() -> set[int]:
        return {facts["CONTACT_ID"] for facts in reads.several("lead", several, by=cast.owner).values()}

    made = actions.merge("contact", old, [new], {}, by=cast.owner)
    assert linked_to() == {old}

    actions.update("lead", several[0], {"CONTACT_ID": 0}, by=cast.owner)
    actions.undo_merge("contact", made.pk, by=cast.owner)
    assert linked_to() == {new, reads.facts("lead", several[0], by=cast.owner)["CONTACT_ID"]}
    assert reads.facts("lead", several[0], by=cast.owner)["CONTACT_ID"] != new


def test_a_merge_is_undone_save_for_what_was_changed_since(cast: Cast) -> None:
    old, new = two(cast.owner)
    before, other = reads.facts("lead", old, by=cast.owner), reads.facts("lead", new, by=cast.owner)
    made = actions.merge("lead", old, [new], {}, by=cast.owner)
    actions.update("lead", old, {"NAME": "Bình"}, by=cast.owner)

    actions.undo_merge(made.kind, made.pk, by=cast.owner)

    still = {"DATE_MODIFY": "", "NAME": ""}
    assert {**reads.facts("lead", old, by=cast.owner), **still} == {**before, **still}
    assert {**reads.facts("lead", new, by=cast.owner), **still} == {**other, **still}
    assert reads.facts("lead", old, by=cast.owner)["NAME"] == "Bình"
    assert [one.verb for one in reads.history("lead", old, by=cast.owner)] == ["unmerge", "update", "merge", "create"]
    with pytest.raises(reads.NoSuchRecord):
        actions.undo_merge(made.kind, made.pk, by=cast.owner)


def test_after_thirty_days_it_stays(cast: Cast) -> None:
    old, new = two(cast.owner)
    made = actions.merge("lead", old, [new], {}, by=cast.owner)
    Merge.objects.update(at=timezone.now() - timedelta(days=31))

    with pytest.raises(reads.NoSuchRecord):
        actions.undo_merge(made.kind, made.pk, by=cast.owner)


def test_nobody_merges_what_they_may_not_change_or_see(cast: Cast) -> None:
    old, _new = two(cast.owner)
    other = actions.create("lead", {"TITLE": "Other"}, by=cast.colleague).id

    with pytest.raises(Denied):
        actions.merge("lead", old, [other], {}, by=cast.owner)
    with pytest.raises(Denied):
        actions.merge("lead", other, [old], {}, by=cast.owner)
    with pytest.raises(reads.NoSuchRecord):
        actions.merge("lead", old, [other], {}, by=cast.stranger)
    with pytest.raises(Refused):
        actions.merge("lead", old, [old], {}, by=cast.owner)
    assert reads.facts("lead", old, by=cast.owner)["TITLE"] == "Pump"


def test_the_web_previews_merges_and_takes_back(cast: Cast) -> None:
    old, new = two(cast.owner)
    owner = browser_of("owner@example.com")
    wanted = {"survivor": old, "ids": [new]}

    preview = owner.post("/api/merges/lead/preview", wanted, "application/json").json()
    assert (preview["chosen"]["TITLE"], preview["chosen"]["NAME"], preview["chosen"]["PHONE"]) == (new, old, None)
    assert preview["values"]["TITLE"] == "Pumps"
    assert [one["id"] for one in preview["records"]] == [old, new]

    made = owner.post("/api/merges/lead", wanted, "application/json")
    assert (made.status_code, made.json()["survivor"]) == (201, old)
    assert owner.get(f"/api/records/lead/{new}").status_code == 404
    told = owner.get(f"/api/records/lead/{old}/timeline").json()["entries"][0]
    assert (told["verb"], told["merge"]) == ("merge", made.json()["id"])
    assert owner.delete(f"/api/merges/lead/{made.json()['id']}").status_code == 204
    assert owner.get(f"/api/records/lead/{new}").status_code == 200
    entries = owner.get(f"/api/records/lead/{old}/timeline").json()["entries"]
    assert [(one["verb"], one["merge"]) for one in entries[:2]] == [("unmerge", None), ("merge", None)]
