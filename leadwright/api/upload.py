"""Takes uploads: only at the one address that is for them, only from people logged in, and none that is too large."""

from typing import Any

from django.conf import settings
from django.core.files.uploadhandler import SkipFile, TemporaryFileUploadHandler
from django.http import HttpRequest, QueryDict
from django.utils.datastructures import MultiValueDict

ADDRESS = "/api/files"
_WRAPPING = 20_000  # what multipart puts around a file


def is_too_large(request: HttpRequest) -> bool:
    """Whether the body says to be longer than a file may be."""
    return int(request.META.get("CONTENT_LENGTH") or 0) > settings.MOST_FILE_BYTES + _WRAPPING


def _is_known(request: HttpRequest) -> bool:
    return request.user.is_authenticated or bool(getattr(request, "auth", None))


class Receiver(TemporaryFileUploadHandler):
    """Writes to the disk while it comes in."""

    def handle_raw_input(self, *args: Any, **kwargs: Any) -> Any:
        """Leave a body that is too large unread."""
        if self.request and is_too_large(self.request):
            return QueryDict(), MultiValueDict()
        return None

    def new_file(self, *args: Any, **kwargs: Any) -> None:
        request = self.request
        if request is None or request.path != ADDRESS or not _is_known(request):
            raise SkipFile
        super().new_file(*args, **kwargs)
