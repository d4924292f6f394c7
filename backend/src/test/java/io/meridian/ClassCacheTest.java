package io.meridian;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassCacheTest {
    private static final Path CACHE = Path.of("/opt/meridian/meridian.aot");

    @Test
    void theCacheComesFirstAndEverythingElseStaysInItsOrder() {
        List<String> command = List.of("java", "-Xmx2g", "-jar", "meridian.jar", "--data=/srv/my data", "--port=1");

        assertThat(ClassCache.withCache(command, CACHE))
                .containsSubsequence("java", "-XX:AOTCache=" + CACHE, "-Xmx2g", "-jar", "meridian.jar")
                .endsWith("--data=/srv/my data", "--port=1");
    }

    @Test
    void aProgramThatHasItsCacheIsNotReplacedAgain() {
        List<String> once = ClassCache.withCache(List.of("java", "-jar", "meridian.jar"), CACHE);

        assertThat(once).isNotNull();
        assertThat(ClassCache.withCache(once, CACHE)).isNull();
    }

    @Test
    void aDemoIsOnlyCompiledQuicklyUnlessItsCompilersAreChosen() {
        assertThat(ClassCache.withCache(List.of("java", "-jar", "meridian.jar", "--demo"), CACHE))
                .contains("-XX:TieredStopAtLevel=1");
        assertThat(ClassCache.withCache(List.of("java", "-jar", "meridian.jar"), CACHE))
                .doesNotContain("-XX:TieredStopAtLevel=1");
        assertThat(ClassCache.withCache(
                        List.of("java", "-XX:+TieredCompilation", "-jar", "meridian.jar", "--demo"), CACHE))
                .doesNotContain("-XX:TieredStopAtLevel=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-agentlib:jdwp=transport=dt_socket,server=y",
                "-javaagent:apm.jar",
                "-XX:SharedArchiveFile=own.jsa"
            })
    void whoLooksIntoTheJvmOrHasACacheOfTheirOwnIsLeftAlone(String option) {
        assertThat(ClassCache.withCache(List.of("java", option, "-jar", "meridian.jar"), CACHE))
                .isNull();
    }

    @Test
    void aStartFromClassesIsLeftAlone() {
        assertThat(ClassCache.withCache(List.of("java", "-cp", "classes", "io.meridian.Meridian"), CACHE))
                .isNull();
    }

    @Test
    void anOptionOfTheProductIsNotTakenForOneOfTheJvm() {
        assertThat(ClassCache.withCache(List.of("java", "-jar", "meridian.jar", "-agentlib:x"), CACHE))
                .isNotNull();
    }
}
