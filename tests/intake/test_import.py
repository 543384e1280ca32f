"""Records come in from a table: tried first, row by row, each once; and all of them taken back."""

import csv
import io
import random
import zipfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone, translation
from pytest_django import DjangoCaptureOnCommitCallbacks

from leadwright.audit.models import Line
from leadwright.conversion import terms
from leadwright.intake.importing import asking, refused, running, undoing
from leadwright.intake.models import Import
from leadwright.outbox.models import Letter
from leadwright.people import appointing
from leadwright.people.access import Actor, Denied
from leadwright.processes.models import Process
from leadwright.records import actions, reads
from leadwright.records.timeline import comments, files
from leadwright.records.timeline_tables import File
from leadwright.refusal import NotThere, Refused
from tests.conftest import Cast, number_of


def upload(content: str | bytes, by: Actor, name: str = "leads.csv") -> int:
    data = content.encode() if isinstance(content, str) else content
    return files.keep(SimpleUploadedFile(name, data, "text/csv"), by=by).pk


def brought(content: str | bytes, by: Actor, kind: str = "lead", **more: Any) -> Import:
    """Imported as the page would do it when nobody changes what is guessed."""
    trial = more.pop("trial", False)
    file = upload(content, by)
    seen = asking.look(kind, file, by=by)
    guessed = {"decimal": seen["decimal"], "order": seen["order"], "columns": [one["field"] for one in seen["columns"]]}
    return asking.begin(kind, asking.Wanted(file, **{**guessed, **more}), trial=trial, by=by)


def facts(by: Actor, kind: str = "lead") -> list[dict[str, Any]]:
    numbers = reads.records(kind, by=by).order_by("pk").values_list("pk", flat=True)
    return list(reads.several(kind, numbers, by=by).values())


def told(one: Import) -> list[tuple[int, str, str]]:
    return list(one.rows.exclude(verdict="made").order_by("number").values_list("number", "verdict", "why"))


def test_columns_in_vietnamese_become_fields(cast: Cast) -> None:
    table = (
        "Tên khách hàng;Công ty;Số điện thoại;Email;Giá trị;Ngày sinh;Nguồn;Người phụ trách;Ghi chú;Linh tinh\n"
        "Nguyễn Văn An;Thép Việt;0912 345 678;an@thep.example;1.250.000,50 ₫;21/11/1990;Website;Owner;Cần gấp;x\n"
    )
    done = brought(table, cast.admin)

    (lead,) = facts(cast.admin)
    assert (done.made, done.refused, done.problem) == (1, 0, "")
    assert (lead["NAME"], lead["COMPANY_TITLE"], lead["COMMENTS"]) == ("Nguyễn Văn An", "Thép Việt", "Cần gấp")
    assert (lead["PHONE"][0]["value"], lead["EMAIL"][0]["value"]) == ("+84912345678", "an@thep.example")
    assert (lead["OPPORTUNITY"], lead["CURRENCY_ID"], lead["BIRTHDATE"]) == (1250000.5, "VND", "1990-11-21")
    assert (lead["SOURCE_ID"], lead["ASSIGNED_BY_ID"]) == ("WEB", cast.id("owner"))


@pytest.mark.parametrize(
    ("written", "amount"),
    [("1.234,50", 1234.5), ("1,234.50", 1234.5), ("12,5", 12.5), ("1.234.567", 1234567), ("$ 99", 99), ("7 000", 7000)],
)
def test_amounts_are_read_as_they_are_written(cast: Cast, written: str, amount: float) -> None:
    brought(f"Lead name\tAmount\nA\t{written}\n", cast.admin)
    assert facts(cast.admin)[0]["OPPORTUNITY"] == amount


@pytest.mark.parametrize(("language", "amount"), [("vi", 1234), ("en", 1.23)])
def test_a_doubtful_number_is_read_as_the_reader_writes_them(cast: Cast, language: str, amount: float) -> None:
    with translation.override(language):
        seen = asking.look("lead", upload("Lead name,Amount\nA,1.234\n", cast.admin), by=cast.admin)
    brought("Lead name,Amount\nA,1.234\n", cast.admin, decimal=seen["decimal"])
    assert facts(cast.admin)[0]["OPPORTUNITY"] == amount


def test_days_written_month_first_are_noticed(cast: Cast) -> None:
    brought("Lead name,Date of birth\nA,3/4/1990\nB,12/25/1990\n", cast.admin)
    assert [one["BIRTHDATE"] for one in facts(cast.admin)] == ["1990-03-04", "1990-12-25"]


