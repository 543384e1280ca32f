"""How often somebody may try: counted in the database, for all processes and machines together."""
