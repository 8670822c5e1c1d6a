package io.wirewatch.cli;

import io.wirewatch.broker.EmbeddedBroker;
import picocli.CommandLine.IVersionProvider;

/** What runs: Wirewatch, Kafka and Java, with their versions. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String own = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "wirewatch " + (own == null ? "(not packed)" : own),
            "Kafka     " + EmbeddedBroker.kafkaVersion(),
            "Java      " + Runtime.version()
        };
    }
}
