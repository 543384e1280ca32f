"""Fields that a role hides are hidden by every door there is, and those it fixes are changed by none."""

import json
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from leadwright.fields import custom
from leadwright.people import appointing
from leadwright.people.access import Actor
from leadwright.people.operations import OF_RECORDS
from leadwright.processes import drawing
from leadwright.records import actions, exports, lists, search, shown
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import Export
from leadwright.records.lists import Wanted
from leadwright.records.timeline import files
from leadwright.records.timeline_tables import File
from tests.conftest import Cast

from .endpoints import ENDPOINTS
from .scene import Caller, Scene, undone
from .test_strangers import called, scene  # noqa: F401  a fixture

WORD = "Xochipilli"
MAIL = "xochipilli@example.com"
VALUES = {"COMMENTS": WORD, "EMAIL": [{"value": MAIL}], "UF_CRM_SECRET": WORD, "OPPORTUNITY": 765432}
LEAD = KINDS["lead"]


def withhold(by: Actor, role: str = "salesperson", **fields: str) -> None:
    """The role may everything with leads and see processes, but for these fields."""
    kinds = dict.fromkeys(KINDS, ())
    grants = {"lead": {verb: {"": "all"} for verb in OF_RECORDS}, "processes": {"read": {"": "all"}}}
    known = {name: {code: code not in shown.always(kind) for code in kind.fields} for name, kind in KINDS.items()}
    appointing.change(role, grants=grants, withheld={"lead": fields}, kinds=kinds, fields=known, by=by)


@pytest.fixture
def filled(scene: Scene) -> Scene:  # noqa: F811  the fixture
    """The record and its twin hold what is to be hidden, and processes have seen and told it."""
    custom.add("lead", "SECRET", "Secret", "text")
    custom.add("lead", "PAPER", "Paper", "file")
    block = {"id": "b1", "type": "email", "to": [f"user_{scene.cast.id('owner')}"], "subject": "{=Document:COMMENTS}"}
    process = drawing.find(scene.numbers["process"], by=scene.cast.admin)
    template = {"schema": 1, "body": [block]}
    saved = drawing.save_draft(process.pk, template, process.revision, by=scene.cast.admin)
    autorun = {"create": True, "change": True}
    drawing.publish(process.pk, saved.revision, autorun=autorun, by=scene.cast.admin)
    for number in (scene.record, scene.twin):
        actions.update("lead", number, VALUES, by=scene.cast.admin)
    return scene


def test_no_door_tells_what_is_hidden(filled: Scene) -> None:
    admin, owner, told = Caller("admin"), Caller("owner"), set()
    withhold(filled.cast.admin, **dict.fromkeys(VALUES, "hidden"))
    asking = [
        door
        for door in ENDPOINTS
        if door.startswith("get ") or "preview" in door or door == "post /api/duplicates/{kind}"
    ]
    for door in asking:
        address = ENDPOINTS[door]
        with undone():
            told |= {door} if _tells(called(admin, door, address, filled)[1]) else set()
            status, said = called(owner, door, address, filled)
        assert not _tells(said), (door, said)
        assert status != 500, door

    assert len(told) > 8  # an administrator is told by many of them


def test_a_hidden_field_comes_onto_no_card_of_the_board(filled: Scene) -> None:
    withhold(filled.cast.admin, **dict.fromkeys(VALUES, "hidden"))
    addresses = [f"/api/board/lead?columns={code}" for code in VALUES]

    assert any(_tells(Caller("admin")("get", address)[1]) for address in addresses)
    assert not any(_tells(Caller("owner")("get", address)[1]) for address in addresses)


def _tells(said: str) -> bool:
    return any(word in said for word in (WORD, MAIL, "765432"))


def test_whoever_sees_everything_is_told(filled: Scene) -> None:
    withhold(filled.cast.admin)

    assert _tells(Caller("owner")("get", f"/api/records/lead/{filled.record}")[1])


