#!/usr/bin/env bash
# Starts the service once on a database that is thrown away, asks for what everybody asks for first, and ends it: what Java
# then knows of the classes is kept for every later start. The settings are of the kind that the image is prepared for.
set -euo pipefail

trial=$(mktemp --directory)
class_path=schulungsnachweis.jar:vorbereitet.jar

ask() {
  exec 3<>"/dev/tcp/127.0.0.1/$1"
  printf 'GET %s HTTP/1.0\r\n\r\n' "$2" >&3
  head -1 <&3
  exec 3>&-
}

# The embedded server with the tables in it, then under the rules of a server elsewhere: nobody comes in without a password.
java -Djava.io.tmpdir="$trial" -cp "$class_path" de.schulungsnachweis.front.Main prepare --folder "$trial/datenbank"
data=$trial/datenbank/postgresql
server=$(dirname "$(find "$trial" -name pg_ctl)")
"$server/postgres" --single -D "$data" postgres >/dev/null <<ENDE
alter role postgres password 'probe'
alter role schulungsnachweis password 'probe'
ENDE
echo 'host all all 127.0.0.1/32 scram-sha-256' > "$data/pg_hba.conf"
"$server/pg_ctl" -D "$data" -o "-p 54329 -k $trial" -l "$trial/datenbank.txt" -w start >/dev/null

export SPRING_DATASOURCE_URL=jdbc:postgresql://127.0.0.1:54329/postgres
export SPRING_DATASOURCE_USERNAME=schulungsnachweis SPRING_DATASOURCE_PASSWORD=probe
export SPRING_FLYWAY_USER=postgres SPRING_FLYWAY_PASSWORD=probe
export SPRING_MAIL_HOST=localhost
export SCHULUNGSNACHWEIS_LOGIN_FIRST_PASSWORD_FILE=$trial/erstes-kennwort.txt
export LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs

java -XX:+UseSerialGC -Djdk.reflect.useNativeAccessorOnly=true -XX:TieredStopAtLevel=2 -XX:AOTCacheOutput=schnellstart/dienst.aot -Xlog:disable -Xlog:all=error:stderr \
  -cp "$class_path" de.schulungsnachweis.front.Main serve &
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
"$server/pg_ctl" -D "$data" -m fast -w stop >/dev/null
rm -r "$trial"
test -s schnellstart/dienst.aot
