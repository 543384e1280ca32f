"""Who is let through to what is not a record: each right in a place of the company, and every door that asks for it.

A new right, or a new endpoint that refuses strangers, fails the run until it has its line.
"""

from collections.abc import Mapping

from .endpoints import Body

DOORS: Mapping[str, tuple[str, ...]] = {
    "processes.read": (
        "get /api/processes",
        "get /api/processes/{number}",
        "get /api/processes/{number}/export",
        "get /api/processes/{number}/runs",
        "get /api/rules/{kind}",
    ),
    "processes.edit": (
        "post /api/processes",
        "post /api/processes/import",
        "post /api/processes/{number}/copy",
        "put /api/processes/{number}/draft",
        "post /api/processes/{number}/map",
        "post /api/rules/{kind}",
        "put /api/rules/{kind}/{rule}",
    ),
    "processes.publish": (
        "post /api/processes/{number}/publish",
        "post /api/rules/{kind}",
        "put /api/rules/{kind}/{rule}",
    ),
    "processes.elevate": ("post /api/processes/{number}/publish",),
    "processes.update": ("patch /api/processes/{number}", "put /api/rules/{kind}/{rule}"),
    "processes.delete": ("delete /api/processes/{number}",),
    "fields.read": (
        "get /api/conversions/mapping",
        "get /api/custom-fields/{kind}",
        "get /api/fields/{kind}/layout",
    ),
    "fields.edit": (
        "delete /api/conversions/mapping",
        "put /api/conversions/mapping",
        "post /api/custom-fields/{kind}",
        "patch /api/custom-fields/{kind}/{code}",
        "put /api/fields/{kind}/layout",
        "patch /api/fields/{kind}/{code}",
    ),
    "lists.read": ("get /api/options", "get /api/pipelines"),
    "lists.edit": (
        "post /api/options/{of}",
        "put /api/options/{of}/order",
        "delete /api/options/{of}/{code}",
        "patch /api/options/{of}/{code}",
        "post /api/pipelines",
        "put /api/pipelines/order",
        "delete /api/pipelines/{number}",
        "patch /api/pipelines/{number}",
    ),
    "views.edit": ("delete /api/views/{kind}/{number}", "patch /api/views/{kind}/{number}"),
    "people.read": ("get /api/company/security", "get /api/groups"),
    "people.edit": (
        "delete /api/company/security/{number}",
        "post /api/departments",
        "delete /api/departments/{number}",
        "put /api/departments/{number}",
        "post /api/groups",
        "delete /api/groups/{number}",
        "put /api/groups/{number}",
        "post /api/people",
        "patch /api/people/{number}",
        "post /api/people/{number}/invitation",
        "get /api/people/{number}/holdings",
        "post /api/people/{number}/hand-over",
        "post /api/people/{number}/take-back",
    ),
    "roles.read": ("get /api/roles",),
    "roles.edit": (
        "delete /api/company/security/{number}",
        "post /api/roles",
        "delete /api/roles/{code}",
        "patch /api/roles/{code}",
        "put /api/roles/{code}/holders",
        "put /api/session/role",
    ),
    "keys.own": ("post /api/keys",),
    "keys.edit": ("delete /api/keys/{number}",),
    "settings.read": ("get /api/company", "get /api/conversions/terms"),
    "settings.set_up": (
        "patch /api/company",
        "put /api/company/rates/{code}",
        "delete /api/company/rates/{code}",
        "put /api/company/security",
        "patch /api/conversions/terms",
        "post /api/conversions/mode",
        "patch /api/first-steps",
        "delete /api/samples",
    ),
    "audit.read": ("get /api/audit", "get /api/audit/export"),
    "outbox.read": ("get /api/outbox", "get /api/outbox/{number}"),
    "outbox.send": ("post /api/outbox/{number}/send",),
}
NEEDS: Mapping[str, tuple[str, ...]] = {
    "outbox.send": ("outbox.read",),
    "processes.update": ("processes.read",),
    "processes.publish": ("processes.read",),
    "processes.elevate": ("processes.read", "processes.publish"),
    "delete /api/company/security/{number}": ("people.edit", "roles.edit"),
    "post /api/processes/import": ("processes.edit", "processes.update"),
    "post /api/rules/{kind}": ("processes.edit", "processes.publish"),
    "put /api/rules/{kind}/{rule}": ("processes.edit", "processes.publish", "processes.update"),
}
"""Rights and doors for which more must be allowed at the same time."""
BODIES: Mapping[str, Body] = {
    "processes.elevate": lambda scene: {"revision": scene.numbers["revision"], "elevated": True},
}
"""What is sent, where an administrator usually sends something for which the right is not needed."""
OF_RECORDS = {
    "post /api/bulk/{kind}",
    "post /api/conversions",
    "post /api/conversions/blocked",
    "post /api/conversions/preview",
    "post /api/export/{kind}",
    "get /api/import/{kind}",
    "post /api/import/{kind}",
    "post /api/import/{kind}/look",
    "get /api/board/{kind}",
    "get /api/board/{kind}/{stage}",
    "get /api/list/{kind}",
    "get /api/list/{kind}/count",
    "post /api/records/{kind}",
    "get /api/starts/{kind}",
    "post /api/starts/{kind}",
    "get /api/blocks",
    "get /api/picker/{kind}",
}
"""Doors that refuse strangers by their rights to records; the matrix tells of them."""
