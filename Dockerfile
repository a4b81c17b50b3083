# Takes the jar that `mvn package` has built. Nothing is fetched but the base image.
FROM eclipse-temurin:25-jre AS unpacked
WORKDIR /unpacked
COPY target/schulungsnachweis.jar schulungsnachweis.jar
RUN java -Djarmode=tools -cp schulungsnachweis.jar org.springframework.boot.loader.launch.JarLauncher \
        extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 schulungsnachweis \
    && useradd --system --uid 10001 --gid 10001 --home-dir /srv/schulungsnachweis --create-home schulungsnachweis
WORKDIR /srv/schulungsnachweis
RUN mkdir geheim schnellstart \
    && chown schulungsnachweis:schulungsnachweis geheim schnellstart \
    && chmod 700 geheim

# What seldom changes comes first: a new version brings little more than its own classes.
COPY --from=unpacked /unpacked/layers/dependencies/ ./
COPY --from=unpacked /unpacked/layers/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/layers/application/ ./
COPY src/main/docker/ docker/

USER schulungsnachweis
# One start on an empty database, so that Java knows the classes of the later ones (ahead-of-time cache).
RUN bash docker/schnellstart.sh

EXPOSE 8080
# With the memory that Java takes at first by itself, it would collect garbage ninety times before the service is ready.
ENTRYPOINT ["java", "-XX:AOTCache=schnellstart/dienst.aot", "-XX:+UseSerialGC", "-XX:InitialRAMPercentage=30", \
    "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-cp", "schulungsnachweis.jar", "de.schulungsnachweis.front.Main"]
CMD ["serve"]
