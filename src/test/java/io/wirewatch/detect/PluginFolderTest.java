package io.wirewatch.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wirewatch.api.Detector;
import io.wirewatch.api.PlainText;
import io.wirewatch.rule.NewDetector;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginFolderTest {

    private static final String SERVICE = "META-INF/services/io.wirewatch.api.DetectorProvider";
    private static final String TEXT = "The ministers agreed on an embargo on Monday.";

    @TempDir
    private Path plugins;

    @TempDir
    private Path work;

    /** The project that {@code detectors new --java} writes, compiled against the API. */
    private Map<String, byte[]> project(String name, String find, String replace) throws IOException {
        Map<String, String> sources = new TreeMap<>();
        NewDetector.javaProject(name).forEach((file, text) -> {
            if (file.contains("src/main/java")) {
                sources.put(file.substring(file.indexOf("example/")), text.replace(find, replace));
            }
        });
        Map<String, byte[]> classes = compiled(sources);
        classes.put(SERVICE, "example.NewProvider".getBytes(StandardCharsets.UTF_8));
        return classes;
    }

    private Map<String, byte[]> compiled(Map<String, String> sources) throws IOException {
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
        Path out = Files.createTempDirectory(work, "classes");
        List<SimpleJavaFileObject> units = sources.entrySet().stream()
                .map(source -> (SimpleJavaFileObject) new Source(source.getKey(), source.getValue()))
                .toList();
        List<String> options =
                List.of("-proc:none", "-d", out.toString(), "-cp", System.getProperty("java.class.path"));
        assertThat(compiler.getTask(null, null, null, options, null, units).call())
                .isTrue();
        Map<String, byte[]> classes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                classes.put(out.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private void jar(String name, Map<String, byte[]> entries, String apiVersion) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Wirewatch-Api-Version", apiVersion);
        Path file = plugins.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new JarEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    private PluginFolder.Loaded load() {
        return PluginFolder.load(plugins, List.of());
    }

    private List<String> problems() {
        return load().problems().stream()
                .map(problem -> problem.replace(plugins + "/", ""))
                .toList();
    }

    @Test
    void theProjectThatNewWritesIsAPlugin() throws IOException {
        jar("embargo/embargo.jar", project("embargo", "", ""), "1");
        assertThat(problems()).isEmpty();
        assertThat(load().detectors()).singleElement().satisfies(one -> {
            assertThat(one.detector().id()).isEqualTo("embargo");
            assertThat(one.detector().detect(PlainText.of(TEXT))).hasSize(1);
            assertThat(one.source()).endsWith("embargo");
        });
    }

    @Test
    void aPluginSeesTheApiAndNothingElseOfWirewatch() throws IOException {
        String reach = "return new java.util.ArrayList<>(List.of(mention(text, text.sentences().get(0)))).subList(0,"
                + " reach()); } private static int reach() { try { Class.forName(\"io.wirewatch.detect.PluginFolder\");"
                + " return 1; } catch (ClassNotFoundException e) { return 0; } } private static List<Mention> unused("
                + "List<Mention> mentions) { return mentions;";
        jar("nosy.jar", project("nosy", "return mentions;", reach), "1");
        assertThat(problems()).isEmpty();
        assertThat(load().detectors().get(0).detector().detect(PlainText.of(TEXT)))
                .isEmpty();
    }

    @Test
    void whatCannotBeUsedIsNamedInALineAndTheOthersAreUsed() throws IOException {
        jar("good.jar", project("good", "", ""), "1");
        jar("newer-api.jar", project("newer", "", ""), "2");
        jar("no-provider.jar", Map.of("readme.txt", new byte[0]), "1");
        jar("kafka.jar", Map.of("org/apache/kafka/clients/Thief.class", new byte[] {1}), "1");
        jar("twice.jar", project("good", "", ""), "1");
        jar("pair.jar", project("pair", "new NewDetector())", "new NewDetector(), new NewDetector())"), "1");
        jar(
                "throwing.jar",
                project("thrower", "return \"thrower\";", "throw new IllegalStateException(\"no id\");"),
                "1");
        jar("nameless.jar", project("nameless", "return \"Embargoes\";", "return null;"), "1");
        Map<String, byte[]> newerJava = project("java", "", "");
        newerJava.replaceAll((name, bytes) -> name.endsWith(".class") ? ofJava99(bytes) : bytes);
        jar("newer-java.jar", newerJava, "1");
        Files.writeString(plugins.resolve("broken.jar"), "no zip");
        Files.createDirectory(plugins.resolve("empty"));
        assertThat(load().detectors()).extracting(one -> one.detector().id()).containsExactly("good", "pair");
        assertThat(problems())
                .hasSize(10)
                .allSatisfy(problem -> assertThat(problem).doesNotContain("\n"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("newer-api.jar: it is built for version 2 of the plugin API"))
                .anySatisfy(problem -> assertThat(problem).startsWith("no-provider.jar: offers no detectors"))
                .anySatisfy(
                        problem -> assertThat(problem).startsWith("kafka.jar: it has classes of org.apache.kafka.*"))
                .anySatisfy(problem -> assertThat(problem).startsWith("twice.jar: the id \"good\" is taken by "))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("nameless.jar: its provider failed: ")
                        .endsWith("title() of nameless is null"))
                .anySatisfy(problem -> assertThat(problem).startsWith("pair.jar: the id \"pair\" is taken by "))
                .anySatisfy(problem -> assertThat(problem).startsWith("throwing.jar: its provider failed: "))
                .anySatisfy(problem -> assertThat(problem).startsWith("newer-java.jar: it is built for a newer Java"))
                .anySatisfy(problem -> assertThat(problem).startsWith("broken.jar: it is no jar"))
                .anySatisfy(problem -> assertThat(problem).startsWith("empty: has no jar in it"));
    }

    /** Bytes 6 and 7 of a class say for which Java it is. */
    private static byte[] ofJava99(byte[] bytes) {
        byte[] changed = bytes.clone();
        changed[7] = (byte) (44 + 99);
        return changed;
    }

    @Test
    void aFolderThatIsNotThereHasNoPlugins() {
        assertThat(PluginFolder.load(plugins.resolve("none"), List.of()))
                .isEqualTo(new PluginFolder.Loaded(List.of(), List.of()));
    }

    @Test
    void aDetectorThatLoopsForEverIsGivenUpAndThenSwitchedOff() throws IOException {
        String loop = "for (long i = 0; ; i++) { if (i < 0) return mentions; }";
        jar("loop.jar", project("loop", "return mentions;", loop), "1");
        Detector looping = load().detectors().get(0).detector();
        BudgetedDetector budgeted = new BudgetedDetector(looping, Duration.ofMillis(50));
        for (int i = 0; i < BudgetedDetector.MOST_LEFT; i++) {
            assertThatThrownBy(() -> budgeted.detect(PlainText.of(TEXT))).hasMessage("took longer than 50 ms");
        }
        assertThatThrownBy(() -> budgeted.detect(PlainText.of(TEXT))).hasMessageContaining("is switched off");
    }

    @Test
    void aDetectorThatWaitsForOthersIsGivenMoreTimeThanOneThatWorks() throws IOException {
        String wait = "try { Thread.sleep(MILLIS); } catch (InterruptedException e) { return mentions; }";
        jar(
                "short.jar",
                project("short", "return mentions;", wait.replace("MILLIS", "600") + " return mentions;"),
                "1");
        jar(
                "long.jar",
                project("long", "return mentions;", wait.replace("MILLIS", "60000") + " return mentions;"),
                "1");
        List<BudgetedDetector> detectors = load().detectors().stream()
                .map(loaded -> new BudgetedDetector(loaded.detector(), Duration.ofMillis(300)))
                .toList();

        assertThat(detectors.get(1).id()).isEqualTo("short");
        assertThat(detectors.get(1).detect(PlainText.of(TEXT))).hasSize(1);
        assertThatThrownBy(() -> detectors.get(0).detect(PlainText.of(TEXT))).hasMessage("took longer than 300 ms");
    }

    @Test
    void aDetectorThatWouldEndTheProgramIsRefused() throws IOException {
        jar("exit.jar", project("exit", "return mentions;", "System.exit(3); return mentions;"), "1");
        jar("halt.jar", project("halt", "return mentions;", "Runtime.getRuntime().halt(3); return mentions;"), "1");
        jar("large.jar", project("large", "0.5,", "Math.max(0.5, 1L << 40 > 7L ? 0.25 : 0.125),"), "1");

        assertThat(problems())
                .containsExactlyInAnyOrder(
                        "exit.jar: example.NewDetector calls System.exit, which would end Wirewatch for everybody;"
                                + " throw an exception in its place",
                        "halt.jar: example.NewDetector calls Runtime.halt, which would end Wirewatch for everybody;"
                                + " throw an exception in its place");
        assertThat(load().detectors()).hasSize(1);
    }

    @Test
    void aDetectorThatOverflowsTheStackHarmsNobodyElse() throws IOException {
        String deep = "return deep(mentions); } private static List<Mention> deep(List<Mention> mentions) {"
                + " return deep(new ArrayList<>(mentions));";
        jar("deep.jar", project("deep", "return mentions;", deep), "1");
        jar("good.jar", project("good", "", ""), "1");
        DetectorRunner runner = new DetectorRunner(
                load().detectors().stream().map(LoadedDetector::detector).toList());
        Detection detection = runner.run(PlainText.of(TEXT));
        assertThat(detection.findings()).extracting(Findings::detector).containsExactly("good");
        assertThat(detection.failures()).singleElement().satisfies(failure -> assertThat(failure.reason())
                .contains("StackOverflowError"));
    }
}
