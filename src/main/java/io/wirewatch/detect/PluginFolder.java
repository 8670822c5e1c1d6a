package io.wirewatch.detect;

import io.wirewatch.api.Detector;
import io.wirewatch.api.DetectorProvider;
import io.wirewatch.detect.LoadedDetector.From;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Detectors in Java out of a folder of plugins: each folder in it, and each jar that lies in it directly, is a plugin with
 * a class loader of its own. A plugin that cannot be used is named in a line, and the others are used.
 */
public final class PluginFolder {

    private static final Pattern ID = Pattern.compile("[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?");

    private final Map<String, String> taken = new HashMap<>();
    private final List<LoadedDetector> detectors = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private PluginFolder(List<LoadedDetector> known) {
        known.forEach(one -> taken.put(one.identity().id(), one.source()));
    }

    /**
     * What a folder holds.
     *
     * @param detectors each watched over by its budget
     * @param problems a line each for what cannot be used
     */
    public record Loaded(List<LoadedDetector> detectors, List<String> problems) {

        /** Copies the lists. */
        public Loaded {
            detectors = List.copyOf(detectors);
            problems = List.copyOf(problems);
        }
    }

    /**
     * The detectors of a folder; none where it is not there.
     *
     * @param known detectors whose ids are taken
     */
    public static Loaded load(Path folder, List<LoadedDetector> known) {
        PluginFolder plugins = new PluginFolder(known);
        if (Files.isDirectory(folder)) {
            plugins.list(folder, path -> Files.isDirectory(path) || isJar(path)).forEach(plugins::add);
        }
        return new Loaded(plugins.detectors, plugins.problems);
    }

    private static boolean isJar(Path path) {
        return path.toString().endsWith(".jar") && Files.isRegularFile(path);
    }

    private List<Path> list(Path folder, java.util.function.Predicate<Path> condition) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(condition).sorted().toList();
        } catch (IOException e) {
            problems.add(folder + ": cannot be read (" + e.getMessage() + "); check its permissions");
            return List.of();
        }
    }

    private void add(Path plugin) {
        List<Path> jars = Files.isDirectory(plugin) ? list(plugin, PluginFolder::isJar) : List.of(plugin);
        if (jars.isEmpty()) {
            problems.add(plugin + ": has no jar in it; put the plugin's jar there");
            return;
        }
        for (Path jar : jars) {
            Optional<String> refusal = PluginJar.refusal(jar);
            if (refusal.isPresent()) {
                problems.add(jar + ": " + refusal.get());
                return;
            }
        }
        try {
            take(plugin, new PluginClassLoader(plugin.toString(), urls(jars)), PluginJar.hash(jars));
        } catch (Exception | LinkageError | StackOverflowError e) {
            problems.add(plugin + ": " + reason(e));
        }
    }

    private static URL[] urls(List<Path> jars) throws MalformedURLException {
        URL[] urls = new URL[jars.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = jars.get(i).toUri().toURL();
        }
        return urls;
    }

    private void take(Path plugin, PluginClassLoader loader, String hash) {
        int providers = 0;
        for (DetectorProvider provider : ServiceLoader.load(DetectorProvider.class, loader)) {
            providers++;
            for (Detector detector : provider.detectors()) {
                take(plugin, detector, hash);
            }
        }
        if (providers == 0) {
            problems.add(plugin + ": offers no detectors; name the provider's class in META-INF/services/"
                    + DetectorProvider.class.getName());
        }
    }

    private void take(Path plugin, Detector detector, String hash) {
        String id = detector.id();
        if (!ID.matcher(id).matches()) {
            problems.add(plugin + ": the id \"" + id + "\" is no name for a topic; use small letters, digits and -");
            return;
        }
        BudgetedDetector budgeted = new BudgetedDetector(detector);
        String other = taken.putIfAbsent(id, plugin.toString());
        if (other != null) {
            problems.add(plugin + ": the id \"" + id + "\" is taken by " + other + "; rename one");
            return;
        }
        Identity identity = new Identity(id, budgeted.version(), hash, "", false);
        detectors.add(new LoadedDetector(budgeted, identity, From.PLUGIN, plugin.toString()));
    }

    private static String reason(Throwable thrown) {
        Throwable cause = thrown;
        while (cause instanceof java.util.ServiceConfigurationError && cause.getCause() != null) {
            cause = cause.getCause();
        }
        if (cause instanceof UnsupportedClassVersionError) {
            return "it is built for a newer Java than this one ("
                    + Runtime.version().feature() + "); build it with --release "
                    + Runtime.version().feature();
        }
        if (cause instanceof NoSuchMethodError || cause instanceof NoClassDefFoundError) {
            return Unanswered.missing(cause);
        }
        return "its provider failed: " + cause;
    }
}
