# What ./mvnw package made, on a JRE; nothing is built in here.
FROM eclipse-temurin:17-jre
RUN useradd --uid 10001 --create-home wirewatch \
    && mkdir -p /opt/wirewatch/data && chown wirewatch /opt/wirewatch/data
WORKDIR /opt/wirewatch
COPY target/lib lib
COPY target/wirewatch-*.jar ./
RUN rm -f wirewatch-*-api.jar wirewatch-*-tests.jar && mv wirewatch-*.jar wirewatch.jar
COPY config config
COPY seeds seeds
USER wirewatch
ENV WIREWATCH_LOG=-
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-Dwirewatch.home=/opt/wirewatch", "-jar", "wirewatch.jar"]
CMD ["--help"]
