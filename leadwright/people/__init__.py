"""Users, departments, keys to the REST, and the one place that says who may do what."""
