"""Records that people work on (leads, later deals, contacts, companies, documents), their stages and their history."""