@pytest.mark.parametrize("alphabet", ["utf-8", "utf-8-sig", "utf-16", "cp1258"])
def test_any_alphabet_that_spreadsheets_write_is_read(cast: Cast, alphabet: str) -> None:
    table = "Lead name\nDo\u0323c\n" if alphabet == "cp1258" else "Lead name\nDọc\n"
    brought(table.encode(alphabet, "ignore"), cast.admin)
    assert facts(cast.admin)[0]["TITLE"] == "Dọc"


def test_western_letters_are_not_taken_for_tones(cast: Cast) -> None:
    brought("Lead name\nSão Müller però\n".encode("cp1252"), cast.admin)
    assert facts(cast.admin)[0]["TITLE"] == "São Müller però"


def test_a_workbook_with_dates_and_numbers(cast: Cast) -> None:
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content)
    sheet, day = book.add_worksheet(), book.add_format({"num_format": "dd/mm/yyyy"})
    for place, title in enumerate(("Lead name", "Amount", "Date of birth", "Phone")):
        sheet.write(0, place, title)
    sheet.write(3, 0, "From a sheet")  # two rows above are empty
    sheet.write(3, 1, 12.345)
    sheet.write(3, 2, 33198, day)
    sheet.write(3, 3, 84912345678)
    sheet.write(4, 0, "Bad")
    sheet.write(4, 3, "none")
    book.close()

    done = brought(content.getvalue(), cast.admin)

    (lead,) = facts(cast.admin)
    assert (lead["TITLE"], lead["OPPORTUNITY"], lead["BIRTHDATE"]) == ("From a sheet", 12.35, "1990-11-21")
    assert [number for number, _verdict, _why in told(done)] == [5]  # as the sheet counts


def test_a_bad_row_holds_no_other_up(cast: Cast) -> None:
    table = "Lead name,E-mail,Stage\nA,a@x.example,\nB,no address,Nowhere\nC,c@x.example,In progress\n"
    done = brought(table, cast.admin)

    assert [one["TITLE"] for one in facts(cast.admin)] == ["A", "C"]
    ((number, verdict, why),) = told(done)
    assert (number, verdict, done.made, done.refused) == (3, "refused", 2, 1)
    assert "E-mail: “no address” is no e-mail address" in why
    assert "Stage: The list has no “Nowhere”" in why


def test_the_refused_rows_can_be_mended_and_brought_again(cast: Cast) -> None:
    done = brought("Lead name,E-mail\n'=1+1,bad\nB,b@x.example\n", cast.admin)

    text = "".join(refused.lines(done.pk, by=cast.admin))
    head, row = csv.reader(io.StringIO(text.removeprefix("\ufeff")))
    assert (head, row[:2]) == (["Lead name", "E-mail", "Why"], ["'=1+1", "bad"])
    brought(text.replace("bad", "a@x.example", 1), cast.admin)
    assert {one["TITLE"] for one in facts(cast.admin)} == {"B", "=1+1"}


def test_a_trial_tells_what_would_come_and_stores_nothing(cast: Cast) -> None:
    actions.create("lead", {"TITLE": "There", "PHONE": "0912 345 678"}, by=cast.admin)
    before = reads.records("lead", by=cast.admin).count(), Line.objects.count()
    table = "Lead name,Phone,E-mail\nSame,+84 912 345 678,\nNew,,n@x.example\nTwice,,N@x.example\nBad,1,\n"

    tried = brought(table, cast.admin, trial=True)

    assert (reads.records("lead", by=cast.admin).count(), Line.objects.count()) == before
    assert (tried.made, tried.duplicates, tried.refused) == (1, 2, 1)
    assert [(row["verdict"], row["values"]["TITLE"]) for row in tried.preview] == [
        ("duplicate", "Same"), ("made", "New"), ("duplicate", "Twice"), ("refused", "Bad"),
    ]  # fmt: skip
    assert "PHONE" in tried.preview[3]["problems"]
    assert [row.title for row in tried.rows.filter(verdict="duplicate").order_by("number")] == ["There", "Row 3"]
    assert actions.create("lead", {"TITLE": "Next"}, by=cast.admin).id < 10**6


def test_duplicates_are_left_out_or_come_in_too(cast: Cast) -> None:
    actions.create("lead", {"TITLE": "There", "EMAIL": "a@x.example"}, by=cast.admin)
    table = "Lead name,E-mail\nSame,a@x.example\nNew,b@x.example\n"

    left_out, both = brought(table, cast.admin), brought(table, cast.admin, duplicates_too=True)

    assert [(one.made, one.duplicates) for one in (left_out, both)] == [(1, 1), (2, 0)]
    assert [row.title for row in left_out.rows.filter(verdict="duplicate")] == ["There"]


