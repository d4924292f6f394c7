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
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs {@code frontend/e2e} in Chromium against the packaged demo workspace with a fixed anchor; each journey is one test
 * here, skipped by its name where no Chromium or Chrome is installed. The walks only look, and keep the processors busy;
 * the journeys change things, and wait: each kind has a product of its own, and both go on at once.
 */
@Isolated
class BrowserIT {
    private static final List<String> KINDS = List.of("walks", "journeys");

    static final Path FRONTEND = Path.of("..", "frontend").toAbsolutePath().normalize();

    @TempDir
    Path directory = Path.of("");

    @TestFactory
    Stream<DynamicTest> journeys() throws Exception {
        Optional<Path> chromium = chromium();
        if (chromium.isEmpty()) {
            return specs().map(spec -> dynamicTest(
                    spec, () -> Assumptions.abort("no Chromium or Chrome is installed: " + spec + " was skipped")));
        }
        try (ExecutorService both = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<List<DynamicTest>>> kinds = KINDS.stream()
                    .map(kind -> both.submit(() -> results(kind, chromium.get())))
                    .toList();
            List<DynamicTest> tests = new ArrayList<>();
            for (Future<List<DynamicTest>> kind : kinds) {
                tests.addAll(kind.get());
            }
            return tests.stream();
        }
    }

    private List<DynamicTest> results(String kind, Path chromium) throws IOException, InterruptedException {
        try (Product product = Product.start(directory.resolve(kind), "--demo", "--demo-anchor=2026-11-23")) {
            return results(kind, product, chromium);
        }
    }

    private List<DynamicTest> results(String kind, Product product, Path chromium)
            throws IOException, InterruptedException {
        Path report = directory.resolve(kind + ".json");
        Path output = directory.resolve(kind + ".txt");
        ProcessBuilder builder = new ProcessBuilder(
                        node().toString(),
                        FRONTEND.resolve("node_modules/vitest/vitest.mjs").toString(),
                        "run",
                        "--config",
                        "e2e/vitest.config.ts",
                        "--reporter=json",
                        "--outputFile=" + report,
                        "e2e/" + kind + "/")
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
        if (Boolean.getBoolean("meridian.screens")) {
            builder.environment().put("MERIDIAN_SHOTS_OF", "everything");
        }
        int exit = builder.start().waitFor();
        if (!Files.exists(report)) {
            fail("the " + kind + " did not run (exit " + exit + "):\n" + Files.readString(output));
        }
        if (exit != 0) {
            System.out.println(Files.readString(output));
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
        try (Stream<Path> files = Files.walk(FRONTEND.resolve("e2e"))) {
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
