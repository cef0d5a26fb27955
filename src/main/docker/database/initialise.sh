#!/usr/bin/env bash
# The database image runs this when it starts on an empty volume.
set -euo pipefail
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres --set owner_password="$ARTICLE12_OWNER_PASSWORD" \
	--set portal_password="$ARTICLE12_DATABASE_PASSWORD" --file /article12/roles.sql
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname article12 --file /article12/rights.sql
