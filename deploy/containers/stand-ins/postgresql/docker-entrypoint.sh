#!/bin/bash
# Makes the database and its user in an empty folder, then runs the server.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  initdb --username="$POSTGRES_USER" --pwfile="$POSTGRES_PASSWORD_FILE" \
    --auth=scram-sha-256 --encoding=UTF8 --locale=C.UTF-8 >/dev/null
  echo "host all all all scram-sha-256" >> "$PGDATA/pg_hba.conf"
  pg_ctl --wait --silent start -o "-c listen_addresses= -c unix_socket_directories=/tmp" >/dev/null
  PGPASSWORD="$(cat "$POSTGRES_PASSWORD_FILE")" \
    createdb --host=/tmp --username="$POSTGRES_USER" "$POSTGRES_DB"
  pg_ctl --wait --silent stop
fi
exec "$@" -c listen_addresses='*' -c unix_socket_directories=/tmp
