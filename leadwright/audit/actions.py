"""Everything that the journal tells of, in words."""

from collections.abc import Mapping

from django.utils.translation import gettext_noop as N_

ACTIONS: Mapping[str, str] = {
    "log_in": N_("Logged in"),
    "log_in.refused": N_("Log-in refused"),
    "log_out": N_("Logged out"),
    "role.added": N_("Role added"),
    "role.changed": N_("Role changed"),
    "role.removed": N_("Role removed"),
    "role.given": N_("Role given"),
    "person.hired": N_("Person added"),
    "person.changed": N_("Person changed"),
    "person.dismissed": N_("Person deactivated"),
    "person.back": N_("Person activated again"),
    "department.kept": N_("Department changed"),
    "department.closed": N_("Department closed"),
    "group.kept": N_("Group changed"),
    "group.closed": N_("Group closed"),
    "key.issued": N_("Web hook made"),
    "key.revoked": N_("Web hook revoked"),
    "field.added": N_("Field added"),
    "field.changed": N_("Field changed"),
    "fields.arranged": N_("Fields arranged"),
    "list.entry_added": N_("Entry added to a list"),
    "list.entry_changed": N_("Entry of a list changed"),
    "list.entry_deleted": N_("Entry of a list deleted"),
    "list.ordered": N_("List ordered"),
    "pipeline.added": N_("Pipeline added"),
    "pipeline.renamed": N_("Pipeline renamed"),
    "pipeline.ordered": N_("Pipelines ordered"),
    "pipeline.deleted": N_("Pipeline deleted"),
    "process.published": N_("Process published"),
    "process.changed": N_("Process changed"),
    "process.deleted": N_("Process deleted"),
    "journal.exported": N_("Journal taken along"),
    "export": N_("Records exported"),
    "record.deleted": N_("Records deleted"),
    "record.restored": N_("Records restored"),
    "record.merged": N_("Records merged"),
}
