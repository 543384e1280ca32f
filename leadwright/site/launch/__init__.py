"""`leadwright run`: PostgreSQL, web and worker under one roof."""
