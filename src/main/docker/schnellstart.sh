#!/usr/bin/env bash
# Starts the service once on a database that is thrown away, asks for what everybody asks for first, and ends it: what Java
# then knows of the classes is kept for every later start.
set -euo pipefail

trial=$(mktemp --directory)
export SCHULUNGSNACHWEIS_DATABASE_FOLDER=$trial/datenbank
export SCHULUNGSNACHWEIS_LOGIN_FIRST_PASSWORD_FILE=$trial/erstes-kennwort.txt
export LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs

ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET %s HTTP/1.0\r\n\r\n' "$2" >&3
  head -1 <&3
  exec 3>&-
}

java -XX:+UseSerialGC -XX:AOTCacheOutput=schnellstart/dienst.aot -Xlog:disable -Xlog:all=error:stderr \
  -cp schulungsnachweis.jar de.schulungsnachweis.front.Main serve &
service=$!

for ((second = 0; second < 900; second++)); do
  kill -0 "$service"
  if (ask 8081 /actuator/health/readiness) 2>/dev/null | grep -q ' 200'; then
    break
  fi
  sleep 1
done
ask 8080 /anmelden
ask 8080 /css/app.css
ask 8081 /actuator/prometheus

kill -TERM "$service"
wait "$service" || true
rm -r "$trial"
test -s schnellstart/dienst.aot
