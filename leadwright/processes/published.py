"""The processes that run, compiled once and kept until configuration changes."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass

from django.utils.translation import gettext_noop as N_

from leadwright.company import configuration
from leadwright.engine import Program, Template
from leadwright.people import directory
from leadwright.people.access import Actor
from leadwright.records.kind import KINDS

from . import rights
from .models import Process, Version

log = logging.getLogger(__name__)

_GONE = N_("The author of the process no longer works here")
_UNSEEN = N_("The process looks at fields that are hidden from whom it acts for")
_TRIGGERS = {"create": "on_create", "update": "on_change", "hand": "by_hand"}


@dataclass(frozen=True)
class Published:
    """A version ready to run, and on whose behalf. Without a program it cannot run, and `trouble` says why."""

    process: int
    version: int
    actor: Actor
    program: Program | None
    trouble: str = ""
    stage: str = ""
    """Where a record must stand for it to go on; anywhere when empty."""


@configuration.kept
def started_by(verb: str, kind: str) -> tuple[Published, ...]:
    """What runs by itself when a record of the kind is written so, or may be started by `hand`; in running order."""
    trigger = _TRIGGERS.get(verb)
    if trigger is None:
        return ()
    ordinary = Process.objects.filter(kind=kind, stage="", active=True, deleted=None, published__isnull=False)
    wanted = ordinary.filter(**{trigger: True}).select_related("published")
    return tuple(_ready(one.published) for one in wanted if one.published)


@configuration.kept
def on_stages(kind: str) -> Mapping[str, tuple[Published, ...]]:
    """The rules of each stage in order; a stage whose rules are all switched off has none."""
    found: dict[str, list[Published]] = {}
    for one in Process.objects.filter(kind=kind, deleted=None).exclude(stage="").select_related("published"):
        rules = found.setdefault(one.stage, [])
        if one.active and one.published:
            rules.append(_ready(one.published))
    return {stage: tuple(rules) for stage, rules in found.items()}


@configuration.kept
def of_version(number: int) -> Published:
    """A version that runs are still in, though it may not be the published one any more."""
    return _ready(Version.objects.get(pk=number))


def _ready(version: Version) -> Published:
    process = Process.objects.get(pk=version.process_id)
    author = directory.person(version.acts_for_id)
    actor = Actor(f"process:{process.pk}", author)
    if author is None or not author.active:
        return Published(process.pk, version.pk, actor, None, _GONE, process.stage)
    kind = KINDS[process.kind]
    try:
        template = Template.load(version.template)
        if any(rights.unseen(actor, kind, block) for block in template.blocks.values() if block.active):
            return Published(process.pk, version.pk, actor, None, _UNSEEN, process.stage)
        program = Program(template, kind.fields)
    except Exception as error:  # a version that cannot be loaded must not stop leads from coming in
        log.exception("version %s of process %s cannot be loaded", version.number, process.pk)
        trouble = f"{type(error).__name__}: {error}"[:500]
        return Published(process.pk, version.pk, actor, None, trouble, process.stage)
    return Published(process.pk, version.pk, actor, program, stage=process.stage)
