"""The database itself refuses to change or remove a line; only its seal is set, once."""

from django.db import migrations

GUARD = """
create function audit_line_guarded() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and old.place is null and to_jsonb(new) - 'place' - 'seal' = to_jsonb(old) - 'place' - 'seal'
    then
        return new;
    end if;
    raise exception 'The journal is only written, never changed';
end $$;
create trigger audit_line_guarded before update or delete on audit_line
    for each row execute function audit_line_guarded();
"""
BACK = """
drop trigger audit_line_guarded on audit_line;
drop function audit_line_guarded();
"""


class Migration(migrations.Migration):
    dependencies = [("audit", "0001_journal")]
    operations = [migrations.RunSQL(GUARD, BACK)]
