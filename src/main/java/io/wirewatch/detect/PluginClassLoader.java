package io.wirewatch.detect;

import java.net.URL;
import java.net.URLClassLoader;

/**
 * The classes of one plugin: its own jars first, then the JDK. Of Wirewatch it sees the API and nothing else, and the API
 * is always Wirewatch's own.
 */
final class PluginClassLoader extends URLClassLoader {

    static final String API = "io.wirewatch.api.";

    static {
        registerAsParallelCapable();
    }

    PluginClassLoader(String name, URL[] jars) {
        super(name, jars, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(API)) {
            return PluginClassLoader.class.getClassLoader().loadClass(name);
        }
        if (name.startsWith("java.")) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            Class<?> found = known == null ? own(name, resolve) : known;
            if (resolve) {
                resolveClass(found);
            }
            return found;
        }
    }

    private Class<?> own(String name, boolean resolve) throws ClassNotFoundException {
        try {
            return findClass(name);
        } catch (ClassNotFoundException notHere) {
            return super.loadClass(name, resolve);
        }
    }
}
