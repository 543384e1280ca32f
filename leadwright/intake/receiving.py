"""Takes the files that somebody sends with a web form: few, none too large, and no more than a form may bring."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import SkipFile, TemporaryFileUploadHandler
from django.http import HttpRequest, QueryDict
from django.utils.datastructures import MultiValueDict
from django.utils.translation import gettext as _

from leadwright.people.access import Actor
from leadwright.records import filing
from leadwright.records.timeline import files
from leadwright.refusal import Refused, Wrong

MOST = 10
_READ = 4
"""A body so many times larger than allowed is still read, so that what was typed into the form is not lost."""

Problems = dict[str, list[Wrong]]


class Receiver(TemporaryFileUploadHandler):
    """Writes to the disk while it comes in. A file for which there is no room is passed over: its field is `full`."""

    def __init__(self, request: HttpRequest, fields: frozenset[str]) -> None:
        super().__init__(request)
        self.fields, self.full = fields, set[str]()
        self.count = self.taken = 0
        self.unread = False

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> Any:
        """Leave a body that is far too large unread."""
        if self.request and int(self.request.META.get("CONTENT_LENGTH") or 0) > _READ * most():
            self.unread = True
            return QueryDict(), MultiValueDict()
        return None

    def new_file(self, field_name: str, *args: Any, **kwargs: Any) -> None:
        if field_name not in self.fields:
            raise SkipFile
        self.count += 1
        if self.count > MOST:
            self._pass_over(field_name)
        super().new_file(field_name, *args, **kwargs)

    def receive_data_chunk(self, raw_data: bytes, start: int) -> None:
        self.taken += len(raw_data)
        if self.taken > most():
            self.file.close()
            self._pass_over(str(self.field_name))
        super().receive_data_chunk(raw_data, start)

    def _pass_over(self, field_name: str) -> None:
        self.full.add(field_name)
        raise SkipFile


def most() -> int:
    """How many bytes one form may bring."""
    return int(min(settings.MOST_FILE_BYTES, settings.MOST_FORM_BYTES))


def limits() -> str:
    """How much one may send, in words."""
    told = {"count": MOST, "most": max(most() // 1_000_000, 1)}
    return _("At most %(count)d files, together at most %(most)d MB") % told


def problems(request: HttpRequest, receiver: Receiver) -> Problems:
    """What is wrong with the files of each field."""
    wrong = {code: [Wrong("too_large", _("Choose fewer or smaller files"))] for code in receiver.full}
    empty = {code for code in receiver.fields for one in request.FILES.getlist(code) if not one.size}
    return wrong | {code: [Wrong("empty", _("This file is empty"))] for code in empty - receiver.full}


def kept(request: HttpRequest, code: str, *, by: Actor) -> list[int]:
    """The files of a field, kept until a lead takes them; raises `Refused`."""
    given = request.FILES.getlist(code)
    try:
        for one in given:
            filing.demand_type(one.name or "")
        return [files.keep(one, by=by).pk for one in given]
    except Refused as refused:
        raise Refused({code: [wrong for several in refused.problems.values() for wrong in several]}) from None
