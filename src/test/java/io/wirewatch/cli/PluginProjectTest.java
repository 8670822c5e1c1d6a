package io.wirewatch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.wirewatch.alert.Alert;
import io.wirewatch.alert.AlertJson;
import io.wirewatch.api.Detector;
import io.wirewatch.api.DetectorContract;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin project of src/it: built against the API alone, loaded by the program. */
class PluginProjectTest {

    private static final Path PROJECT = Path.of("src/it/dock-strikes");
    private static final String API = "io/wirewatch/api/";

    @TempDir
    private Path work;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void build() throws IOException {
        Path api = jar(work.resolve("api.jar"), filesOf(home(Detector.class), API));
        compile(PROJECT.resolve("src/main/java"), work.resolve("classes"), api.toString());
        Map<String, byte[]> files = filesOf(work.resolve("classes"), "");
        files.putAll(filesOf(PROJECT.resolve("src/main/resources"), ""));
        jar(Files.createDirectories(work.resolve("plugins/dock-strikes")).resolve("dock-strikes.jar"), files);
    }

    @Test
    void itKeepsTheContractThatItsTestInherits() throws Exception {
        Path tests = jar(work.resolve("tests.jar"), filesOf(home(DetectorContract.class), API));
        Path jar = work.resolve("plugins/dock-strikes/dock-strikes.jar");
        String path = String.join(File.pathSeparator, tests.toString(), jar.toString(), classPath());
        compile(PROJECT.resolve("src/test/java"), work.resolve("test-classes"), path);
        URL[] urls = {jar.toUri().toURL(), work.resolve("test-classes").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(urls, getClass().getClassLoader())) {
            Class<?> test = loader.loadClass("org.example.docks.DockStrikesTest");
            assertThat(runAll(test)).isGreaterThan(5);
        }
    }

    @Test
    void listShowsItWithTheFolderThatItComesFrom() {
        assertThat(run("detectors", "list", "--plugin-path", plugins())).isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("dock-strikes ")))
                .singleElement()
                .asString()
                .contains("v4", "plugin", "Strikes in harbours", plugins());
    }

    @Test
    void itsAlertsBearItsVersionAndTheHashOfItsJar() throws IOException {
        Path article = Files.writeString(
                work.resolve("a.jsonl"),
                "{\"publishedAt\":\"2026-05-20\",\"body\":\"The dockers of France are on strike. They sing.\"}\n");

        assertThat(run("detect", article.toString(), "--output", "json", "--plugin-path", plugins()))
                .isZero();

        Alert alert = AlertJson.read(out.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(alert.detector().id()).isEqualTo("dock-strikes");
        assertThat(alert.detector().version()).isEqualTo("4");
        assertThat(alert.detector().hash()).matches("[0-9a-f]{64}");
        assertThat(alert.fact().values()).isEqualTo(Map.of("country", "FR"));
        assertThat(alert.evidence().get(0).text()).isEqualTo("The dockers of France are on strike.");
    }

    private String plugins() {
        return work.resolve("plugins").toString();
    }

    private int run(String... command) {
        return Wirewatch.commandLine(new Stopping(), new PrintWriter(out), new PrintWriter(err))
                .execute(command);
    }

    /** Where the classes of ours lie: a folder, as tests have them. */
    private static Path home(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private static void compile(Path sources, Path to, String classPath) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-proc:none", "-cp", classPath, "-d"));
        arguments.add(Files.createDirectories(to).toString());
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        int code = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(null, null, null, arguments.toArray(String[]::new));
        assertThat(code).as("the plugin compiles against the API alone").isZero();
    }

    private static Map<String, byte[]> filesOf(Path folder, String prefix) throws IOException {
        Map<String, byte[]> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.startsWith(prefix)) {
                    all.put(name, Files.readAllBytes(file));
                }
            }
        }
        assertThat(all).isNotEmpty();
        return all;
    }

    private static Path jar(Path jar, Map<String, byte[]> files) throws IOException {
        try (JarOutputStream to = new JarOutputStream(Files.newOutputStream(jar))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                to.putNextEntry(new JarEntry(file.getKey()));
                to.write(file.getValue());
                to.closeEntry();
            }
        }
        return jar;
    }

    private static int runAll(Class<?> test) throws ReflectiveOperationException {
        Constructor<?> made = test.getDeclaredConstructor();
        made.setAccessible(true);
        int count = 0;
        for (Method method : DetectorContract.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(Test.class)) {
                method.setAccessible(true);
                method.invoke(made.newInstance());
                count++;
            }
        }
        return count;
    }
}
