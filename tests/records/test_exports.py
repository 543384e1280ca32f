"""A list as a file: what filter and columns show, as spreadsheets read it, for its owner alone."""

import csv
import zipfile
from pathlib import Path
from typing import Any

import pytest

from leadwright.people.access import Actor
from leadwright.records import actions, exports
from leadwright.records.kind import KINDS
from leadwright.records.list_tables import Export
from leadwright.records.lists import Wanted
from leadwright.records.reads import NoSuchRecord
from leadwright.records.timeline import files
from leadwright.refusal import Refused
from tests.conftest import Cast


def exported(by: Actor, file_format: str = "csv", **more: Any) -> tuple[Export, Path]:
    made = exports.begin(Wanted(kind=KINDS["lead"], **more), file_format, by=by)
    exports.run(made.pk)
    made.refresh_from_db()
    assert made.file
    return made, files.path(files.find(made.file, by=by).sha256)


def lines(place: Path) -> list[list[str]]:
    with place.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file))


def test_what_filter_and_columns_show_in_words(cast: Cast) -> None:
    company = actions.create("company", {"TITLE": "Thép Việt"}, by=cast.admin).id
    rows = [
        {"TITLE": 'Say "hi", twice', "OPPORTUNITY": 12.5, "STATUS_ID": "NEW", "COMPANY_ID": company},
        {"TITLE": "Cheap", "OPPORTUNITY": 1},
    ]
    actions.create_many("lead", rows, by=cast.admin)
    columns = ["STATUS_ID", "OPPORTUNITY", "COMPANY_ID", "ASSIGNED_BY_ID"]

    made, place = exported(cast.admin, columns=columns, filter=[{"field": "OPPORTUNITY", "op": ">", "value": 5}])

    head, *found = lines(place)
    assert head == ["Number", "Lead name", "Stage", "Opportunity", "Company", "Responsible person"]
    assert [row[1:] for row in found] == [['Say "hi", twice', "New", "12.5", "Thép Việt", "Admin"]]
    assert (made.total, made.done) == (1, 1)
    assert place.read_bytes().startswith(b"\xef\xbb\xbf")  # the mark by which Excel knows UTF-8


@pytest.mark.parametrize("evil", ["=1+1", "@SUM(A1)", "+cmd|' /C calc'!A0", "-2+3"])
def test_no_text_becomes_a_formula(cast: Cast, evil: str) -> None:
    actions.create("lead", {"TITLE": evil, "PHONE": "+49 30 901820"}, by=cast.admin)

    assert lines(exported(cast.admin)[1])[1][1] == f"'{evil}"
    assert lines(exported(cast.admin, columns=["PHONE"])[1])[1][2].startswith("+49")
    with zipfile.ZipFile(exported(cast.admin, "xlsx")[1]) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


def test_amounts_are_numbers_in_a_sheet(cast: Cast) -> None:
    actions.create("lead", {"TITLE": "A", "OPPORTUNITY": 12.5}, by=cast.admin)
    _made, place = exported(cast.admin, "xlsx", columns=["OPPORTUNITY"])
    with zipfile.ZipFile(place) as book:
        assert b"<v>12.5</v>" in book.read("xl/worksheets/sheet1.xml")


def test_many_rows_come_part_by_part(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(exports, "PART", 2)
    actions.create_many("lead", [{"TITLE": f"L{n}"} for n in range(5)], by=cast.admin)
    assert [row[1] for row in lines(exported(cast.admin, sort="TITLE")[1])[1:]] == ["L0", "L1", "L2", "L3", "L4"]


def test_a_salesperson_takes_along_only_their_own(cast: Cast) -> None:
    rows = [{"TITLE": name, "ASSIGNED_BY_ID": cast.id(name)} for name in ("owner", "colleague")]
    actions.create_many("lead", rows, by=cast.admin)
    assert [row[1] for row in lines(exported(cast.owner)[1])[1:]] == ["owner"]


def test_the_file_is_its_owners_alone(cast: Cast) -> None:
    made, _place = exported(cast.admin)
    with pytest.raises(NoSuchRecord):
        exports.find(made.pk, by=cast.owner)
    with pytest.raises(LookupError):
        files.find(made.file or 0, by=cast.owner)


def test_an_unknown_format_is_refused(cast: Cast) -> None:
    with pytest.raises(Refused):
        exports.begin(Wanted(kind=KINDS["lead"]), "doc", by=cast.admin)
