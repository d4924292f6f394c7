package io.meridian.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the journeys of {@code frontend/e2e} in Chromium against the packaged demo workspace with a fixed anchor; each
 * journey is one test here, skipped by its name where no Chromium or Chrome is installed.
 */
@Isolated
class BrowserIT {
    static final Path FRONTEND = Path.of("..", "frontend").toAbsolutePath().normalize();

    @TempDir
    Path directory = Path.of("");

    @TestFactory
    Stream<DynamicTest> journeys() throws IOException, InterruptedException {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            return specs().map(spec -> dynamicTest(
                    spec, () -> Assumptions.abort("no Chromium or Chrome is installed: " + spec + " was skipped")));
        }
        try (Product product = Product.start(directory.resolve("data"), "--demo", "--demo-anchor=2026-11-23")) {
            return results(product, chromium.get()).stream();
        }
    }

    private List<DynamicTest> results(Product product, Path chromium) throws IOException, InterruptedException {
        Path report = directory.resolve("journeys.json");
        Path output = directory.resolve("journeys.out");
        ProcessBuilder builder = new ProcessBuilder(
                        node().toString(),
                        FRONTEND.resolve("node_modules/vitest/vitest.mjs").toString(),
                        "run",
                        "--config",
                        "e2e/vitest.config.ts",
                        "--reporter=json",
                        "--outputFile=" + report)
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("MERIDIAN_URL", product.url());
        builder.environment().put("MERIDIAN_PID", Long.toString(product.pid()));
        builder.environment().put("MERIDIAN_QUIET_SECONDS", Integer.getInteger("meridian.faults", 2) > 2 ? "62" : "25");
        builder.environment().put("MERIDIAN_CHROMIUM", chromium.toString());
        builder.environment()
                .put(
                        "MERIDIAN_SHOTS",
                        Path.of("target", "screens").toAbsolutePath().toString());
        int exit = builder.start().waitFor();
        if (!Files.exists(report)) {
            fail("the journeys did not run (exit " + exit + "):\n" + Files.readString(output));
        }
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode file : JsonMapper.shared().readTree(report.toFile()).get("testResults")) {
            String spec = Path.of(file.get("name").asString()).getFileName().toString();
            if (file.get("assertionResults").isEmpty()) {
                tests.add(dynamicTest(spec, () -> fail(file.path("message").asString())));
            }
            for (JsonNode journey : file.get("assertionResults")) {
                String name = spec + ": " + journey.get("fullName").asString();
                String status = journey.get("status").asString();
                System.out.printf(
                        Locale.ROOT,
                        "%5.1f s  %s  %s%n",
                        journey.path("duration").asDouble() / 1000,
                        status,
                        name);
                tests.add(dynamicTest(name, () -> {
                    Assumptions.assumeFalse(status.equals("skipped") || status.equals("pending"), name);
                    assertEquals(
                            "passed", status, journey.path("failureMessages").toString());
                }));
            }
        }
        return tests;
    }

    private static Stream<String> specs() throws IOException {
        try (Stream<Path> files = Files.list(FRONTEND.resolve("e2e"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".spec.ts"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    static Path node() throws IOException {
        try (Stream<Path> versions = Files.list(FRONTEND.resolve(".node"))) {
            return versions.map(version -> version.resolve("node").resolve("node"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("the front end's Node is not there; build it first"));
        }
    }

    static Optional<Path> chromium() {
        String named = System.getenv("MERIDIAN_CHROMIUM");
        return Stream.of(
                        named,
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .filter(java.util.Objects::nonNull)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
