package io.wirewatch.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Detectors to begin with. */
public final class NewDetector {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,58}[a-z0-9]");
    private static final List<String> JAVA_FILES = List.of(
            "pom.xml",
            "src/main/java/example/NewDetector.java",
            "src/main/java/example/NewProvider.java",
            "src/main/resources/META-INF/services/io.wirewatch.api.DetectorProvider",
            "src/test/java/example/NewDetectorTest.java");

    private NewDetector() {}

    /**
     * A YAML detector whose examples pass, by the name of its file.
     *
     * @throws IllegalArgumentException where the name cannot be used
     */
    public static Map<String, String> yaml(String name) {
        return Map.of(checked(name) + ".yaml", template("detector.yaml", name));
    }

    /**
     * A Maven project of a detector in Java, by the names of its files.
     *
     * @throws IllegalArgumentException where the name cannot be used
     */
    public static Map<String, String> javaProject(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        for (String file : JAVA_FILES) {
            files.put(checked(name) + "/" + file, template("java/" + file, name));
        }
        return files;
    }

    private static String checked(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "\"" + name + "\" is no name for a detector; use small letters, digits and -,"
                            + " a letter first, as in export-controls");
        }
        return name;
    }

    private static String template(String file, String name) {
        String path = "template/" + file + ".txt";
        try (InputStream in = NewDetector.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the template " + path + " is missing from the jar; build it again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("NAME", name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
