"""The fields of a document: a file in a folder of a library, with all its versions."""

from dataclasses import replace

from django.utils.translation import gettext_noop as N_

from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.types.file import File
from leadwright.fields.types.folder import Folder
from leadwright.fields.types.integer import Integer
from leadwright.fields.types.stage import Stage
from leadwright.fields.types.text import Text

from . import parts

STAGES = "DOCUMENT_STAGE"

FIELDS = (
    Field(code="TITLE", title=N_("Document name"), type=Text()),
    Field(code="STAGE_ID", title=N_("Stage"), type=Stage(of=STAGES), required=True),
    Field(code="FOLDER_ID", title=N_("Folder"), type=Folder()),
    Field(code="VERSIONS", title=N_("Versions"), type=Many(of=File())),
    Field(code="REFERENCE", title=N_("Document number"), type=Text(max_length=100)),
    parts.OWNER,
    parts.COMMENTS,
    *parts.FOLLOWERS,
    Field(code="VERSION", title=N_("Newest version"), type=Integer(), group="system", read_only=True),
    Field(code="SIZE", title=N_("Size in bytes"), type=Integer(), group="system", read_only=True),
    Field(code="FILE_TYPE", title=N_("Type of file"), type=Text(max_length=20), group="system", read_only=True),
    Field(code="DEPARTMENT_ID", title=N_("Library of department"), type=Integer(), group="system", read_only=True),
    replace(parts.OPENED, title=N_("In the public library"), group="system", read_only=True),
    *parts.TRACES,
    *parts.MOVES,
    Field(code="STAGE_SEMANTIC_ID", title=N_("Stage group"), type=Text(max_length=1), group="system", read_only=True),
)
