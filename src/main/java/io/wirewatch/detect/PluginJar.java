package io.wirewatch.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/** What a jar must not be before its classes are loaded. */
final class PluginJar {

    /** Version of the plugin API that this Wirewatch has. */
    static final int API_VERSION = 1;

    private static final String VERSION = "Wirewatch-Api-Version";
    private static final List<String> REFUSED = List.of("org/apache/kafka/", "io/wirewatch/", "java/");

    /** Its constant pool comes first; no class that a compiler writes has more before its code. */
    private static final int MOST_CLASS_BYTES = 16 << 20;

    private PluginJar() {}

    /** Why a jar cannot be used, where it cannot. */
    static Optional<String> refusal(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            Optional<String> shadowing = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class"))
                    .flatMap(name -> REFUSED.stream().filter(name::startsWith))
                    .findFirst();
            if (shadowing.isPresent()) {
                return Optional.of("it has classes of " + shadowing.get().replace('/', '.')
                        + "* inside, which are Wirewatch's or Kafka's own; leave them out of the jar");
            }
            Optional<String> ending = ending(jar);
            return ending.isPresent() ? ending : version(jar.getManifest());
        } catch (IOException e) {
            return Optional.of("it is no jar (" + e.getMessage() + "); build it again");
        }
    }

    /** A plugin that ends the program would silence everybody's alerts. */
    private static Optional<String> ending(JarFile jar) throws IOException {
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().endsWith(".class") && !entry.getName().endsWith("module-info.class")) {
                Optional<String> call = ClassCalls.ending(bytes(jar, entry));
                if (call.isPresent()) {
                    String name = entry.getName().replace(".class", "").replace('/', '.');
                    return Optional.of(name + " calls " + call.get()
                            + ", which would end Wirewatch for everybody; throw an exception in its place");
                }
            }
        }
        return Optional.empty();
    }

    private static byte[] bytes(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream in = jar.getInputStream(entry)) {
            return in.readNBytes(MOST_CLASS_BYTES);
        }
    }

    /** SHA-256 over the bytes of these jars, in hexadecimal digits. */
    static String hash(List<Path> jars) throws IOException {
        byte[][] parts = new byte[jars.size()][];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = Files.readAllBytes(jars.get(i));
        }
        return Sha256.hex(parts);
    }

    private static Optional<String> version(@org.jspecify.annotations.Nullable Manifest manifest) {
        Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
        String wanted = attributes.getValue(VERSION);
        boolean known = wanted == null || wanted.strip().equals(String.valueOf(API_VERSION));
        return known
                ? Optional.empty()
                : Optional.of("it is built for version " + wanted + " of the plugin API and this is version "
                        + API_VERSION + "; use a Wirewatch or a plugin of the same version");
    }
}
