"""Our own JSON API for the web; OpenAPI describes it. Routes parse, ask or act, and present; they decide nothing."""