def test_of_a_duplicate_that_one_may_not_see_one_learns_only_that_it_is_there(cast: Cast) -> None:
    actions.create("lead", {"TITLE": "Secret", "EMAIL": "a@x.example"}, by=cast.stranger)

    tried = brought("Lead name,E-mail\nSame,a@x.example\n", cast.owner, trial=True)

    row = tried.rows.get()
    assert (row.verdict, row.record, row.title) == ("duplicate", None, "")


def test_the_process_gives_each_row_its_owner_and_writes_to_them(company: Actor, process: Process) -> None:
    before = Letter.objects.count()
    brought("Lead name,Opportunity\n" + "".join(f"Lead {n},{n * 200}\n" for n in range(6)), company)

    assert [one["ASSIGNED_BY_ID"] for one in facts(company)] == [number_of("sara")] * 3 + [number_of("minh")] * 3
    assert Letter.objects.count() == before + 6


class Killed(BaseException):
    """The worker's end."""


def test_a_killed_worker_goes_on_where_it_died(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(running, "PART", 2)
    monkeypatch.setattr(asking, "AT_ONCE", 0)
    table = "Lead name,E-mail\n" + "".join(f"L{n},{'bad' if n == 3 else f'l{n}@x.example'}\n" for n in range(7))
    begun, create = brought(table, cast.admin), actions.create_many

    def dying(kind: str, rows: Any, **more: Any) -> Any:
        made = create(kind, rows, **more)
        if rows[0]["TITLE"] == "L4":
            raise Killed
        return made

    monkeypatch.setattr(actions, "create_many", dying)
    with pytest.raises(Killed):
        running.run(begun.pk)
    begun.refresh_from_db()
    assert (begun.done, begun.finished) == (4, False)

    monkeypatch.setattr(actions, "create_many", create)
    running.run(begun.pk)
    running.run(begun.pk)  # a job may come twice

    begun.refresh_from_db()
    assert [one["TITLE"] for one in facts(cast.admin)] == ["L0", "L1", "L2", "L4", "L5", "L6"]
    assert (begun.made, begun.refused, begun.done, begun.total, begun.finished) == (6, 1, 7, 7, True)


def test_the_whole_import_is_taken_back_but_for_what_was_worked_on(cast: Cast) -> None:
    done = brought("Lead name\nA\nB\nC\n", cast.admin)
    first, second, _third = (one["ID"] for one in facts(cast.admin))
    actions.update("lead", first, {"TITLE": "Mine"}, by=cast.admin)
    comments.add("lead", second, "Called them", by=cast.admin)

    undone = undoing.begin(done.pk, by=cast.admin)

    assert [one["TITLE"] for one in facts(cast.admin)] == ["Mine", "B"]
    assert (undone.made, undone.done, undone.finished) == (1, 3, True)
    assert [row.record for row in undone.rows.filter(verdict="stays").order_by("number")] == [first, second]
    assert undoing.begin(done.pk, by=cast.admin).pk == undone.pk
    assert [line.action for line in Line.objects.filter(action__startswith="import")] == ["import", "import.undone"]
    assert reads.records("lead", by=cast.admin, deleted=True).count() == 1


def test_what_leads_became_as_they_came_in_goes_with_them(cast: Cast) -> None:
    terms.change({"simple": True, "wanted": {"targets": ["contact", "deal"]}}, by=cast.admin)
    done = brought("Lead name,Name,Last name\nA,An,Lê\nB,Bình,Lê\n", cast.admin)
    assert (done.made, len(facts(cast.admin, "deal")), len(facts(cast.admin, "contact"))) == (2, 2, 2)

    undone = undoing.begin(done.pk, by=cast.admin)

    assert [len(facts(cast.admin, kind)) for kind in ("lead", "deal", "contact")] == [0, 0, 0]
    assert undone.made == 2


def test_each_row_is_judged_by_the_right_to_import(cast: Cast) -> None:
    table = "Lead name,Responsible\nMine,owner@example.com\nTheirs,stranger@example.com\n"
    done = brought(table, cast.owner)
    assert (done.made, [number for number, _verdict, _why in told(done)]) == (1, [3])

    appointing.change("salesperson", grants={"lead": {"add": {"": "all"}}}, kinds={"lead": ()}, by=cast.admin)
    with pytest.raises(Denied):
        brought(table, cast.owner)


def test_the_file_goes_when_the_import_is_over(
    cast: Cast, django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        done = brought("Lead name\nA\n", cast.admin)
    assert not File.objects.exists()
    assert done.file is None
    brought("Lead name\nB\n", cast.admin, trial=True)
    Import.objects.update(created=timezone.now() - timedelta(days=2))
    refused.sweep()
    assert Import.objects.get() == done
    Import.objects.update(created=timezone.now() - timedelta(days=31))
    refused.sweep()
    assert not Import.objects.exists()
    assert len(facts(cast.admin)) == 1


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\n\n", "empty"),
        (b"PK\x05\x06" + b"\0" * 18, "unreadable"),
        (b"a," * 300, "too_many_columns"),
        ('Lead name\n"' + "x" * 200_000, "unreadable"),
    ],
)
def test_what_is_no_table_is_refused(cast: Cast, content: Any, code: str) -> None:
    with pytest.raises(Refused) as why:
        asking.look("lead", upload(content, cast.admin), by=cast.admin)
    assert why.value.problems["file"][0].code == code


