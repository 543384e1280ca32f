"""Whoever changes people, by whatever way, changes configuration."""

from django.db import migrations

TRIGGER = """
create function people_changed() returns trigger language plpgsql as $$
begin
    update company_company set revision = nextval('company_revision');
    return null;
end $$;
create trigger people_changed
    after insert or delete or update of email, name, position, department_id, role, language, is_active
    on people_user for each statement execute function people_changed();
"""
BACK = "drop trigger people_changed on people_user; drop function people_changed();"


class Migration(migrations.Migration):
    dependencies = [("people", "0001_tables"), ("company", "0003_revision")]
    operations = [migrations.RunSQL(TRIGGER, BACK)]
