"""Names for entries of lists that other companies number otherwise: `stage:Wholesale/NEW`, `option:North`."""

import re

from leadwright.fields.field import Field
from leadwright.fields.many import Many
from leadwright.fields.type import FieldType
from leadwright.fields.types.options import Options
from leadwright.fields.types.pipeline import Pipeline
from leadwright.fields.types.stage import Stage
from leadwright.records import options

_NAME = re.compile(r"(?:stage|pipeline|option):.+")


def is_name(field: Field | None, text: str) -> bool:
    """Whether the text stands for an entry. In a field of which nothing is known anything that looks so does."""
    return _NAME.fullmatch(text) is not None and (
        field is None or isinstance(_single(field), Stage | Pipeline | Options)
    )


def outward(field: Field, value: str) -> str:
    """The name of the entry; empty when its value means the same everywhere."""
    single = _single(field)
    if isinstance(single, Stage):
        pipeline = options.pipeline_of(value)
        return f"stage:{_pipeline_named(pipeline)}/{value.partition(':')[2]}" if pipeline else f"stage:{value}"
    if isinstance(single, Pipeline) and value.isdigit() and int(value):
        return f"pipeline:{_pipeline_named(int(value))}"
    if isinstance(single, Options):
        return next((f"option:{one.title}" for one in single.entries if str(one.id) == value), "")
    return ""


def inward(field: Field, name: str) -> str:
    """What to write here for the entry; empty when there is none of that name."""
    single, (source, _, what) = _single(field), name.partition(":")
    if isinstance(single, Stage) and source == "stage":
        pipeline, slash, code = what.rpartition("/")
        here = f"C{_pipeline_called(pipeline)}:{code}" if slash else what
        return here if options.entry(single.of, here) else ""
    if isinstance(single, Pipeline) and source == "pipeline":
        return _pipeline_called(what)
    if isinstance(single, Options) and source == "option":
        return next((str(one.id) for one in single.entries if one.active and one.title == what), "")
    return ""


def _single(field: Field) -> FieldType:
    return field.type.of if isinstance(field.type, Many) else field.type


def _pipeline_named(number: int) -> str:
    known = options.entry("PIPELINE", str(number))
    return known.name if known else f"#{number}"


def _pipeline_called(name: str) -> str:
    """Its number, by its name or number; empty when there is none."""
    pipelines = options.lists()["PIPELINE"]
    return next((code for code, one in pipelines.items() if name in (code, one.name)), "")