@pytest.mark.parametrize("query", [WORD, WORD[:5], MAIL])
def test_nobody_finds_a_record_by_what_is_hidden(filled: Scene, query: str) -> None:
    owner, admin = filled.cast.owner, filled.cast.admin
    assert search.everywhere(query, by=owner).groups
    withhold(admin, **dict.fromkeys(VALUES, "hidden"))

    assert search.everywhere(query, by=owner).groups == []
    assert lists.count(Wanted(LEAD, search=query), by=owner) == 0
    everybody = Wanted(LEAD, search="Quetzalcoatl")
    assert lists.count(everybody, by=owner) == lists.count(everybody, by=admin) > 0
    assert search.everywhere("quetzal", by=owner).groups[0]["items"]
    assert search.everywhere(query, by=admin).groups


@pytest.mark.parametrize("code", ["COMMENTS", "OPPORTUNITY", "UF_CRM_SECRET", "EMAIL"])
def test_asking_by_a_hidden_field_is_refused(filled: Scene, code: str) -> None:
    withhold(filled.cast.admin, **{code: "hidden"})
    owner = Caller("owner")
    condition = json.dumps([{"field": code, "op": "filled"}])

    assert owner("get", f"/api/list/lead?filter={condition}")[0] == 422
    assert owner("get", f"/api/list/lead/count?filter={condition}")[0] == 422
    assert owner("get", f"/api/list/lead?sort={code}")[0] == 422
    assert "error" in owner.rest("crm.lead.list", filter={code: 1})
    assert "error" in owner.rest("crm.lead.list", order={code: "ASC"})


def test_the_rest_does_not_know_a_hidden_field(filled: Scene) -> None:
    withhold(filled.cast.admin, **dict.fromkeys(VALUES, "hidden"), SOURCE_ID="fixed")
    owner = Caller("owner")

    fields = owner.rest("crm.lead.fields")["result"]
    lead = owner.rest("crm.lead.get", id=filled.record)["result"]
    listed = owner.rest("crm.lead.list", select=["*", "UF_*", "EMAIL"])["result"]

    assert not {*VALUES, "HAS_EMAIL"} & {*fields, *lead, *listed[0]}
    assert fields["SOURCE_ID"]["isReadOnly"]


@pytest.mark.parametrize("way", ["hidden", "fixed"])
def test_what_is_withheld_is_changed_by_no_door(filled: Scene, way: str) -> None:
    withhold(filled.cast.admin, COMMENTS=way)
    owner, values = Caller("owner"), {"COMMENTS": "Other"}
    record = f"/api/records/lead/{filled.record}"
    card = {"cards": [{"id": filled.record}], "stage": "IN_PROCESS", "values": values}
    merge = {"survivor": filled.twin, "ids": [filled.record], "choices": {"COMMENTS": filled.record}}

    refused: list[tuple[int, str]] = [
        owner("patch", record, {"values": values}),
        owner("post", "/api/records/lead", {"values": {"TITLE": "New", **values}}),
        owner("post", "/api/bulk/lead", {"ids": [filled.record], "verb": "update", "values": values}),
        owner("post", "/api/bulk/lead/preview", {"ids": [filled.record], "verb": "update", "values": values}),
        owner("post", "/api/merges/lead", merge),
    ]

    assert [(status, list(json.loads(said))) for status, said in refused] == [(422, ["COMMENTS"])] * 5
    assert '"status":422' in owner("post", "/api/board/lead/move", card)[1]
    assert "error" in owner.rest("crm.lead.update", id=filled.record, fields=values)
    assert "error" in owner.rest("crm.lead.add", fields={"TITLE": "New", **values})


def test_a_fixed_field_is_shown_as_one_that_cannot_be_changed(filled: Scene) -> None:
    withhold(filled.cast.admin, COMMENTS="fixed", OPPORTUNITY="hidden")

    fields = {one["code"]: one for one in json.loads(Caller("owner")("get", "/api/fields/lead")[1])}

    assert fields["COMMENTS"]["read_only"]
    assert not fields["TITLE"]["read_only"]
    assert "OPPORTUNITY" not in fields


