# Takes the jar that `mvn verify` has built.
FROM eclipse-temurin:25-jre

RUN groupadd --system --gid 10001 schulungsnachweis \
    && useradd --system --uid 10001 --gid 10001 --home-dir /srv/schulungsnachweis --create-home schulungsnachweis
WORKDIR /srv/schulungsnachweis
COPY target/schulungsnachweis.jar schulungsnachweis.jar

RUN mkdir geheim && chown schulungsnachweis:schulungsnachweis geheim && chmod 700 geheim

USER schulungsnachweis
EXPOSE 8080
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "schulungsnachweis.jar"]
CMD ["serve"]
