"""What a person opened last."""

import pytest

from leadwright.people.access import Actor
from leadwright.records import actions, reads, recent
from tests.conftest import Cast, browser_of


def seen(by: Actor) -> list[tuple[str, str]]:
    return [(group["kind"], one["title"]) for group in recent.groups(by=by) for one in group["items"]]


def test_the_latest_comes_first_and_each_once(cast: Cast) -> None:
    roof = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner).id
    firm = actions.create("company", {"TITLE": "Weber"}, by=cast.owner).id
    for kind, number in (("lead", roof), ("company", firm), ("lead", roof)):
        recent.see(kind, number, by=cast.owner)

    assert seen(cast.owner) == [("lead", "Roof"), ("company", "Weber")]
    assert seen(cast.colleague) == []


def test_what_one_may_not_see_any_more_is_left_out(cast: Cast) -> None:
    roof = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner).id
    recent.see("lead", roof, by=cast.owner)

    actions.delete("lead", [roof], by=cast.owner)

    assert seen(cast.owner) == []
    with pytest.raises(reads.NoSuchRecord):
        recent.see("lead", roof, by=cast.owner)


def test_only_so_many_are_kept(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recent, "MOST", 2)
    for one in actions.create_many("lead", [{"TITLE": f"Lead {n}"} for n in range(4)], by=cast.owner):
        recent.see("lead", one.id, by=cast.owner)

    assert [title for _kind, title in seen(cast.owner)] == ["Lead 3", "Lead 2"]


def test_the_web_says_what_it_opens(cast: Cast) -> None:
    roof = actions.create("lead", {"TITLE": "Roof"}, by=cast.owner).id
    owner = browser_of("owner@example.com")

    assert owner.put(f"/api/recent/lead/{roof}").status_code == 204
    assert owner.get("/api/recent").json()["groups"][0]["items"][0]["title"] == "Roof"
    assert browser_of("stranger@example.com").put(f"/api/recent/lead/{roof}").status_code == 404
