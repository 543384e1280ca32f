"""Files in Bitrix24's forms: in as a name and its content in Base64, out as addresses to read it from."""

import base64
import binascii
import mimetypes
from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.conf import settings
from django.core import signing
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import FileResponse, Http404, HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _

from leadwright.fields.field import Field
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records.timeline import files
from leadwright.records.timeline.beside import NoSuchNote
from leadwright.refusal import Refused, Wrong

VALID = timedelta(days=1)
_SALT = "rest-download"


def inward(field: Field, value: Any, current: Any, *, by: Actor) -> Any:
    """The files that a field is to hold; new ones are kept. Raises `Refused`.

    What is not named is taken away, unless all that is said is what to take away.
    """
    given = list(value.values()) if isinstance(value, dict) and not _is_one(value) else value
    several = given if isinstance(given, list) and not _is_pair(given) else [given]
    try:
        numbers = [number for one in several if (number := _number(one, by))]
    except Refused as refused:
        raise Refused({field.code: [wrong for wrongs in refused.problems.values() for wrong in wrongs]}) from None
    if not field.multiple:
        return numbers[-1] if numbers else None
    removed = {str(_id(one)) for one in several if _is_removal(one)}
    return numbers if len(removed) < len(several) else [one for one in current or () if str(one) not in removed]


def outward(value: Any, *, by: Actor) -> Any:
    """`{id, showUrl, downloadUrl}`, or several; the second is read with nothing but itself, for a day."""
    if isinstance(value, list):
        return [_shown(one, by) for one in value] or False
    return _shown(value, by) if value else None


def download(request: HttpRequest) -> FileResponse:
    """The content of a file for whom its address was made, if they may still read it."""
    try:
        person, number = signing.loads(request.GET.get("token", ""), salt=_SALT, max_age=VALID)
        found = files.find(number, by=_caller(person))
        content = files.content(found)
    except (signing.BadSignature, NoSuchNote):
        raise Http404 from None
    headers = {"X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-cache"}
    return FileResponse(content, as_attachment=True, filename=found.name, content_type=found.type, headers=headers)


def _caller(number: int) -> Actor:
    person = directory.person(number)
    if person is None or not person.active:
        raise NoSuchNote(number)
    return Actor("rest", person)


def _shown(number: int, by: Actor) -> dict[str, Any]:
    token = signing.dumps([by.person.id if by.person else 0, number], salt=_SALT)
    return {"id": number, "showUrl": f"/api/files/{number}", "downloadUrl": f"{reverse('rest-download')}?token={token}"}


def _number(given: Any, by: Actor) -> int | None:
    """Of one file that is given by its number, or by its name and content."""
    if given in (None, False, "", "0", 0):
        return None
    if isinstance(given, Mapping) and "fileData" not in given:
        number = _id(given)
        return None if _is_removal(given) or number in (None, "") else _digits(number)
    pair = given["fileData"] if isinstance(given, Mapping) else given
    return _kept(pair, by) if isinstance(pair, list) else _digits(pair)


def _digits(number: Any) -> int:
    text = str(number)
    if not (text.isascii() and text.isdigit() and len(text) < 19):
        raise _wrong("not_a_file", _("Give a file as its name and its content in Base64"))
    return int(text)


def _kept(pair: list[Any], by: Actor) -> int | None:
    if not pair or not any(pair):
        return None
    if not _is_pair(pair):
        raise _wrong("not_a_file", _("Give a file as its name and its content in Base64"))
    name, written = pair
    if len(written) * 3 // 4 > settings.MOST_FILE_BYTES + 2:
        raise files.too_large()
    try:
        content = base64.b64decode(_bare(written), validate=True)
    except (binascii.Error, ValueError):
        raise _wrong("not_base64", _("The content of the file is no Base64")) from None
    kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
    return files.keep(SimpleUploadedFile(name[-255:] or "file", content, kind), by=by).pk


def _bare(written: str) -> str:
    """Without what a browser writes before it, and with the + that a form turned into a space."""
    return "".join(written.rpartition(";base64,")[2].strip().replace(" ", "+").splitlines())


def _id(given: Any) -> Any:
    return given.get("id", given.get("ID"))


def _is_removal(given: Any) -> bool:
    return isinstance(given, Mapping) and str(given.get("remove", given.get("REMOVE", ""))).upper() == "Y"


def _is_one(value: Mapping[str, Any]) -> bool:
    return not {"fileData", "id", "ID", "remove", "REMOVE"}.isdisjoint(value)


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2 and all(isinstance(one, str) for one in value)


def _wrong(code: str, message: str) -> Refused:
    return Refused({"file": [Wrong(code, message)]})
