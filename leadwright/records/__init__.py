"""Records that people work on (leads, deals, contacts, companies, documents), their stages and their history."""