def workbook(**parts: str) -> bytes:
    """A whole one, with these parts put in place of its own."""
    content, own = io.BytesIO(), io.BytesIO()
    book = xlsxwriter.Workbook(own)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Lead name", "Amount"])
    sheet.write_row(1, 0, ["A", 5])
    book.close()
    with zipfile.ZipFile(own) as whole, zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as changed:
        for name in whole.namelist():
            changed.writestr(name, parts.get(Path(name).stem, whole.read(name)))
    return content.getvalue()


def test_a_broken_workbook_is_read_or_refused(cast: Cast) -> None:
    whole, chance = workbook(), random.Random(1)  # noqa: S311  the same each time
    for _each in range(60):
        broken = bytearray(whole[: chance.randrange(len(whole) // 2, len(whole) + 1)])
        for place in chance.sample(range(len(broken)), 3):
            broken[place] ^= chance.randrange(1, 256)
        with suppress(Refused):
            asking.look("lead", upload(bytes(broken), cast.admin), by=cast.admin)


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        ('<c r="A2" t="s"><v>999</v></c>', "unreadable"),
        ("<c/>" * 20_000, "empty"),
        ('<c r="A2"><v>1e999</v></c><c r="ZZZ2"><v>1</v></c>', ""),
        ('<c r="A2"><v>NaN</v></c>', "unreadable"),
    ],
)
def test_what_a_workbook_claims_is_not_believed(cast: Cast, cells: str, read: str) -> None:
    heading = '<row r="1"><c r="A1" t="inlineStr"><is><t>Lead name</t></is></c></row>'
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    sheet = f'<worksheet xmlns="{space}"><sheetData>{heading}<row r="2">{cells}</row></sheetData></worksheet>'
    if read:
        with pytest.raises(Refused) as why:
            brought(workbook(sheet1=sheet), cast.admin)
        assert why.value.problems["file"][0].code == read
    else:
        assert brought(workbook(sheet1=sheet), cast.admin).made == 1


def test_a_file_that_is_gone_is_told(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "AT_ONCE", 0)
    begun = brought("Lead name\nA\n", cast.admin)
    File.objects.all().delete()

    running.run(begun.pk)

    begun.refresh_from_db()
    assert (begun.finished, begun.problem) == (True, "Upload the file again: it is not there any more")


def test_columns_that_cannot_be_filled_are_refused(cast: Cast) -> None:
    for columns in (["ID", ""], ["TITLE", "TITLE"], ["", ""], ["TITLE"]):
        with pytest.raises(Refused):
            brought("a,b\n1,2\n", cast.admin, columns=columns)
    with pytest.raises(NotThere):
        brought("Name\nA\n", cast.admin, kind="document")


def test_companies_and_people_are_found_by_their_names(cast: Cast) -> None:
    number = actions.create("company", {"TITLE": "Thép Việt"}, by=cast.admin).id
    table = "Deal name,Company,Pipeline,Stage,Tags\nA,thep viet,General,Contract,vip; urgent\nB,Nobody,,,\n"
    done = brought(table, cast.admin, kind="deal", columns=["TITLE", "COMPANY_ID", "", "", "TAGS"])
    (deal,) = facts(cast.admin, "deal")
    assert (deal["COMPANY_ID"], deal["TAGS"]) == (number, ["vip", "urgent"])
    assert "No record that you see is called “Nobody”" in told(done)[0][2]
