"""Somebody who is logged in and may do nothing, at every door there is."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from leadwright.api.app import api
from leadwright.audit.models import Line
from leadwright.bitrix.call import METHODS
from leadwright.company import configuration, rates
from leadwright.fields import custom
from leadwright.intake.importing import asking
from leadwright.outbox.models import Letter
from leadwright.people import appointing
from leadwright.people.models import Department, Group, Key
from leadwright.processes import drawing, exchange
from leadwright.records import actions, entries, exports, options, pipelines, views
from leadwright.records.kind import KINDS
from leadwright.records.lists import Wanted
from leadwright.records.models import Change
from leadwright.records.timeline import files
from tests.conftest import Cast, joined

from . import endpoints
from .endpoints import ENDPOINTS, FOR_ANYBODY, NOTHING, OWN, Case
from .scene import ADDRESS, SECRET, Caller, Scene, document, made, undone


@pytest.fixture
def scene(cast: Cast, caplog: pytest.LogCaptureFixture) -> Scene:
    """One of everything that an address may name."""
    caplog.set_level("CRITICAL")
    custom.add("lead", "N", "N", "integer")
    rates.keep("EUR", "1.1")
    one = made("lead", cast)
    merged = actions.create_many("lead", [{"TITLE": SECRET}] * 2, by=cast.owner)
    view = {"name": SECRET, "settings": {}}
    process = drawing.find(one.numbers["process"], by=cast.admin)
    upload = SimpleUploadedFile("new.txt", b"new", "text/plain")
    one.numbers.update(
        merges=actions.merge("lead", merged[0].id, [merged[1].id], {}, by=cast.admin).pk,
        views=views.add("lead", view, by=cast.admin),
        exports=exports.begin(Wanted(KINDS["lead"]), "csv", by=cast.admin).pk,
        outbox=Letter.objects.latest("id").pk,
        departments=Department.objects.get(name="Service").pk,
        groups=Group.objects.create(name="Any").pk,
        pipelines=pipelines.add("Other", by=cast.admin).pk,
        people=cast.id("owner"),
        **_conversions(cast),
        keys=Key.objects.filter(user=cast.id("admin")).latest("pk").pk,
        waiting=files.keep(upload, by=cast.admin).pk,
        **_imports(cast),
        revision=process.revision,
        **document(cast),
    )
    entries.add("SOURCE", "Fair", by=cast.admin)
    one.texts.update(yaml=exchange.exported(process), code=options.every("SOURCE")[0].code)
    _a_role_that_allows_nothing(cast)
    return one


def _conversions(cast: Cast) -> dict[str, int]:
    """A lead that was converted, and a conversion of many."""
    admin, leads = Caller("admin"), actions.create_many("lead", [{"TITLE": SECRET, "NAME": SECRET}] * 2, by=cast.owner)
    admin("post", f"/api/conversions/lead/{leads[0].id}", {})
    series = json.loads(admin("post", "/api/conversions", {"leads": [leads[1].id]})[1])["id"]
    return {"converted": leads[0].id, "series": series}


def _imports(cast: Cast) -> dict[str, int]:
    """A table that waits, and one that was imported."""
    several = [SimpleUploadedFile("new.csv", f"TITLE\n{SECRET}\n".encode(), "text/csv") for _each in range(2)]
    waiting, brought = (files.keep(one, by=cast.admin).pk for one in several)
    done = asking.begin("lead", asking.Wanted(brought, ["TITLE"], ".", "day"), trial=False, by=cast.admin)
    return {"table": waiting, "imports": done.pk}


def _a_role_that_allows_nothing(cast: Cast) -> None:
    joined("nobody", "Service", appointing.add("Nothing", by=cast.admin).code)
    appointing.add("Role", by=cast.admin)


def doors() -> Iterator[tuple[str, str]]:
    for path, ways in api.get_openapi_schema()["paths"].items():
        if not path.startswith(endpoints.ABOUT_ONESELF):
            yield from ((way, path) for way in ways)


def test_every_endpoint_has_its_line() -> None:
    known = {f"{way} {path}" for way, path in doors()}

    assert known - ENDPOINTS.keys() - FOR_ANYBODY == set(), "add them to tests/rights/endpoints.py"
    assert ENDPOINTS.keys() | FOR_ANYBODY == known


def test_every_method_of_the_rest_has_its_line() -> None:
    assert METHODS.keys() == endpoints.METHODS.keys()


def test_whoever_may_do_nothing_learns_and_changes_nothing_anywhere(scene: Scene) -> None:
    admin, nobody, wrong = Caller("admin"), Caller("nobody"), []
    for door, case in ENDPOINTS.items():
        with undone():
            status, said = called(admin, door, case, scene)
        wrong += (
            [f"{door}: an administrator gets {status} {said[:300]}"] if status >= 300 and status != case.admin else []
        )
        with undone():
            before = _written()
            status, said = called(nobody, door, case, scene)
            if not _is_right(case, status, said) or (case.stranger != OWN and _written() != before):
                wrong.append(f"{door}: a stranger gets {status} {said[:300]}, not {case.stranger}")

    assert not wrong, "\n".join(wrong)


def _is_right(case: Case, status: int, said: str) -> bool:
    leaks = SECRET in said or ADDRESS in said
    if isinstance(case.stranger, int):
        return status == case.stranger and not leaks
    return status < 300 and not leaks


def _written() -> tuple[Any, ...]:
    """What is different once somebody has changed anything."""
    return Change.objects.count(), Line.objects.count(), Letter.objects.count(), configuration.revision()


def called(call: Caller, door: str, case: Case, scene: Scene) -> tuple[int, str]:
    way, _, path = door.partition(" ")
    if door == "post /api/files":
        response = call.client.post(path, {"file": SimpleUploadedFile("new.txt", b"new", "text/plain")})
        return response.status_code, response.content.decode()
    address = path.format(**_names(path, scene)) + case.query.format(**scene.numbers)
    return call(way, address, case.body(scene))


def _names(path: str, scene: Scene) -> dict[str, Any]:
    """What stands for the parts of an address."""
    place = path.split("/")[2]
    number = scene.record if place in OF_RECORDS else scene.numbers.get(NUMBERS.get(place, place), 0)
    if path.startswith("/api/conversions/"):
        place = "series" if "series" in path else "converted" if path.endswith("lead/{number}") else "record"
        number = {"record": scene.record, **scene.numbers}[place]
    named = {"kind": "lead", "of": "SOURCE", "stage": "NEW", "code": CODES.get(place) or scene.texts["code"]}
    return {**scene.numbers, **named, "number": number}


CODES = {"records": "TITLE", "fields": "TITLE", "custom-fields": "UF_CRM_N", "roles": "role", "company": "EUR"}
OF_RECORDS = ("records", "recent", "starts")
NUMBERS = {"company": "people", "batches": "batch", "files": "file", "processes": "process", "runs": "run"}


@pytest.mark.parametrize("batched", [False, True])
def test_whoever_may_do_nothing_gets_nothing_by_the_rest(scene: Scene, batched: bool) -> None:
    admin, nobody, wrong = Caller("admin"), Caller("nobody"), []
    for name, (expected, params) in endpoints.METHODS.items():
        of = scene if name.split(".")[1] not in KINDS or ".lead." in name else _another(scene, name.split(".")[1])
        with undone():
            said = _by_rest(admin, name, params(of), batched)
            wrong += [f"{name}: an administrator gets {said}"] if "error" in said else []
        with undone():
            before, said = _written(), _by_rest(nobody, name, params(of), batched)
            fits = expected == NOTHING or said.get("error_description") == expected
            if not fits or SECRET in json.dumps(said) or _written() != before:
                wrong.append(f"{name}: a stranger gets {said}, not {expected}")

    assert not wrong, "\n".join(wrong)


def _another(scene: Scene, kind: str) -> Scene:
    if kind == "document":
        return Scene(scene.cast, kind, scene.numbers["documents"], 0, 0)
    name = "NAME" if kind == "contact" else "TITLE"
    return Scene(scene.cast, kind, actions.create(kind, {name: SECRET}, by=scene.cast.owner).id, 0, 0)


def _by_rest(call: Caller, name: str, params: Any, batched: bool) -> Any:
    if name == "crm.contact.add":
        params = {"fields": {"NAME": "New"}}
    if not batched:
        return call.rest(name, **params)
    flat = {
        f"{key}[{inner}]": one
        for key, value in params.items()
        if isinstance(value, dict)
        for inner, one in value.items()
        if not isinstance(one, list)
    }
    if name == "crm.document.add":
        flat |= {"fields[VERSIONS][0][0]": "new.txt", "fields[VERSIONS][0][1]": "TmV3"}
    plain = {key: value for key, value in params.items() if not isinstance(value, (dict, list))}
    said = call.rest("batch", cmd={"one": f"{name}?{urlencode({**flat, **plain})}"})["result"]
    return said["result_error"]["one"] if said["result_error"] else said["result"]
