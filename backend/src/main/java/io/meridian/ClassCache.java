package io.meridian;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cache of loaded classes that the build leaves beside the jar (ADR 0013). A jar cannot carry JVM options, so the program replaces
 * itself once, in the same process ({@code execv}), by the same command line with the cache in front. Where that cannot be done, the start
 * just goes on, slower.
 */
final class ClassCache {
    private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");
    private static final String OPTION = "-XX:AOTCache=";
    private static final String DEMO = "--demo";
    /** A demo is tried at once and for an hour: the compiler that takes its time would only compete with its start. */
    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
    /** Whoever sets these looks into this very JVM, or has a cache of their own. */
    private static final List<String> LEFT_ALONE = List.of(
            "-XX:AOT",
            "-XX:SharedArchiveFile",
            "-Xshare",
            "-agent",
            "-javaagent",
            "-Xrun",
            "-Dcom.sun.management.",
            "-XX:StartFlight");

    private ClassCache() {}

    /** Does not return where the program was replaced. */
    static void use() {
        try {
            Path jar = Path.of(System.getProperty("java.class.path"));
            Path cache = jar.resolveSibling("meridian.aot").toAbsolutePath();
            if (!Files.isRegularFile(cache) || !Files.isReadable(COMMAND_LINE)) {
                return;
            }
            List<String> command = withCache(commandLine(), cache);
            if (command != null) {
                replaceBy(Path.of(System.getProperty("java.home"), "bin", "java"), command);
            }
        } catch (Throwable slower) { // NOPMD: whatever it is, a start without the cache is a start
            return;
        }
    }

    /** The command line with the cache, or null where it is better left alone. */
    static @Nullable List<String> withCache(List<String> command, Path cache) {
        int jar = command.indexOf("-jar");
        if (jar < 1
                || command.subList(1, jar).stream()
                        .anyMatch(option -> LEFT_ALONE.stream().anyMatch(option::startsWith))) {
            return null;
        }
        List<String> cached = new ArrayList<>(command);
        cached.addAll(1, List.of(OPTION + cache, "-Xlog:aot*=off,cds*=off"));
        if (command.subList(jar, command.size()).contains(DEMO)
                && command.subList(1, jar).stream().noneMatch(ClassCache::isOfCompilers)) {
            cached.add(1, QUICK_COMPILER);
        }
        return cached;
    }

    private static boolean isOfCompilers(String option) {
        return option.contains("Tiered") || option.startsWith("-XX:CompilationMode");
    }

    private static List<String> commandLine() throws IOException {
        return List.of(Files.readString(COMMAND_LINE, StandardCharsets.UTF_8).split("\0"));
    }

    private static void replaceBy(Path java, List<String> command) throws Throwable {
        Linker linker = Linker.nativeLinker();
        var execv = linker.downcallHandle(
                linker.defaultLookup().find("execv").orElseThrow(),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment arguments =
                    arena.allocate(MemoryLayout.sequenceLayout(command.size() + 1L, ValueLayout.ADDRESS));
            for (int index = 0; index < command.size(); index++) {
                arguments.setAtIndex(ValueLayout.ADDRESS, index, arena.allocateFrom(command.get(index)));
            }
            int ignored = (int) execv.invokeExact(arena.allocateFrom(java.toString()), arguments);
        }
    }
}
