# Takes the jar that `mvn package` has built. Nothing is fetched but the base images.
FROM eclipse-temurin:25-jdk AS prepared
WORKDIR /prepared
COPY target/schulungsnachweis.jar schulungsnachweis.jar
RUN java -Djarmode=tools -cp schulungsnachweis.jar org.springframework.boot.loader.launch.JarLauncher \
        extract --layers --destination layers
WORKDIR /prepared/all
RUN cp -r ../layers/dependencies/. ../layers/snapshot-dependencies/. ../layers/application/. ./
COPY src/main/docker/ docker/
RUN bash docker/vorbereiten.sh

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 schulungsnachweis \
    && useradd --system --uid 10001 --gid 10001 --home-dir /srv/schulungsnachweis --create-home schulungsnachweis
WORKDIR /srv/schulungsnachweis
RUN mkdir geheim schnellstart \
    && chown schulungsnachweis:schulungsnachweis geheim schnellstart \
    && chmod 700 geheim

# What seldom changes comes first: a new version brings little more than its own classes.
COPY --from=prepared /prepared/layers/dependencies/ ./
COPY --from=prepared /prepared/layers/snapshot-dependencies/ ./
COPY --from=prepared /prepared/layers/application/ ./
COPY --from=prepared /prepared/all/vorbereitet.jar ./
COPY src/main/docker/ docker/

USER schulungsnachweis
# One start on an empty database, so that Java knows the classes of the later ones (ahead-of-time cache).
RUN bash docker/schnellstart.sh

EXPOSE 8080
# With the memory that Java takes at first by itself, it would collect garbage ninety times before the service is ready. And
# for each of some hundred methods that are called by name a few times it would make a class of its own. A method is optimized
# when it was called ten times as often as Java has it: before the service is ready that would take more than half of a processor.
ENTRYPOINT ["java", "-XX:AOTCache=schnellstart/dienst.aot", "-XX:+UseSerialGC", "-XX:InitialRAMPercentage=50", \
    "-XX:MaxRAMPercentage=70", "-Djdk.reflect.useNativeAccessorOnly=true", "-XX:+ExitOnOutOfMemoryError", \
    "-XX:Tier4InvocationThreshold=50000", "-XX:Tier4MinInvocationThreshold=6000", \
    "-XX:Tier4CompileThreshold=150000", "-XX:Tier4BackEdgeThreshold=400000", \
    "-cp", "schulungsnachweis.jar:vorbereitet.jar", "de.schulungsnachweis.front.Main"]
CMD ["serve"]
