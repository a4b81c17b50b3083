#!/usr/bin/env bash
# Finds out which beans the service has with the settings of the image, and makes classes of it: a start that has such settings
# (front.command.PreparedSettings) need not look for them.
set -euo pipefail

trial=$(mktemp --directory)
export SPRING_DATASOURCE_URL=jdbc:postgresql://localhost/none
export SPRING_MAIL_HOST=localhost

java -XX:TieredStopAtLevel=1 -cp schulungsnachweis.jar \
  org.springframework.boot.SpringApplicationAotProcessor de.schulungsnachweis.front.Application \
  "$trial/sources" "$trial/resources" "$trial/classes" de.schulungsnachweis schulungsnachweis
find "$trial/sources" -name '*.java' | sort > "$trial/sources.txt"
javac -J-XX:TieredStopAtLevel=1 -parameters -proc:none -nowarn -Xlint:none -XDsuppressNotes \
  -cp "schulungsnachweis.jar:$trial/classes" -d "$trial/classes" "@$trial/sources.txt"
jar --create --file vorbereitet.jar --date=2026-11-22T00:00:00Z -C "$trial/classes" .
rm -r "$trial"