def test_a_file_in_a_hidden_field_is_not_read(filled: Scene) -> None:
    paper = files.keep(SimpleUploadedFile("paper.txt", b"paper", "text/plain"), by=filled.cast.admin).pk
    actions.update("lead", filled.record, {"UF_CRM_PAPER": paper}, by=filled.cast.admin)
    owner = Caller("owner")
    withhold(filled.cast.admin)
    assert owner("get", f"/api/files/{paper}")[0] == 200

    withhold(filled.cast.admin, UF_CRM_PAPER="hidden")

    assert owner("get", f"/api/files/{paper}")[0] == 404
    assert owner("get", f"/api/files?among={paper}")[1] == "[]"


def test_an_export_leaves_hidden_columns_out(filled: Scene) -> None:
    withhold(filled.cast.admin, **dict.fromkeys(VALUES, "hidden"))
    made = exports.begin(Wanted(LEAD, columns=list(VALUES)), "csv", by=filled.cast.owner)

    exports.run(made.pk)

    file = File.objects.get(pk=Export.objects.get(pk=made.pk).file or 0)
    with files.content(file) as written:
        content = written.read().decode()
    assert not _tells(content)
    assert "Quetzalcoatl" in content


def test_sums_are_hidden_with_amounts(filled: Scene) -> None:
    withhold(filled.cast.admin, OPPORTUNITY="hidden")

    stages = json.loads(Caller("owner")("get", "/api/board/lead")[1])["stages"]

    assert {(one["sum"], len(one["unrated"])) for one in stages} == {(0.0, 0)}


def test_several_roles_show_what_one_of_them_shows(cast: Cast) -> None:
    withhold(cast.admin, COMMENTS="hidden", EMAIL="hidden", PHONE="fixed")
    withhold(cast.admin, "reader", COMMENTS="hidden", EMAIL="fixed")
    both = _holding(cast, "salesperson", "reader")

    assert shown.hidden(LEAD, by=both) == {"COMMENTS"}
    assert shown.is_fixed(LEAD, "EMAIL", by=both)
    assert not shown.is_fixed(LEAD, "PHONE", by=both)
    assert shown.hidden(LEAD, by=_holding(cast, "salesperson", "administrator")) == set()


def test_a_role_that_lets_nobody_see_leads_shows_nothing_of_them(cast: Cast) -> None:
    withhold(cast.admin, COMMENTS="hidden")
    other = appointing.add("Other", by=cast.admin).code

    assert shown.hidden(LEAD, by=_holding(cast, "salesperson", other)) == {"COMMENTS"}


def _holding(cast: Cast, *roles: str) -> Actor:
    assert cast.owner.person
    return Actor("web", cast.owner.person._replace(roles=roles))


@pytest.mark.parametrize(("code", "problem"), [("TITLE", "not_hidden"), ("NOPE", "unknown")])
def test_what_a_record_is_called_cannot_be_hidden(cast: Cast, code: str, problem: str) -> None:
    status, said = Caller("admin")("patch", "/api/roles/salesperson", {"fields": {"lead": {code: "hidden"}}})

    assert (status, json.loads(said)[f"fields.lead.{code}"][0]["code"]) == (422, problem)


def test_the_matrix_names_every_field(cast: Cast) -> None:
    admin = Caller("admin")
    admin("patch", "/api/roles/salesperson", {"fields": {"lead": {"PHONE": "hidden"}, "deal": {"TITLE": "fixed"}}})

    told: Any = json.loads(admin("get", "/api/roles")[1])

    role = next(one for one in told["roles"] if one["code"] == "salesperson")
    lead = next(one for one in told["things"] if one["name"] == "lead")
    assert role["fields"] == {"lead": {"PHONE": "hidden"}, "deal": {"TITLE": "fixed"}}
    assert {one["code"] for one in lead["fields"] if not one["hideable"]} == shown.always(LEAD) & LEAD.fields.keys()
